import APIRuntime
import Foundation

extension VideoJob: Encodable {
  private enum Key: String, CodingKey {
    case ref, provider, id, state, rawStatus, phase, progress, title, outputs, failure, createdAt,
      updatedAt, pixelSize, durationSeconds, frameRate, cost, thumbnail, page, raw
  }

  /// Encodes the job as JSON for other programs; durations are in seconds. `JSONCoding.encoder()`
  /// writes dates as in RFC 3339. The addresses of videos are included in full.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ref, forKey: .ref)
    try container.encode(ref.provider, forKey: .provider)
    try container.encode(ref.id, forKey: .id)
    try container.encode(state.name, forKey: .state)
    try container.encodeIfPresent(rawStatus, forKey: .rawStatus)
    try container.encodeIfPresent(phase, forKey: .phase)
    try container.encodeIfPresent(progress, forKey: .progress)
    try container.encodeIfPresent(title, forKey: .title)
    try container.encode(outputs, forKey: .outputs)
    try container.encodeIfPresent(failure, forKey: .failure)
    try container.encodeIfPresent(createdAt, forKey: .createdAt)
    try container.encodeIfPresent(updatedAt, forKey: .updatedAt)
    try container.encodeIfPresent(pixelSize, forKey: .pixelSize)
    try container.encodeIfPresent(duration?.inSeconds, forKey: .durationSeconds)
    try container.encodeIfPresent(frameRate, forKey: .frameRate)
    try container.encodeIfPresent(cost, forKey: .cost)
    try container.encodeIfPresent(thumbnail, forKey: .thumbnail)
    try container.encodeIfPresent(page, forKey: .page)
    try container.encode(raw, forKey: .raw)
  }
}

extension VideoJob.Output: Encodable {
  private enum Key: String, CodingKey {
    case index, state, url, expiresAt, expiryHint, needsCredentials, format, label, byteCount,
      failure
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(index, forKey: .index)
    try container.encode(state.name, forKey: .state)
    try container.encodeIfPresent(url, forKey: .url)
    try container.encodeIfPresent(expiresAt, forKey: .expiresAt)
    try container.encodeIfPresent(expiryHint, forKey: .expiryHint)
    try container.encode(needsCredentials, forKey: .needsCredentials)
    try container.encodeIfPresent(format, forKey: .format)
    try container.encodeIfPresent(label, forKey: .label)
    try container.encodeIfPresent(byteCount, forKey: .byteCount)
    try container.encodeIfPresent(failure, forKey: .failure)
  }
}

extension VideoJob.Cost: Encodable {
  private enum Key: String, CodingKey {
    case amount, unit, isEstimate
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(amount, forKey: .amount)
    try container.encode(unit.rawValue, forKey: .unit)
    try container.encode(isEstimate, forKey: .isEstimate)
  }
}

extension Duration {
  /// Including fractions.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
