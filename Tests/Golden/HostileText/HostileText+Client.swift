// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension HostileText {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = HostileText
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// a
        /// PWNED()
        ///
        /// a"); PWNED(); ("
        /// \(PWNED())
        /// "#
        /// \#(PWNED())
        /// \##(PWNED())
        /// """
        /// PWNED()
        /// """
        /// a
        /// PWNED()
        /// a
        /// PWNED()
        /// a
        /// PWNED()
        /// a    b
        /// c
        /// d\u{1B}e\u{7F}f\u{1}
        /// a\u{0}PWNED()
        /// PWNED\
        /// \u{0}\u{110000}
        /// a
        /// PWNED()
        /// PWNED()
        /// PWNED()
        /// a\u{202E}PWNED\u{2066}\u{200B}\u{FEFF}
        /// */ PWNED() /*
        /// ///
        /// ```
        /// \@Metadata{}
        /// a`; PWNED(); `
        ///
        /// `GET /a")PWNED(\(1)/{id"#}/
        /// PWNED()
        /// PWNED()`
        public func aPWNED(
            id: String,
            aPWNED_64bd2794: String? = nil,
            pwned_c1099967: String? = nil,
            u22u23: String? = nil,
            pwned_be0e64a6: String? = nil,
            pwned_a0490049: String? = nil,
            pwned_dbbcd500: String? = nil,
            aPWNED_b1a48489: String? = nil,
            aPWNED_ed075752: String? = nil,
            aPWNED_462ae25a: String? = nil,
            aBCDEF: String? = nil,
            aPWNED_9d0d5cc7: String? = nil,
            pwned_77495c4d: String? = nil,
            u0U110000: String? = nil,
            aPWNEDPWNEDPWNED: String? = nil,
            aPWNED: String? = nil,
            pwnedStarSlashSpaceSpaceSlashStar: String? = nil,
            metadata: String? = nil,
            aPWNED_b04fc7e7: String? = nil,
            xOdd: String? = nil
        ) async throws -> Words {
            try await send(APWNEDGetAPWNED1PWNEDPWNED(
                id: id,
                aPWNED_64bd2794: aPWNED_64bd2794,
                pwned_c1099967: pwned_c1099967,
                u22u23: u22u23,
                pwned_be0e64a6: pwned_be0e64a6,
                pwned_a0490049: pwned_a0490049,
                pwned_dbbcd500: pwned_dbbcd500,
                aPWNED_b1a48489: aPWNED_b1a48489,
                aPWNED_ed075752: aPWNED_ed075752,
                aPWNED_462ae25a: aPWNED_462ae25a,
                aBCDEF: aBCDEF,
                aPWNED_9d0d5cc7: aPWNED_9d0d5cc7,
                pwned_77495c4d: pwned_77495c4d,
                u0U110000: u0U110000,
                aPWNEDPWNEDPWNED: aPWNEDPWNEDPWNED,
                aPWNED: aPWNED,
                pwnedStarSlashSpaceSpaceSlashStar: pwnedStarSlashSpaceSpaceSlashStar,
                metadata: metadata,
                aPWNED_b04fc7e7: aPWNED_b04fc7e7,
                xOdd: xOdd
            ))
        }
    }
}
