/// Matches texts in time that grows with the text times the size of the expression at worst,
/// whatever both say: all ways through the expression are followed at once, and none is gone back
/// on. Where texts lead again and again is remembered, which makes most characters a look-up.
struct IRegexpMatcher {
  /// The places of the expression that a text so far leads to.
  private struct State {
    /// Those that wait for a character, or for the end.
    let places: [Int]
    let hasMatch: Bool
    /// The next state for each character of ASCII; negative while it is not known.
    var next: [Int32] = Array(repeating: -1, count: 128)
  }

  /// So many states are remembered before all are forgotten, and so many places in them.
  private static let stateLimit = 1_000
  private static let placeLimit = 100_000

  private let instructions: [IRegexp.Instruction]
  /// Whether all of a text has to match, and not just a part of it.
  private let isWhole: Bool
  private var states: [State] = []
  private var ids: [[Int]: Int] = [:]
  /// For each place the round in which it was reached last: this is what ends empty circles.
  private var reached: [Int]
  private var round = 0
  private var remembered = 0
  private var forgotten = 0

  init(_ expression: IRegexp, isWhole: Bool) {
    instructions = expression.instructions
    self.isWhole = isWhole
    reached = Array(repeating: 0, count: instructions.count)
  }

  /// Whether a text matches. `steps` grows by what was looked at.
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

  /// The places that `starts` lead to without a character.
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
    // The match is the last instruction, so that no place is in the way of the mark.
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
