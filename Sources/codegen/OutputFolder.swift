import CodegenCore
import Foundation

/// Why the output could not be written, with what to do about it.
struct OutputFailure: Error {
  var message: String
  var help: String
}

/// The folder that generated files stand in.
///
/// Every changed file is staged beside its target and renamed when all are staged, the list last:
/// a run that fails leaves the old output whole, and one that was killed is completed by the next.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Compares what was generated with what is there.
  func plan(_ files: [GeneratedFile]) throws(OutputFailure) -> OutputPlan {
    try refuseLink(path)
    for folder in Set(files.map { folder(of: $0.path) }) { try refuseLink(folder) }
    let plan = planOutput(files) { name in
      switch readFile(join(path, name)) {
      case .success(let bytes): bytes
      case .failure: nil
      }
    }
    try refuseForeignFiles(plan)
    return plan
  }

  func apply(_ plan: OutputPlan) throws(OutputFailure) {
    if plan.isEmpty { return }
    var staged: [(temporary: String, target: String)] = []
    do throws(OutputFailure) {
      for file in plan.written {
        try makeFolder(folder(of: file.path))
        let target = join(path, file.path)
        let temporary = temporaryName(for: target)
        // Left behind by a run that was killed.
        unlink(temporary)
        try write(file.contents, to: temporary)
        staged.append((temporary, target))
      }
      for (temporary, target) in staged where rename(temporary, target) != 0 {
        throw failure("cannot replace \(target): \(systemError())")
      }
    } catch {
      for (temporary, _) in staged { unlink(temporary) }
      throw error
    }
    for name in plan.removed {
      unlink(join(path, name))
      // Only an empty folder goes.
      rmdir(folder(of: name))
    }
  }

  private func folder(of file: String) -> String { parent(of: join(path, file)) }

  private func temporaryName(for target: String) -> String {
    join(parent(of: target), ".\(lastPart(of: target)).codegen-tmp")
  }

  private func makeFolder(_ folder: String) throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw failure("cannot make the folder \(folder): \(systemError())")
    }
  }

  private func write(_ contents: String, to path: String) throws(OutputFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("cannot write \(path): \(systemError())") }
    defer { close(descriptor) }
    var bytes = Array(contents.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        // The folder is Foundation's function's namesake: this is the system's.
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let reason = systemError()
        unlink(path)
        throw failure("cannot write \(path): \(reason)")
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// What is written through a link would land elsewhere.
  private func refuseLink(_ folder: String) throws(OutputFailure) {
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return }
    throw OutputFailure(
      message: "the output \(folder) is no folder", help: "name another with --output")
  }

  /// A file that the generator did not make is not replaced.
  private func refuseForeignFiles(_ plan: OutputPlan) throws(OutputFailure) {
    let list = readText(OutputList.fileName) ?? ""
    let own = Set(OutputList.paths(in: list))
    for file in plan.written where file.path != OutputList.fileName && !own.contains(file.path) {
      var status = stat()
      let target = join(path, file.path)
      guard lstat(target, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFREG, readText(file.path)?.hasPrefix(Self.heading) == true {
        continue
      }
      throw OutputFailure(
        message: "\(target) was not made by codegen, and would be replaced",
        help: "move it away, or choose another folder with --output")
    }
  }

  /// How every generated file begins.
  private static let heading = "// Made by codegen from "

  private func readText(_ name: String) -> String? {
    switch readFile(join(path, name)) {
    case .success(let bytes): String(decoding: bytes, as: UTF8.self)
    case .failure: nil
    }
  }

  private func failure(_ message: String) -> OutputFailure {
    OutputFailure(
      message: message, help: "check the permissions and the space left; nothing was changed")
  }
}
