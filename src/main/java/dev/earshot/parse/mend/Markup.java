package dev.earshot.parse.mend;

import java.util.function.UnaryOperator;

/// Takes a document apart into text, tags, and what must be left alone (CDATA sections, comments,
/// processing instructions), without asking that it be well-formed.
final class Markup {
  private static final int LONGEST_TAG = 65_536;

  private final String xml;
  private final Visitor visitor;

  private Markup(String xml, Visitor visitor) {
    this.xml = xml;
    this.visitor = visitor;
  }

  /// Told of each piece of a document, in order: from where to where it goes.
  interface Visitor {
    default void text(int from, int to) {}

    /// A start tag, an end tag or a declaration, as it stands.
    default void tag(int from, int to) {}

    /// A CDATA section, a comment or a processing instruction.
    default void verbatim(int from, int to) {}
  }

  /// Takes a document apart.
  static void scan(String xml, Visitor visitor) {
    Markup markup = new Markup(xml, visitor);
    int at = 0;
    while (at < xml.length()) {
      int open = markup.nextMarkup(at);
      if (open > at) {
        visitor.text(at, open);
      }
      at = open < xml.length() ? markup.markup(open) : open;
    }
  }

  /// The document with each text and each tag replaced.
  static String rewrite(String xml, UnaryOperator<String> texts, UnaryOperator<String> tags) {
    StringBuilder out = new StringBuilder(xml.length() + 64);
    scan(
        xml,
        new Visitor() {
          @Override
          public void text(int from, int to) {
            out.append(texts.apply(xml.substring(from, to)));
          }

          @Override
          public void tag(int from, int to) {
            out.append(tags.apply(xml.substring(from, to)));
          }

          @Override
          public void verbatim(int from, int to) {
            out.append(xml, from, to);
          }
        });
    return out.toString();
  }

  /// The next `<` that begins markup; any other one is text.
  private int nextMarkup(int from) {
    for (int at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at + 1)) {
      char next = at + 1 < xml.length() ? xml.charAt(at + 1) : ' ';
      if (Character.isLetter(next) || next == '/' || next == '!' || next == '?' || next == '_') {
        return at;
      }
    }
    return xml.length();
  }

  private int markup(int open) {
    if (xml.startsWith("<![CDATA[", open)) {
      return verbatim(open, "]]>");
    }
    if (xml.startsWith("<!--", open)) {
      return verbatim(open, "-->");
    }
    if (xml.startsWith("<?", open)) {
      return verbatim(open, "?>");
    }
    int end = tagEnd(open);
    visitor.tag(open, end);
    return end;
  }

  private int verbatim(int open, String close) {
    int found = xml.indexOf(close, open);
    int end = found < 0 ? xml.length() : found + close.length();
    visitor.verbatim(open, end);
    return end;
  }

  /// Behind the `>` that ends a tag, which is none in quotes; where another tag begins first, or
  /// the quotes do not end soon, the tag ends there.
  private int tagEnd(int open) {
    char quote = 0;
    int last = Math.min(xml.length(), open + LONGEST_TAG);
    for (int i = open + 1; i < last; i++) {
      char c = xml.charAt(i);
      if (quote == 0 && (c == '>' || c == '<')) {
        return c == '>' ? i + 1 : i;
      }
      if (quote == c) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return plainEnd(open, last);
  }

  private int plainEnd(int open, int last) {
    for (int i = open + 1; i < last; i++) {
      if (xml.charAt(i) == '>' || xml.charAt(i) == '<') {
        return xml.charAt(i) == '>' ? i + 1 : i;
      }
    }
    return last;
  }

  /// Where the root element begins, behind comments and declarations; the length where none does.
  static int root(String xml) {
    int at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.length()) {
      char next = xml.charAt(at + 1);
      if (next != '!' && next != '?') {
        return at;
      }
      String close = next == '?' ? "?>" : xml.startsWith("<!--", at) ? "-->" : ">";
      int end = xml.indexOf(close, at + 2);
      at = end < 0 ? -1 : xml.indexOf('<', end);
    }
    return xml.length();
  }
}
