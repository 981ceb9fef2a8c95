// Made by codegen from magichour.yaml and magichour.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

/// Magic Hour API beta
///
/// Magic Hour provides an API (beta) that can be integrated into your own application to generate videos and images using AI.
///
/// Webhook documentation can be found [here](https://magichour.ai/docs/webhook).
///
/// If you have any questions, please reach out to us via [discord](https://discord.gg/JX5rgsZaJp).
///
/// # Authentication
///
/// Every request requires an API key.
///
/// To get started, first generate your API key [here](https://magichour.ai/settings/developer).
///
/// Then, add the `Authorization` header to the request.
///
/// | Key | Value |
/// |-|-|
/// | Authorization | Bearer mhk_live_apikey |
///
/// > **Warning**: any API call that renders a video will utilize credits in your account.
public nonisolated enum MagicHour: HostedAPI {
    public static let server = "https://api.magichour.ai"
}
