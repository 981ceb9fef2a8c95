/// Matches text in time proportional to its length times the size of the expression at worst: all
/// paths through the expression are followed at once, without backtracking. Reached states are
/// cached, so that most characters take a single look-up.
struct IRegexpMatcher {
  /// The places in the expression that can be reached after some text.
  private struct State {
    /// Places that wait for a character, or for the end.
    let places: [Int]
    let hasMatch: Bool
    /// The next state for each ASCII character; negative if not known yet.
    var next: [Int32] = Array(repeating: -1, count: 128)
  }

  /// The cache is cleared when it holds this many states or places.
  private static let stateLimit = 1_000
  private static let placeLimit = 100_000

  private let instructions: [IRegexp.Instruction]
  /// Whether the whole text must match rather than a part of it.
  private let isWhole: Bool
  private var states: [State] = []
  private var ids: [[Int]: Int] = [:]
  /// The round in which each place was last reached; this ends empty cycles.
  private var reached: [Int]
  private var round = 0
  private var remembered = 0
  private var forgotten = 0

  init(_ expression: IRegexp, isWhole: Bool) {
    instructions = expression.instructions
    self.isWhole = isWhole
    reached = Array(repeating: 0, count: instructions.count)
  }

  /// Returns whether a text matches. Adds the work done to `steps`.
  mutating func matches(_ text: String, steps: inout Int) -> Bool {
    steps += instructions.count
    var state = id(of: closure([0], isAtStart: true, isAtEnd: false))
    for scalar in text.unicodeScalars {
      if states[state].hasMatch && !isWhole { return true }
      if states[state].places.isEmpty && isWhole { return false }
      steps += 1
      let known = scalar.isASCII ? states[state].next[Int(scalar.value)] : -1
      if known >= 0 {
        state = Int(known)
        continue
      }
      steps += states[state].places.count
      let memory = forgotten
      let following = id(of: following(states[state].places, scalar))
      if scalar.isASCII && memory == forgotten {
        states[state].next[Int(scalar.value)] = Int32(following)
      }
      state = following
    }
    return matchesAtEnd(states[state], isAtStart: text.isEmpty)
  }

  private func isEnd(_ place: Int) -> Bool {
    if case .end = instructions[place] { true } else { false }
  }

  private mutating func matchesAtEnd(_ state: State, isAtStart: Bool) -> Bool {
    if state.hasMatch { return true }
    let ends = state.places.filter { isEnd($0) }
    return !ends.isEmpty && closure(ends, isAtStart: isAtStart, isAtEnd: true).hasMatch
  }

  private mutating func following(
    _ places: [Int], _ scalar: Unicode.Scalar
  ) -> (places: [Int], hasMatch: Bool) {
    var starts: [Int] = []
    for place in places {
      if case .character(let characters) = instructions[place], characters.contains(scalar) {
        starts.append(place + 1)
      }
    }
    if !isWhole { starts.append(0) }
    return closure(starts, isAtStart: false, isAtEnd: false)
  }

  /// Returns the places that can be reached from `starts` without consuming a character.
  private mutating func closure(
    _ starts: [Int], isAtStart: Bool, isAtEnd: Bool
  ) -> (places: [Int], hasMatch: Bool) {
    round += 1
    var places: [Int] = []
    var hasMatch = false
    var waiting = starts
    while let place = waiting.popLast() {
      guard reached.indices.contains(place), reached[place] != round else { continue }
      reached[place] = round
      switch instructions[place] {
      case .character: places.append(place)
      case .split(let first, let second):
        waiting.append(second)
        waiting.append(first)
      case .jump(let target): waiting.append(target)
      case .start: if isAtStart { waiting.append(place + 1) }
      case .end: if isAtEnd { waiting.append(place + 1) } else { places.append(place) }
      case .match: hasMatch = true
      }
    }
    return (places.sorted(), hasMatch)
  }

  private mutating func id(of found: (places: [Int], hasMatch: Bool)) -> Int {
    // The match is the last instruction, so its successor can mark it unambiguously.
    let key = found.hasMatch ? found.places + [instructions.count] : found.places
    if let known = ids[key] { return known }
    if states.count >= Self.stateLimit || remembered > Self.placeLimit {
      states.removeAll()
      ids.removeAll()
      remembered = 0
      forgotten += 1
    }
    remembered += key.count
    ids[key] = states.count
    states.append(State(places: found.places, hasMatch: found.hasMatch))
    return states.count - 1
  }
}
