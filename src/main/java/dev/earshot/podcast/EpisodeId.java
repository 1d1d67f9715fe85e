package dev.earshot.podcast;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Our key of an episode: twelve characters of `0-9a-v`, the first 60 bits of a SHA-256.
///
/// The same feed URL and identity give the same id on every machine, so an id can be quoted and
/// bookmarked. Sixty bits keep a million episodes apart with odds of about one in two million.
public record EpisodeId(String value) implements Comparable<EpisodeId> {
  private static final int CHARACTERS = 12;

  public EpisodeId {
    if (!value.matches("[0-9a-v]{12}")) {
      throw new IllegalArgumentException("not an episode id: " + value);
    }
  }

  /// The id of the episode that `identity` (its GUID, or what stands for it) names in a feed.
  public static EpisodeId of(URI feed, String identity) {
    byte[] hash = sha256((feed + "\n" + identity).getBytes(StandardCharsets.UTF_8));
    String digits = new BigInteger(1, Arrays.copyOf(hash, 8)).shiftRight(4).toString(32);
    return new EpisodeId("0".repeat(CHARACTERS - digits.length()) + digits);
  }

  @Override
  public int compareTo(EpisodeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
