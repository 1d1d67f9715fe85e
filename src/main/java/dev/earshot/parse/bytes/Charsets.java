package dev.earshot.parse.bytes;

import dev.earshot.parse.value.Table;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Charsets by the names that feeds use, and where feeds put those names.
final class Charsets {
  private static final Map<String, String> MEANT =
      Table.rows(Charsets.class, "charsets.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  private static final Pattern PARAMETER =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'\\s>]+)");
  private static final int DECLARATION_BYTES = 1024;

  private Charsets() {}

  /// The charset that a name means; empty for a bogus one.
  static Optional<Charset> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(plain, name.strip())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException bogus) {
      return Optional.empty();
    }
  }

  /// The charset parameter of a Content-Type.
  static Optional<Charset> of(Optional<String> contentType) {
    return find(PARAMETER, contentType.orElse(""));
  }

  /// The encoding that the XML declaration names, in bytes that extend ASCII.
  static Optional<Charset> declared(byte[] body) {
    return declared(body, StandardCharsets.ISO_8859_1);
  }

  /// The encoding that the XML declaration names, read in `family`.
  static Optional<Charset> declared(byte[] body, Charset family) {
    return find(DECLARATION, new String(body, 0, Math.min(body.length, DECLARATION_BYTES), family));
  }

  private static Optional<Charset> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }
}
