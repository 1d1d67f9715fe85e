package dev.earshot.cli.upkeep;

/// One thing that the doctor looked at.
///
/// @param state how bad it is
/// @param what was seen
/// @param advice what to do about it; empty where nothing is to be done
record Finding(State state, String what, String advice) {
  enum State {
    GOOD,
    /// Some feeds ail.
    FEEDS,
    /// Earshot itself does.
    BAD
  }

  static Finding good(String what) {
    return new Finding(State.GOOD, what, "");
  }

  static Finding bad(String what, String advice) {
    return new Finding(State.BAD, what, advice);
  }
}
