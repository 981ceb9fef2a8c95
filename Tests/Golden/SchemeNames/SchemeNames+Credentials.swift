// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SchemeNames {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBearerCredentials, APIBasicCredentials {
        /// Sent in the header `X-1`.
        public var mode_: APICredential?
        /// Sent in the header `X-2`.
        public var schemes_: APICredential?
        /// Sent in the header `X-3`.
        public var self_: APICredential?
        /// Sent in the header `X-4`.
        public var init_: APICredential?
        /// Sent in the header `X-5`.
        public var `class`: APICredential?
        /// Sent in the header `X-6`.
        public var `inout`: APICredential?
        /// Sent as `Authorization: Bearer …`.
        public var bearer: APICredential?
        /// Sent in the header `X-7`.
        public var apiKey: APICredential?
        /// Sent in the header `X-8`.
        public var xAPIKeyDashDash: APICredential?
        /// Sent in the header `X-9`.
        public var xAPIKeyUnderscoreUnderscore: APICredential?
        /// Sent in the header `X-10`.
        public var custom: APICredential?
        /// A user and a password, sent as `Authorization: Basic …`.
        public var notRequired: APICredential?
        /// Sent in the header `X-12`.
        public var _1: APICredential?
        /// Sent in the query as `"\(1)`.
        public var _1QuoteBackslashParenthesis: APICredential?
        /// Sent in the header `X-13`.
        public var picked: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(
            mode_: APICredential? = nil,
            schemes_: APICredential? = nil,
            self_: APICredential? = nil,
            init_: APICredential? = nil,
            `class`: APICredential? = nil,
            `inout`: APICredential? = nil,
            bearer: APICredential? = nil,
            apiKey: APICredential? = nil,
            xAPIKeyDashDash: APICredential? = nil,
            xAPIKeyUnderscoreUnderscore: APICredential? = nil,
            custom: APICredential? = nil,
            notRequired: APICredential? = nil,
            _1: APICredential? = nil,
            _1QuoteBackslashParenthesis: APICredential? = nil,
            picked: APICredential? = nil
        ) {
            self.mode_ = mode_
            self.schemes_ = schemes_
            self.self_ = self_
            self.init_ = init_
            self.`class` = `class`
            self.`inout` = `inout`
            self.bearer = bearer
            self.apiKey = apiKey
            self.xAPIKeyDashDash = xAPIKeyDashDash
            self.xAPIKeyUnderscoreUnderscore = xAPIKeyUnderscoreUnderscore
            self.custom = custom
            self.notRequired = notRequired
            self._1 = _1
            self._1QuoteBackslashParenthesis = _1QuoteBackslashParenthesis
            self.picked = picked
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func bearer(_ credential: APICredential) -> Self {
            Self(bearer: credential)
        }

        public static func basic(_ credential: APICredential) -> Self {
            Self(notRequired: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.header("mode", property: "mode_", key: "X-1", self.mode_)
            schemes.header("schemes", property: "schemes_", key: "X-2", self.schemes_)
            schemes.header("self", property: "self_", key: "X-3", self.self_)
            schemes.header("init", property: "init_", key: "X-4", self.init_)
            schemes.header("class", property: "class", key: "X-5", self.`class`)
            schemes.header("inout", property: "inout", key: "X-6", self.`inout`)
            schemes.bearer("bearer", property: "bearer", self.bearer)
            schemes.header("apiKey", property: "apiKey", key: "X-7", self.apiKey)
            schemes.header("X-API-Key", property: "xAPIKeyDashDash", key: "X-8", self.xAPIKeyDashDash)
            schemes.header("x_api_key", property: "xAPIKeyUnderscoreUnderscore", key: "X-9", self.xAPIKeyUnderscoreUnderscore)
            schemes.header("custom", property: "custom", key: "X-10", self.custom)
            schemes.basic("notRequired", property: "notRequired", self.notRequired)
            schemes.header("1", property: "_1", key: "X-12", self._1)
            schemes.query("\"\\(1)", property: "_1QuoteBackslashParenthesis", key: "\"\\(1)", self._1QuoteBackslashParenthesis)
            schemes.header("chosen", property: "picked", key: "X-13", self.picked)
        }
    }
}
