import ArgumentParser
import FlyingFox
import FlyingSocks
import Foundation
import Geppo

/// Gives a site away on this machine until it is stopped with Ctrl+C.
struct SiteServer {
  let site: ServedSite

  /// 0 for any port that is free. Throws `ValidationError` where the port is not.
  func run(port: UInt16) async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: ClosureHTTPHandler(answer))
    async let running: Void = server.run()
    // Where the port is taken nobody ever listens.
    try? await server.waitUntilListening(timeout: 1)
    await tell(server)
    do {
      try await running
    } catch is SocketError {
      throw Terminal.refusal(
        english: "port \(port) is not free; name another with --port, or 0 for any",
        japanese: "ポート\(port)は使えません。--port で別の番号（0なら空いている番号）を指定してください")
    }
  }

  private func tell(_ server: HTTPServer) async {
    guard case .ip4(_, let port)? = await server.listeningAddress else { return }
    let address = "http://127.0.0.1:\(port)/"
    switch Terminal.language {
    case .english: Terminal.print("\(address) on this machine only; Ctrl+C ends it")
    case .japanese: Terminal.print("\(address)（この端末でのみ閲覧可。終了は Ctrl+C）")
    }
  }

  private func answer(_ request: HTTPRequest) async -> HTTPResponse {
    let answer = site.answer(
      method: request.method.rawValue, path: request.path.removingPercentEncoding ?? "",
      host: request.headers[.host] ?? "", fetchSite: request.headers[HTTPHeader("Sec-Fetch-Site")] ?? "",
      fetchMode: request.headers[HTTPHeader("Sec-Fetch-Mode")] ?? "")
    switch answer {
    case .file(let type, let bytes):
      return HTTPResponse(
        statusCode: .ok, headers: Self.headers(type), body: request.method == .HEAD ? Data() : Data(bytes))
    case .notFound: return Self.words(.notFound, "このサイトにないページです。")
    case .notOurs: return Self.words(.forbidden, "この端末の外からは閲覧できません。")
    case .notAllowed: return Self.words(.methodNotAllowed, "閲覧だけができます。")
    }
  }

  private static func words(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: headers("text/plain; charset=utf-8"), body: Data(text.utf8))
  }

  private static func headers(_ type: String) -> HTTPHeaders {
    [
      .contentType: type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin", HTTPHeader("X-Frame-Options"): "DENY",
    ]
  }
}
