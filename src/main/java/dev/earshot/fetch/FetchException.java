package dev.earshot.fetch;

import java.io.IOException;

/// A fetch that cannot go on; becomes a [FetchOutcome.Failed] with the same words.
final class FetchException extends IOException {
  private static final long serialVersionUID = 1;

  private final FetchProblem problem;

  /// @param detail for people, without secrets
  FetchException(FetchProblem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  FetchOutcome.Failed outcome() {
    return new FetchOutcome.Failed(problem, String.valueOf(getMessage()));
  }
}
