package dev.earshot.cli.output;

/// Makes untrusted text safe for a terminal: what would steer it is shown instead.
public final class Printable {
  private Printable() {}

  /// One line: every run of white space is a space, control characters are shown as pictures.
  public static String line(String text) {
    return shown(text.strip(), true);
  }

  /// Text with its line breaks; everything else that steers a terminal is shown.
  public static String text(String text) {
    return shown(text, false);
  }

  // In one pass without expressions and streams, in which a process that has only just started is
  // slow: every line that is printed comes through here.
  private static String shown(String text, boolean asOneLine) {
    StringBuilder out = new StringBuilder(text.length());
    boolean behindSpace = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean isSpace = asOneLine && isSpace(c);
      if (!isSpace) {
        out.appendCodePoint(c > ' ' && c < 0x7f ? c : visible(c));
      } else if (!behindSpace) {
        out.append(' ');
      }
      behindSpace = isSpace;
    }
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0;
  }

  /// JSON whose texts cannot steer a terminal either: what could is escaped, which changes nothing
  /// for who reads it (RFC 8259 §7).
  public static String json(String json) {
    return escaped(json, "\\u%04x");
  }

  /// The same of XML (XML 1.0 §4.1).
  public static String xml(String xml) {
    return escaped(xml.replace("\r", ""), "&#x%x;");
  }

  private static String escaped(String text, String escape) {
    if (text.codePoints().noneMatch(Printable::steers)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> {
          if (steers(c)) {
            out.append(String.format(escape, c));
          } else {
            out.append((char) c);
          }
        });
    return out.toString();
  }

  private static int visible(int c) {
    if (c == '\n') {
      return c;
    }
    if (c < 0x20) {
      // The control pictures block: ESC is shown as ␛.
      return 0x2400 + c;
    }
    boolean halfCharacter = c >= 0xd800 && c <= 0xdfff;
    return c == 0x7f ? 0x2421 : steers(c) || halfCharacter ? 0xfffd : c;
  }

  private static boolean steers(int c) {
    return c == 0x7f
        || (c >= 0x80 && c < 0xa0) // C1 controls: terminals take 0x9b for ESC [
        || (c >= 0x202a && c <= 0x202e) // bidirectional embeddings and overrides
        || (c >= 0x2066 && c <= 0x2069) // bidirectional isolates
        || c == 0x2028
        || c == 0x2029;
  }
}
