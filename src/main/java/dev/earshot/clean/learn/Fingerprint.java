package dev.earshot.clean.learn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A line's lesson: the same for lines that say the same and link to the same, whatever their
/// numbers, bullets, case and punctuation.
final class Fingerprint {
  private static final int BYTES = 8;
  private static final int MIN_LETTERS = 3;
  private static final MessageDigest DIGEST = sha256();
  private static final HexFormat HEX = HexFormat.of();

  private Fingerprint() {}

  /// Empty for a line that says nothing.
  static Optional<String> of(String line, List<String> urls) {
    StringBuilder letters = new StringBuilder(line.length());
    boolean number = false;
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = Character.toLowerCase(line.charAt(i));
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters.append(c);
        words++;
      } else if (Character.isDigit(c) && !number && words > 0) {
        letters.append('0');
      }
      number = Character.isDigit(c);
    }
    if (words < MIN_LETTERS) {
      return Optional.empty();
    }
    urls.forEach(url -> letters.append('\n').append(url));
    return Optional.of("line:" + hash(letters.toString()));
  }

  private static String hash(String text) {
    try {
      // A copy costs less than looking for the algorithm again.
      MessageDigest digest = (MessageDigest) DIGEST.clone();
      return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
