import CodegenCore
import Foundation

/// The folder that generated files stand in.
///
/// Every changed file is staged beside its target and renamed when all are staged, the list last:
/// a run that fails leaves the old output whole, and one that was killed is completed by the next.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = withoutTrailingSlashes(path)
  }

  /// Compares what was generated with what is there, and refuses to touch what is not the
  /// generator's own.
  func plan(_ files: [GeneratedFile]) throws(OutputFailure) -> OutputPlan {
    try refuseNonFolder(path)
    let plan = planOutput(files) { name in
      switch readFile(join(path, name), followsLinks: false) {
      case .success(let bytes): bytes
      case .failure: nil
      }
    }
    for folder in folders(of: plan) { try refuseNonFolder(folder) }
    try refuseForeignFiles(plan)
    return plan
  }

  func apply(_ plan: OutputPlan) throws(OutputFailure) {
    try StagedFiles.makeFolder(path)
    let lock = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    guard lock < 0 || flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw OutputFailure(
        message: "another run of codegen is writing to \(path)", help: "run again when it is done")
    }
    for folder in folders(of: plan) { StagedFiles.removeLeftovers(in: folder) }
    if plan.isEmpty { return }
    var files = StagedFiles()
    var list = StagedFiles()
    do throws(OutputFailure) {
      for file in plan.written {
        let target = join(path, file.path)
        if file.path == OutputList.fileName {
          try list.add(file.bytes, at: target)
        } else {
          try files.add(file.bytes, at: target)
        }
      }
      try files.commit()
      // Before the new list, which does not name them: a run that is killed here is followed by
      // one that still knows of them.
      remove(plan)
      try list.commit()
    } catch {
      files.discard()
      list.discard()
      throw error
    }
  }

  private func remove(_ plan: OutputPlan) {
    var current: [String: String] = [:]
    for name in plan.written.map(\.path) + plan.unchanged { current[name.lowercased()] = name }
    for name in plan.removed {
      // Where disks do not tell case apart, a file's old name is the new file.
      if let twin = current[name.lowercased()], isSame(name, twin) { continue }
      unlink(join(path, name))
      // Only an empty folder goes.
      rmdir(folder(of: name))
    }
  }

  private func isSame(_ a: String, _ b: String) -> Bool {
    guard let a = fileStatus(join(path, a)), let b = fileStatus(join(path, b)) else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  private func folder(of file: String) -> String { parent(of: join(path, file)) }

  private func folders(of plan: OutputPlan) -> [String] {
    Set((plan.written.map(\.path) + plan.unchanged + plan.removed).map(folder)).sorted()
  }

  /// What is written through a link would land elsewhere.
  private func refuseNonFolder(_ folder: String) throws(OutputFailure) {
    guard let status = fileStatus(folder), !status.isFolder else { return }
    throw OutputFailure(
      message: "the output \(folder) is \(status.kind), and has to be a folder",
      help: "move it away, or name another folder with --output")
  }

  /// A file that the generator did not make is not replaced.
  private func refuseForeignFiles(_ plan: OutputPlan) throws(OutputFailure) {
    let own = Set(OutputList.paths(in: readText(OutputList.fileName) ?? ""))
    for file in plan.written {
      let target = join(path, file.path)
      guard let status = fileStatus(target) else { continue }
      guard status.isRegular else {
        throw OutputFailure(
          message: "\(target) is \(status.kind), and would be replaced",
          help: "move it away, or choose another folder with --output")
      }
      if file.path == OutputList.fileName || own.contains(file.path) { continue }
      if readText(file.path)?.hasPrefix(Self.heading) == true { continue }
      throw OutputFailure(
        message: "\(target) was not made by codegen, and would be replaced",
        help: "move it away, or choose another folder with --output")
    }
  }

  /// How every generated file begins.
  private static let heading = "// Made by codegen from "

  private func readText(_ name: String) -> String? {
    switch readFile(join(path, name), followsLinks: false) {
    case .success(let bytes): String(decoding: bytes, as: UTF8.self)
    case .failure: nil
    }
  }
}
