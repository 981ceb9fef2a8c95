/// A parsed I-Regexp.
indirect enum IRegexpExpression {
  case characters(IRegexpCharacters)
  case start
  case end
  case sequence([IRegexpExpression])
  case choice([IRegexpExpression])
  /// `most` is `nil` if there is no upper limit.
  case repeated(IRegexpExpression, least: Int, most: Int?)
}

/// Compiles an expression to instructions, expanding its repetitions.
struct IRegexpCompiler {
  private static let limit = 10_000

  private(set) var instructions: [IRegexp.Instruction] = []
  /// Also counts parts without instructions: nested `(){1000}` would take forever otherwise.
  private var work = 0

  mutating func emit(_ instruction: IRegexp.Instruction) throws(IRegexp.Problem) {
    guard instructions.count < Self.limit else { throw .tooLarge }
    instructions.append(instruction)
  }

  mutating func add(_ expression: IRegexpExpression) throws(IRegexp.Problem) {
    work += 1
    guard work <= Self.limit else { throw .tooLarge }
    switch expression {
    case .characters(let characters): try emit(.character(characters))
    case .start: try emit(.start)
    case .end: try emit(.end)
    case .sequence(let parts):
      for part in parts { try add(part) }
    case .choice(let branches): try add(choice: branches[...])
    case .repeated(let part, let least, let most):
      for _ in 0..<least { try add(part) }
      if let most {
        try add(optional: part, times: most - least)
      } else {
        try add(anyNumberOf: part)
      }
    }
  }

  private mutating func add(
    choice branches: ArraySlice<IRegexpExpression>
  ) throws(IRegexp.Problem) {
    var jumps: [Int] = []
    for (position, branch) in branches.enumerated() {
      guard position < branches.count - 1 else {
        try add(branch)
        break
      }
      let split = instructions.count
      try emit(.split(split + 1, split + 1))
      try add(branch)
      jumps.append(instructions.count)
      try emit(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func add(
    optional part: IRegexpExpression, times: Int
  ) throws(IRegexp.Problem) {
    guard times > 0 else { return }
    var splits: [Int] = []
    for _ in 0..<times {
      splits.append(instructions.count)
      try emit(.split(0, 0))
      try add(part)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }

  private mutating func add(anyNumberOf part: IRegexpExpression) throws(IRegexp.Problem) {
    let split = instructions.count
    try emit(.split(0, 0))
    try add(part)
    try emit(.jump(split))
    instructions[split] = .split(split + 1, instructions.count)
  }
}
