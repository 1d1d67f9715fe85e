package dev.earshot.sync.indexing;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What is known about a show when its episodes are read, and a short name for it: knowing the same
/// is having the same name.
///
/// @param copies the feed's episodes that are another feed's too, each with the original
record Knowledge(Learned learned, Map<EpisodeId, EpisodeId> copies, String name) {
  private static final int NAME_BYTES = 8;

  /// Nothing is known of a show without episodes.
  static final Knowledge NONE = new Knowledge(Learned.NOTHING, Map.of(), "");

  /// @param general the fingerprint of what all shows teach
  static Knowledge of(Learned learned, Map<EpisodeId, EpisodeId> copies, String general) {
    Map<String, String> sorted = new TreeMap<>();
    copies.forEach((copy, original) -> sorted.put(copy.value(), original.value()));
    String own = learned.episodes() + " " + learned.ofShow() + " " + sorted + " " + general;
    return new Knowledge(learned, copies, fingerprint(own));
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
