// Prints the median time of `readTree` over a document, in seconds. `Scripts/benchmark-reading`
// builds it.

import Foundation
import YAMLTree

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  FileHandle.standardError.write(Data("usage: reading DOCUMENT [RUNS]\n".utf8))
  exit(64)
}
let path = arguments[1]
let runs = arguments.count > 2 ? max(1, Int(arguments[2]) ?? 1) : 11
let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
var times: [Duration] = []
for _ in 0..<runs {
  let time = ContinuousClock().measure {
    let reading = readTree(bytes, file: FileID(0), name: path)
    if reading.root == nil {
      FileHandle.standardError.write(Data("refused: \(reading.problems)\n".utf8))
      exit(1)
    }
  }
  times.append(time)
}
let median = times.sorted()[runs / 2]
print(String(format: "%.4f", median / .seconds(1)))
