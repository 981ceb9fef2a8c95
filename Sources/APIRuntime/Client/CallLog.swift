import Logging

/// What is logged about an attempt. Nothing else is ever logged.
extension Call {
  func log(_ number: Int, since start: Duration, _ response: Response) {
    guard let logger, logger.logLevel <= .debug else { return }
    var metadata = metadata(number, since: start)
    metadata["status"] = "\(response.code)"
    if let id = response.printableRequestID { metadata["request-id"] = "\(id)" }
    logger.debug("response", metadata: metadata)
  }

  func log(_ number: Int, since start: Duration, _ problem: TransportProblem) {
    guard let logger, logger.logLevel <= .debug else { return }
    var metadata = metadata(number, since: start)
    metadata["problem"] = "\(problem)"
    logger.debug("no response", metadata: metadata)
  }

  func logRetry(_ number: Int, after wait: Duration) {
    logger?.notice(
      "retrying",
      metadata: [
        "operation": "\(facts.id)", "attempt": "\(number)", "wait": "\(milliseconds(wait)) ms",
      ])
  }

  private func metadata(_ number: Int, since start: Duration) -> Logger.Metadata {
    [
      "operation": "\(facts.id)", "method": "\(facts.method)", "host": "\(host)",
      "path": "\(facts.path)", "attempt": "\(number)",
      "duration": "\(milliseconds(elapsed - start)) ms",
    ]
  }

  private func milliseconds(_ duration: Duration) -> Int64 {
    duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
  }
}
