// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EveryKind {
    /// What a client of the API identifies itself with.
    public struct Credentials: APIBasicCredentials {
        /// Of the account's page.
        ///
        /// Sent as `Authorization: Bearer …`.
        public var token: APICredential?
        /// A user and a password, sent as `Authorization: Basic …`.
        public var login: APICredential?
        /// Sent as `Authorization: Token …`.
        public var other: APICredential?
        /// Sent in the header `X-User`.
        public var header: APICredential?
        /// Sent in the query as `api key&`.
        public var query: APICredential?
        /// Sent in the cookie `session`.
        public var cookie: APICredential?
        /// Sent as `Authorization: Bearer …`.
        public var oauth: APICredential?
        /// Sent as `Authorization: Bearer …`.
        public var openid: APICredential?
        public var mode: APICredentialsMode = .asDocumented

        public init(
            token: APICredential? = nil,
            login: APICredential? = nil,
            other: APICredential? = nil,
            header: APICredential? = nil,
            query: APICredential? = nil,
            cookie: APICredential? = nil,
            oauth: APICredential? = nil,
            openid: APICredential? = nil
        ) {
            self.token = token
            self.login = login
            self.other = other
            self.header = header
            self.query = query
            self.cookie = cookie
            self.oauth = oauth
            self.openid = openid
        }

        public init(mode: APICredentialsMode) {
            self.mode = mode
        }

        public static func basic(_ credential: APICredential) -> Self {
            Self(login: credential)
        }

        public func schemes(_ schemes: inout APISchemes) {
            schemes.bearer("token", property: "token", self.token)
            schemes.basic("login", property: "login", self.login)
            schemes.http("other", property: "other", word: "Token", self.other)
            schemes.header("header", property: "header", key: "X-User", self.header)
            schemes.query("query", property: "query", key: "api key&", self.query)
            schemes.cookie("cookie", property: "cookie", key: "session", self.cookie)
            schemes.bearer("oauth", property: "oauth", self.oauth)
            schemes.bearer("openid", property: "openid", self.openid)
        }
    }
}
