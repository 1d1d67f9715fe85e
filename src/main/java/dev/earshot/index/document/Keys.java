package dev.earshot.index.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms under which names meet that a person takes for the same.
public final class Keys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern NAME_JOINTS = Pattern.compile("[\\p{Z}\\s_.-]+");
  private static final Pattern URL_HEAD = Pattern.compile("^https?://(www\\.)?");
  private static final Pattern URL_TAIL = Pattern.compile("(#.*|[?&]utm_[^#]*)$");

  private Keys() {}

  /// Lower case, without diacritics, single spaces.
  public static String text(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /// A package's name or URL: names that differ only in case, spaces and `-_.` are the same.
  public static String packageName(String name) {
    return NAME_JOINTS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// An address without scheme, `www.`, fragment, campaign parameters and closing slashes.
  public static String url(String url) {
    String body = URL_HEAD.matcher(url.strip()).replaceFirst("");
    body = URL_TAIL.matcher(body).replaceFirst("");
    while (body.endsWith("/")) {
      body = body.substring(0, body.length() - 1);
    }
    return body.toLowerCase(Locale.ROOT);
  }

  /// The language of a BCP 47 tag, without region or script: `en`.
  public static String language(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }
}
