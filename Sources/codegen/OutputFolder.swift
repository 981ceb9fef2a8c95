import CodegenCore
import Foundation

/// The folder of the generated files.
///
/// All changed files are staged next to their targets and renamed when all are staged, the list
/// last: a run that fails leaves the old output intact, and one that was killed is completed by the
/// next run.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = withoutTrailingSlashes(path)
  }

  /// Compares the generated files with the existing ones. Refuses to touch files that the generator
  /// did not create, or created from something else.
  func plan(_ files: [GeneratedFile]) throws(OutputFailure) -> OutputPlan {
    try refuseNonFolder(path)
    // Remembered, because a document has many files and every part of a path is looked up.
    var stableNames: [String: String] = [:]
    func stable(_ name: String) -> String {
      if let known = stableNames[name] { return known }
      let stable = stableName(of: name, from: path)
      stableNames[name] = stable
      return stable
    }
    let named = files.map { file in
      var file = file
      file.origin.document = stable(file.origin.document)
      file.origin.folder = file.origin.folder.map(stable)
      return file
    }
    let plan = planOutput(
      named,
      existing: { name in
        switch readFile(join(path, name), followsLinks: false) {
        case .success(let bytes): bytes
        case .failure: nil
        }
      }, isThere: { FileManager.default.fileExists(atPath: path + "/" + $0) })
    for folder in folders(of: plan) { try refuseNonFolder(folder) }
    try refuseForeignFiles(plan)
    return plan
  }

  /// Updates the folder. Existing files are inspected and changed under a lock, because another run
  /// may be writing.
  func write(_ files: [GeneratedFile]) throws(OutputFailure) -> OutputPlan {
    try refuseNonFolder(path)
    let isNew = fileStatus(path) == nil
    try StagedFiles.makeFolder(path)
    let lock = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    guard lock < 0 || flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw OutputFailure(
        message: "another run of codegen is writing to \(path)", help: "run again when it is done")
    }
    do throws(OutputFailure) {
      let plan = try plan(files)
      try apply(plan)
      return plan
    } catch {
      if isNew { rmdir(path) }
      throw error
    }
  }

  private func apply(_ plan: OutputPlan) throws(OutputFailure) {
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
      try files.reachDisk()
      try list.reachDisk()
      try files.commit()
      // Before the new list, which does not name them: if the run is killed here, the next one
      // still knows about them.
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
      // On file systems that ignore case, the file's old name is the new file.
      if let twin = current[name.lowercased()], isSame(name, twin) { continue }
      unlink(join(path, name))
      // Succeeds only for an empty folder.
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

  /// Writing through a link would put the files elsewhere.
  private func refuseNonFolder(_ folder: String) throws(OutputFailure) {
    guard let status = fileStatus(folder), !status.isFolder else { return }
    throw OutputFailure(
      message: "the output \(folder) is \(status.kind), but must be a folder",
      help: "move it away, or name another folder with --output")
  }

  /// Refuses to replace a file that the generator did not create, or created from another document.
  private func refuseForeignFiles(_ plan: OutputPlan) throws(OutputFailure) {
    for file in plan.written {
      let target = join(path, file.path)
      guard let status = fileStatus(target), !status.isRegular else { continue }
      throw OutputFailure(
        message: "\(target) is \(status.kind), and would be replaced",
        help: "move it away, or choose another folder with --output")
    }
    if let conflict = plan.conflicts.first {
      throw OutputFailure(
        message: "\(join(path, conflict.path)) was generated from \(conflict.owner.document), and "
          + "would be replaced by output of \(conflict.wanted.document)",
        help: "give one of the documents another namespace (--namespace), or another folder with "
          + "--output; if one replaces the other, remove "
          + parent(of: join(path, conflict.path)),
        file: join(path, conflict.path))
    }
    if let name = plan.foreign.first {
      throw OutputFailure(
        message:
          "\(join(path, name)) was not generated by codegen, or was changed since: it would "
          + "be replaced",
        help: "move it away, or choose another folder with --output", file: join(path, name))
    }
  }
}
