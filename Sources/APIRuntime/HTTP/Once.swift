/// Succeeds only the first time, however many copies there are.
struct Once: Sendable {
  private let wasTaken = Locked(false)

  var isTaken: Bool { wasTaken.withLock { $0 } }

  func take() -> Bool {
    wasTaken.withLock { wasTaken in
      defer { wasTaken = true }
      return !wasTaken
    }
  }
}
