package dev.earshot.parse.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// URLs as feeds write them, with blanks, quotes and other characters that a URL may not have.
public final class Uris {
  private static final String ILLEGAL = " \"<>\\^`{|}[]";
  private static final int LONGEST = 8_192;

  private Uris() {}

  /// An absolute URL, or one that `base` makes absolute; empty for what cannot be one.
  public static Optional<URI> parse(String raw, Optional<URI> base) {
    String text = raw.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return exact(text).or(() -> exact(escape(text))).flatMap(uri -> absolute(uri, base));
  }

  private static Optional<URI> exact(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException notYet) {
      return Optional.empty();
    }
  }

  private static Optional<URI> absolute(URI uri, Optional<URI> base) {
    if (uri.isAbsolute()) {
      return Optional.of(uri);
    }
    return base.filter(URI::isAbsolute).map(root -> root.resolve(uri)).filter(URI::isAbsolute);
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean fragment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lonePercent = c == '%' && !isEscape(text, i);
      boolean secondHash = c == '#' && fragment;
      if (c < ' ' || c == 0x7f) {
        continue; // line breaks inside of wrapped URLs
      }
      if (ILLEGAL.indexOf(c) >= 0 || lonePercent || secondHash || Character.isSpaceChar(c)) {
        appendEscaped(out, c);
      } else {
        out.append(c);
      }
      fragment |= c == '#';
    }
    return out.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static void appendEscaped(StringBuilder out, char c) {
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%');
      out.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xf, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
    }
  }
}
