package dev.earshot.parse.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Charsets that show in the first bytes: by a byte order mark, or by how `<` is spelt.
///
/// @param markBytes length of the mark, 0 where there is none
record ByteOrder(Charset charset, int markBytes) {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final int EBCDIC_DECLARATION = 0x4C6FA794;

  /// XML 1.0 appendix F.1.
  static Optional<ByteOrder> of(byte[] body) {
    return switch (first(body, 4)) {
      case 0x0000FEFF -> found(UTF_32BE, 4);
      case 0xFFFE0000 -> found(UTF_32LE, 4);
      case 0x0000003C -> found(UTF_32BE, 0);
      case 0x3C000000 -> found(UTF_32LE, 0);
      case EBCDIC_DECLARATION -> found(ebcdic(body), 0);
      default -> shortMark(body);
    };
  }

  private static Optional<ByteOrder> shortMark(byte[] body) {
    if (first(body, 3) == 0xEFBBBF) {
      return found(StandardCharsets.UTF_8, 3);
    }
    return switch (first(body, 2)) {
      case 0xFEFF -> found(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE -> found(StandardCharsets.UTF_16LE, 2);
      case 0x003C -> found(StandardCharsets.UTF_16BE, 0);
      case 0x3C00 -> found(StandardCharsets.UTF_16LE, 0);
      default -> Optional.empty();
    };
  }

  private static Optional<ByteOrder> found(Charset charset, int markBytes) {
    return Optional.of(new ByteOrder(charset, markBytes));
  }

  private static Charset ebcdic(byte[] body) {
    Charset family = Charset.forName("IBM037");
    return Charsets.declared(body, family).orElse(family);
  }

  private static int first(byte[] body, int count) {
    if (body.length < count) {
      return -2;
    }
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | (body[i] & 0xff);
    }
    return value;
  }
}
