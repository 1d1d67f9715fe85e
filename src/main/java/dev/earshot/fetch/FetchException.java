package dev.earshot.fetch;

import java.io.IOException;

/// A fetch that cannot go on; becomes a [FetchOutcome.Failed] with the same words.
final class FetchException extends IOException {
  private static final long serialVersionUID = 1;

  private final FetchProblem problem;
  private final String detail;

  /// @param detail for people, without secrets
  FetchException(FetchProblem problem, String detail) {
    super(detail);
    this.problem = problem;
    this.detail = detail;
  }

  FetchProblem problem() {
    return problem;
  }

  FetchOutcome.Failed after(Redirects redirects) {
    return new FetchOutcome.Failed(problem, detail + redirects.inWords());
  }
}
