#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import NIOCore
  import NIOHTTP1

  /// Ends a connection over which a status below 100 comes. AsyncHTTPClient takes such a head for
  /// an announcement, and stops the process at the end of the answer that it then seems to lack.
  final class StatusGuard: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var isBroken = false

    /// Puts one right behind what parses the answers of a connection.
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
