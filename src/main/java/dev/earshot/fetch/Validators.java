package dev.earshot.fetch;

import java.util.Optional;

/// What a server gave to ask it later whether the feed changed (RFC 9110 §8.8), exactly as it gave
/// it. Never both empty.
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  private static final int MAX_LENGTH = 2048;

  public Validators {
    etag = etag.filter(Validators::sendable);
    lastModified = lastModified.filter(Validators::sendable);
    if (etag.isEmpty() && lastModified.isEmpty()) {
      throw new IllegalArgumentException("no validator");
    }
  }

  /// Validators, where there is one.
  public static Optional<Validators> of(Optional<String> etag, Optional<String> lastModified) {
    boolean any = etag.filter(Validators::sendable).isPresent();
    return any || lastModified.filter(Validators::sendable).isPresent()
        ? Optional.of(new Validators(etag, lastModified))
        : Optional.empty();
  }

  /// These, refreshed by what a 304 says (RFC 9111 §4.3.4).
  Validators refreshed(Optional<Validators> newer) {
    return new Validators(
        newer.flatMap(Validators::etag).or(() -> etag),
        newer.flatMap(Validators::lastModified).or(() -> lastModified));
  }

  /// A value that would break out of its header line is none.
  private static boolean sendable(String value) {
    return !value.isBlank()
        && value.length() <= MAX_LENGTH
        && value.chars().noneMatch(Character::isISOControl);
  }
}
