package dev.earshot.fetch;

import java.util.Optional;

/// What a server gave to ask it later whether the feed changed (RFC 9110 §8.8), exactly as it gave
/// it. Never both empty.
///
/// @param origin host and path of the URL that gave them: they mean nothing to another server,
///   which might take them for its own and say "not modified" of something else; empty for any URL
public record Validators(
    Optional<String> etag, Optional<String> lastModified, Optional<String> origin) {
  private static final int MAX_LENGTH = 2048;

  public Validators {
    etag = etag.filter(Validators::sendable);
    lastModified = lastModified.filter(Validators::sendable);
    if (etag.isEmpty() && lastModified.isEmpty()) {
      throw new IllegalArgumentException("no validator");
    }
  }

  /// Validators for any URL.
  public Validators(Optional<String> etag, Optional<String> lastModified) {
    this(etag, lastModified, Optional.empty());
  }

  /// Validators, where there is one.
  public static Optional<Validators> of(
      Optional<String> etag, Optional<String> lastModified, Optional<String> origin) {
    boolean any = etag.filter(Validators::sendable).isPresent();
    return any || lastModified.filter(Validators::sendable).isPresent()
        ? Optional.of(new Validators(etag, lastModified, origin))
        : Optional.empty();
  }

  /// Whether they are to be sent to a URL.
  ///
  /// @param place its host and path
  boolean areFor(String place) {
    return origin.map(place::equals).orElse(true);
  }

  /// These, refreshed by what a 304 says (RFC 9111 §4.3.4).
  Validators refreshed(Optional<Validators> newer) {
    return new Validators(
        newer.flatMap(Validators::etag).or(() -> etag),
        newer.flatMap(Validators::lastModified).or(() -> lastModified),
        newer.flatMap(Validators::origin).or(() -> origin));
  }

  /// A value that would break out of its header line is none.
  private static boolean sendable(String value) {
    return !value.isBlank()
        && value.length() <= MAX_LENGTH
        && value.chars().noneMatch(Character::isISOControl);
  }
}
