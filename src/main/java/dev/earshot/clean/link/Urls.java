package dev.earshot.clean.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses in notes, mended where they break the rules of RFC 3986.
public final class Urls {
  private static final Set<String> SAFE = Set.of("http", "https", "mailto");
  private static final int MAX_LENGTH = 4000;
  private static final Pattern QUOTES =
      Pattern.compile("^(?:[\"'“”‘’<\\s]|%22|%20)+|(?:[\"“”’>\\s]|%22|%20)+$");
  private static final Pattern SCHEME =
      Pattern.compile("(?i)^(?:https?:/{1,3})?(https?)(?::/{0,3}|//)(?=[\\w\\[])");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.[\\w-]{1,63}\\.\\w|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,3}"
              + "\\.(?:com|org|net|io|dev|fm|tv|de|fr|co|ai|app)(?:/|$))");

  private Urls() {}

  /// What nobody sees to have pasted along: byte order marks, zero-width spaces, soft hyphens.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\u00ad\u200b\u2060\ufeff]|%(?:EF%BB%BF|E2%80%8B|E2%81%A0|C2%AD)",
          Pattern.CASE_INSENSITIVE);

  /// Joiners and marks of direction, which are spelling within Persian or Indic words and emoji.
  private static final String JOINER = "(?:[\u200c-\u200f]|%E2%80%8[C-F])";

  /// They join nothing at an end.
  private static final Pattern LOOSE_JOINERS =
      Pattern.compile(
          "(?<!" + JOINER + ")" + JOINER + "++(?=[/?#]|$)|(?<=^|/)" + JOINER + "++",
          Pattern.CASE_INSENSITIVE);

  /// An absolute `http`, `https` or `mailto` address without trackers and detours; empty where it
  /// is none.
  public static Optional<URI> clean(String url) {
    return parse(mend(withoutInvisible(url)))
        .map(Urls::withPlainHost)
        .map(Redirectors::unwrap)
        .map(TrackingParameters::drop);
  }

  /// With its host in small letters, and without a name before it, which only misleads:
  /// `https://bank.example@evil.example/`.
  private static URI withPlainHost(URI url) {
    String authority = url.getRawAuthority();
    if (authority == null) {
      return url;
    }
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    if (host.equals(authority)) {
      return url;
    }
    String text = url.toString();
    int start = text.indexOf(authority);
    return parse(text.substring(0, start) + host + text.substring(start + authority.length()))
        .orElse(url);
  }

  /// Without the slips of those who type addresses: quotes around them, `http//`, a scheme twice or
  /// none.
  private static String mend(String url) {
    if (isWellBegun(url)) {
      return url;
    }
    String text = QUOTES.matcher(url.strip()).replaceAll("");
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.find()) {
      return scheme.group(1).toLowerCase(Locale.ROOT) + "://" + text.substring(scheme.end());
    }
    return HOST.matcher(text).lookingAt() ? "https://" + text : text;
  }

  private static String withoutInvisible(String url) {
    boolean plain = url.indexOf('%') < 0 && url.chars().allMatch(c -> c < 0x80);
    return plain
        ? url
        : LOOSE_JOINERS.matcher(INVISIBLE.matcher(url).replaceAll("")).replaceAll("");
  }

  /// Whether it is an address as nearly all are.
  private static boolean isWellBegun(String url) {
    int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
    return host > 0
        && url.length() > host
        && Character.isLetterOrDigit(url.charAt(host))
        && !url.startsWith("http", host)
        && (Character.isLetterOrDigit(url.charAt(url.length() - 1)) || url.endsWith("/"))
        && !url.endsWith("%22")
        && !url.endsWith("%20");
  }

  /// As it is, but with what may not stand in an address percent-encoded.
  static Optional<URI> parse(String url) {
    String text = url.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(encode(text));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean hasTarget = scheme.equals("mailto") || uri.getRawAuthority() != null;
      return SAFE.contains(scheme) && hasTarget ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException hopeless) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean fragment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7f) {
        continue;
      }
      boolean illegal =
          " \"<>\\^`{|}".indexOf(c) >= 0
              || (c == '%' && !isEscape(text, i))
              || (c == '#' && fragment)
              || ((c == '[' || c == ']') && !isInHost(text, i))
              || Character.isSpaceChar(c);
      fragment = fragment || c == '#';
      if (illegal) {
        appendEncoded(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void appendEncoded(StringBuilder out, char c) {
    for (byte b : String.valueOf(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      out.append('%').append(String.format("%02X", b & 0xff));
    }
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static boolean isInHost(String text, int at) {
    int start = text.indexOf("//");
    int end = start < 0 ? -1 : text.indexOf('/', start + 2);
    return start >= 0 && at > start && (end < 0 || at < end);
  }
}
