package dev.earshot.archive;

import dev.earshot.podcast.Episode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An episode as it is written, and the SHA-256 by which a change is noticed.
record StoredContent(String json, String hash) {
  static StoredContent of(Episode episode) {
    String json = Json.write(episode);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(json.getBytes(StandardCharsets.UTF_8));
      return new StoredContent(json, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
