"use strict";
// The field at the head of each page leads to the search page. Its words stand behind "#": no server sees them.
(function () {
  document.querySelectorAll("form[data-search]").forEach(function (form) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var words = form.elements.q.value.trim();
      location.href = form.getAttribute("data-search") + (words ? "#q=" + encodeURIComponent(words) : "");
    });
  });
})();
