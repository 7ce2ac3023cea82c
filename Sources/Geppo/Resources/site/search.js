"use strict";
// Searches the shards below search/. They are scripts, because a page opened from a disk may read nothing else.
(function () {
  var facets = window.geppoFacets, folding = window.geppoFolding;
  var form = document.getElementById("search"), status = document.getElementById("status");
  var list = document.getElementById("results"), more = document.getElementById("more");
  var moreRow = document.getElementById("more-row");
  var names = ["topic", "place", "month", "municipality", "type"];
  var step = 20, turn = 0, waiting = {}, loaded = {}, hits = [], shown = 0;

  window.geppoShard = function (name, value) { loaded[name] = value; };

  function load(name) {
    if (loaded[name] !== undefined) return Promise.resolve(loaded[name]);
    if (!waiting[name]) {
      waiting[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = "search/" + name + ".js";
        script.onload = function () { resolve(loaded[name]); };
        script.onerror = function () { delete waiting[name]; reject(new Error(name)); };
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }

  // The same folding and cutting as when the shards were written.
  function fold(text) {
    return Array.from(text.normalize("NFKC").toLowerCase().replace(/\p{Cf}/gu, "")).map(function (one) {
      return folding[one] || one;
    }).join("");
  }

  function phrases(text) {
    return (fold(text).match(/[0-9]+|[a-z]+|(?:(?![\x00-\x7f])[\p{L}\p{N}])+/gu) || []).map(function (run) {
      var characters = Array.from(run);
      if (/^[a-z]/.test(run)) return [run.length > 3 && /[^s]s$/.test(run) ? run.slice(0, -1) : run];
      if (/^[0-9]/.test(run)) return [run];
      if (characters.length === 1) return [run + "*"];
      return characters.slice(1).map(function (one, index) { return characters[index] + one; });
    });
  }

  function bucket(gram) { return "w" + gram.codePointAt(0) % facets.buckets; }

  var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // Differences in base 32, the lowest digits first; a digit of 32 and more goes on.
  function numbers(text) {
    var all = [], last = -1, value = 0, factor = 1;
    for (var index = 0; index < text.length; index++) {
      var digit = digits.indexOf(text[index]);
      value += (digit & 31) * factor;
      if (digit & 32) { factor *= 32; continue; }
      last += value + 1;
      all.push(last);
      value = 0;
      factor = 1;
    }
    return all;
  }

  function found(shard, gram) {
    if (gram.slice(-1) !== "*") return new Set(numbers(shard[gram] || ""));
    var all = new Set(), first = gram.slice(0, -1);
    Object.keys(shard).forEach(function (key) {
      if (key.indexOf(first) === 0) numbers(shard[key]).forEach(function (number) { all.add(number); });
    });
    return all;
  }

  function search(grams) {
    return Promise.all(grams.map(function (gram) { return load(bucket(gram)); })).then(function (shards) {
      var sets = grams.map(function (gram, index) { return found(shards[index], gram); });
      var all = [];
      for (var number = 0; number < facets.count; number++) {
        if (sets.every(function (set) { return set.has(number); })) all.push(number);
      }
      return all;
    });
  }

  function state() {
    var values = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at < 1) return;
      try { values[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1).replace(/\+/g, " ")); } catch (_) { }
    });
    return values;
  }

  function address() {
    return ["q"].concat(names).map(function (name) {
      var value = form.elements[name].value.trim();
      return value ? name + "=" + encodeURIComponent(value) : "";
    }).filter(Boolean).join("&");
  }

  function holds(number, name, value) {
    if (!value) return true;
    var own = facets.documents[number][names.indexOf(name)];
    // A year holds its months.
    if (name === "month") return (facets.values.month[own] || "").indexOf(value) === 0;
    var choice = facets.values[name].indexOf(value);
    return Array.isArray(own) ? own.indexOf(choice) >= 0 : own === choice;
  }

  function show() {
    var own = turn, isMore = shown > 0, part = hits.slice(shown, shown + step);
    // At once: a second press asks for the next ones.
    shown += part.length;
    moreRow.hidden = true;
    var shards = Array.from(new Set(part.map(function (number) { return "d" + Math.floor(number / facets.shard); })));
    return Promise.all(shards.map(load)).then(function () {
      if (own !== turn) return;
      var first = null;
      part.forEach(function (number) {
        var row = card(loaded["d" + Math.floor(number / facets.shard)][number % facets.shard], concerned(number));
        first = first || row;
        list.appendChild(row);
      });
      moreRow.hidden = shown >= hits.length;
      if (isMore && first) first.querySelector("a").focus();
    });
  }

  function element(name, text, attributes) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function concerned(number) {
    var options = form.elements.municipality.options;
    // The first choice is that of all.
    return facets.documents[number][names.indexOf("municipality")].map(function (own) { return options[own + 1].text; }).join("、");
  }

  // id, headline, mark, title, address, day, issuer, type, topics, summary, its mark
  function card(row, municipalities) {
    var made = element("li", "", { "class": "card" });
    var head = element("p", "", { "class": "card-title" });
    head.appendChild(element("a", row[1], { href: "documents/" + row[0] + ".html" }));
    if (row[2]) { head.append(" "); head.appendChild(element("span", row[2], { "class": "mark" })); }
    var original = element("p", "", { "class": "original" });
    original.appendChild(element("span", "原題", { "class": "label" }));
    original.append(" ");
    original.appendChild(row[4]
      ? element("a", row[3], { lang: "zh-Hans", href: row[4] }) : element("span", row[3], { lang: "zh-Hans" }));
    var facts = element("p", "", { "class": "card-facts" });
    [row[5] && row[5] + "公表", row[6], row[7]].filter(Boolean).forEach(function (text) { facts.appendChild(element("span", text)); });
    row[8].forEach(function (text) { facts.appendChild(element("span", text, { "class": "topic" })); });
    made.append(head, original, facts);
    if (municipalities) made.appendChild(element("p", "関係自治体：" + municipalities, { "class": "card-facts" }));
    if (row[9]) {
      var summary = element("p", row[9]);
      if (row[10]) { summary.append(" "); summary.appendChild(element("span", row[10], { "class": "mark" })); }
      made.appendChild(summary);
    }
    return made;
  }

  function run() {
    var own = ++turn, wanted = state();
    ["q"].concat(names).forEach(function (name) {
      var field = form.elements[name], value = wanted[name] || "";
      field.value = value;
      // A link may name what this site does not have.
      if (field.value !== value) field.value = "";
    });
    list.textContent = "";
    moreRow.hidden = true;
    status.textContent = "";
    shown = 0;
    var unknown = names.some(function (name) { return wanted[name] && facets.values[name].indexOf(wanted[name]) < 0; });
    if (!["q"].concat(names).some(function (name) { return wanted[name]; })) return;
    var grams = Array.from(new Set([].concat.apply([], phrases(wanted.q || ""))));
    if (wanted.q && !grams.length) {
      status.textContent = "記号だけでは探せません。語を入れてください。";
      return;
    }
    search(grams).then(function (all) {
      if (own !== turn) return;
      hits = unknown ? [] : all.filter(function (number) {
        return names.every(function (name) { return holds(number, name, wanted[name]); });
      });
      shown = 0;
      status.textContent = hits.length ? hits.length + "件あります（公表日の新しい順）。"
        : "該当する文書はありません。語を短くするか、条件を減らしてください。";
      return show();
    }).catch(function () { if (own === turn) unreadable(); });
  }

  function unreadable() {
    status.textContent = "検索用のファイルを読めませんでした。フォルダー「search」がこのページと同じ所にあるか確かめてください。";
  }

  function go() {
    var next = address();
    if (next === location.hash.slice(1)) run(); else location.hash = next;
  }

  // What a person asked for comes into view: on a narrow screen the form fills it.
  function goToHits() {
    go();
    status.scrollIntoView();
  }

  form.hidden = false;
  // The address of a form that was sent without scripts.
  if (location.search.length > 1 && location.hash.length < 2) location.replace("search.html#" + location.search.slice(1));
  form.addEventListener("submit", function (event) { event.preventDefault(); goToHits(); });
  form.addEventListener("reset", function () { setTimeout(go, 0); });
  names.forEach(function (name) { form.elements[name].addEventListener("change", go); });
  more.addEventListener("click", function () { show().catch(unreadable); });
  window.addEventListener("hashchange", run);
  run();
  if (state().q) status.scrollIntoView({ block: "nearest" });
})();
