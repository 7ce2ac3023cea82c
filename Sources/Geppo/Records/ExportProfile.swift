/// A form in which a document goes to a translator, named by what opens it.
package enum ExportProfile: String, CaseIterable, Hashable, Sendable {
  /// XLIFF of two generations, a project of OmegaT, Excel with CSV.
  case xliff12, xliff21, omegat, sheet
}
