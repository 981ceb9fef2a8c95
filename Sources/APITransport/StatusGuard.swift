#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import NIOCore
  import NIOHTTP1

  /// Closes a connection that receives a status below 100. AsyncHTTPClient treats such a head as
  /// informational, and crashes at the end of the response because the final head seems to be
  /// missing.
  final class StatusGuard: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var isBroken = false

    /// Adds a guard right after the response parser of a connection.
    @Sendable static func install(in channel: any Channel) -> EventLoopFuture<Void> {
      channel.eventLoop.submit {
        let pipeline = channel.pipeline.syncOperations
        let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
        try pipeline.addHandler(StatusGuard(), position: .after(parser))
      }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard !isBroken else { return }
      if case .head(let head) = unwrapInboundIn(data), head.status.code < 100 {
        isBroken = true
        context.fireErrorCaught(HTTPParserError.invalidStatus)
        context.close(promise: nil)
      } else {
        context.fireChannelRead(data)
      }
    }
  }
#endif
