import Foundation
import VideoJobs

/// Shows a line per job on a terminal, repainted on every change and every second. Nothing is
/// painted if the output is not a terminal.
///
/// A class, because changes come from other tasks than the painting; a lock guards its state.
final class ProgressLines: @unchecked Sendable {
  private struct Line {
    var state: VideoJob.State?
    var progress: Double?
    var note = ""
    var ended: Date?
  }

  private let lock = NSLock()
  private let start = Date()
  private let order: [JobRef]
  private var lines: [JobRef: Line] = [:]
  private var painted = 0
  private let isOn: Bool
  private var ticker: Task<Void, Never>?

  init(_ refs: [JobRef], isQuiet: Bool = false) {
    order = refs
    isOn = Terminal.isWatched && !isQuiet
    guard isOn else { return }
    ticker = Task { [weak self] in
      while !Task.isCancelled {
        self?.paint()
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  /// Shows a snapshot of a job.
  func show(_ job: VideoJob) {
    update(job.ref) {
      $0.state = job.state
      $0.progress = job.progress
      $0.note = job.phase ?? ""
      if job.state.isTerminal { $0.ended = Date() }
    }
  }

  /// Shows the progress of a download.
  func show(_ download: DownloadProgress, of ref: JobRef) {
    update(ref) {
      let received = Self.size(download.received)
      $0.note =
        "downloading " + (download.expected.map { "\(received) of \(Self.size($0))" } ?? received)
      $0.progress = download.expected.map { $0 > 0 ? Double(download.received) / Double($0) : 1 }
      $0.ended = nil
    }
  }

  /// Shows that the wait for a job was given up.
  func giveUp(_ ref: JobRef) {
    update(ref) {
      $0.note = "given up"
      $0.ended = Date()
    }
  }

  /// Paints the lines a last time.
  func finish() {
    ticker?.cancel()
    guard isOn else { return }
    paint()
  }

  /// Removes the lines.
  func clear() {
    ticker?.cancel()
    guard isOn else { return }
    lock.withLock {
      Terminal.paint(eraser)
      painted = 0
    }
  }

  private func update(_ ref: JobRef, _ change: (inout Line) -> Void) {
    guard isOn else { return }
    lock.withLock { change(&lines[ref, default: Line()]) }
    paint()
  }

  /// Moves back to the first line and clears everything from there.
  private var eraser: String { painted > 0 ? "\u{1B}[\(painted)A\r\u{1B}[J" : "" }

  private func paint() {
    lock.withLock {
      let width = Terminal.width
      let lines = order.map { text(of: $0, width: width) + "\n" }
      Terminal.paint(eraser + lines.joined())
      painted = order.count
    }
  }

  private func text(of ref: JobRef, width: Int) -> String {
    let line = lines[ref] ?? Line()
    let percent = line.progress.map { "\(Int(($0 * 100).rounded(.down)))%" } ?? ""
    let elapsed = Self.clock((line.ended ?? Date()).timeIntervalSince(start))
    let state = line.state?.name ?? "asking"
    let right = [percent, elapsed, line.note].filter { !$0.isEmpty }.joined(separator: "  ")
    // The names form a column as wide as the widest one, or as there is room for.
    let widest = order.map { "\($0)".count }.max() ?? 0
    let column = min(widest, max(8, width - state.count - right.count - 5))
    let name = "\(ref)".count > column ? "\(ref)".prefix(column - 1) + "…" : "\(ref)"
    let padding = String(repeating: " ", count: max(0, column - name.count))
    return name + padding + "  " + colored(state, line.state) + "  " + right
  }

  private func colored(_ text: String, _ state: VideoJob.State?) -> String {
    guard Terminal.hasColors, let state else { return text }
    let color =
      switch state {
      case .succeeded: 32
      case .failed, .canceled, .deleted: 31
      case .queued, .running, .unknown: 36
      }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds))
    return String(format: "%d:%02d", whole / 60, whole % 60)
  }

  private static func size(_ bytes: Int64) -> String {
    bytes < 1_000_000
      ? "\(bytes / 1_000) KB" : String(format: "%.1f MB", Double(bytes) / 1_000_000)
  }
}
