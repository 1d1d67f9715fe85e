package dev.earshot.sync;

import dev.earshot.podcast.Learned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is learnt about a show, and a short name for it: knowing the same is having the same name.
record Knowledge(Learned learned, String name) {
  private static final int NAME_BYTES = 8;

  /// Nothing is known of a show without episodes.
  static final Knowledge NONE = new Knowledge(Learned.NOTHING, "");

  /// @param general the fingerprint of what all shows teach
  static Knowledge of(Learned learned, String general) {
    String own = learned.episodes() + " " + learned.ofShow() + " " + general;
    return new Knowledge(learned, fingerprint(own));
  }

  static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
