package dev.earshot.parse.mend;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts off what stands before the document and after it: blank lines, warnings of the server's
/// program, a broken XML declaration, comments of a cache.
final class Junk implements Mend {
  private static final Pattern START =
      Pattern.compile(
          "<(?:\\w+:)?(?:rss|rdf|feed|channel)[\\s>/]|<!DOCTYPE\\s+(?:rss|rdf|feed|channel)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*([\"'])1\\.[01]\\1"
              + "(?:\\s+encoding\\s*=\\s*([\"'])[A-Za-z][\\w.-]*\\2)?"
              + "(?:\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\3)?\\s*\\?>");
  private static final Pattern END =
      Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed)\\s*>", Pattern.CASE_INSENSITIVE);

  @Override
  public String apply(String xml, Consumer<String> notes) {
    Bounds bounds = new Bounds(xml);
    Markup.scan(xml, bounds);
    int start = bounds.start();
    int end = bounds.end();
    if (start > 0 && !isProlog(xml.substring(0, start))) {
      notes.accept("junk before the document");
    } else {
      start = 0;
    }
    if (end < xml.length() && !xml.substring(end).isBlank()) {
      notes.accept("junk after the document");
    }
    return xml.substring(start, end);
  }

  /// Where the document begins and ends. What a comment or a note in CDATA says of feeds is none of
  /// it, and there is no end before an item.
  private static final class Bounds implements Markup.Visitor {
    private final String xml;
    private int start = -1;
    private int end = -1;

    Bounds(String xml) {
      this.xml = xml;
    }

    int start() {
      if (start >= 0) {
        return start;
      }
      Matcher anywhere = START.matcher(xml);
      return anywhere.find() ? anywhere.start() : 0;
    }

    int end() {
      return end < 0 ? xml.length() : end;
    }

    @Override
    public void tag(int from, int to) {
      if (start < 0) {
        start = is(START, from, to) ? from : -1;
      } else if (is(END, from, to)) {
        end = to;
      } else if (is(ITEM, from, to)) {
        end = -1;
      }
    }

    private boolean is(Pattern pattern, int from, int to) {
      return pattern.matcher(xml).region(from, to).lookingAt();
    }
  }

  private static boolean isDeclaration(String text, int at) {
    return at == 0 && DECLARATION.matcher(text).lookingAt();
  }

  private static boolean isInstruction(String text, int at) {
    return text.startsWith("<?", at) && !text.regionMatches(true, at, "<?xml ", 0, 6);
  }

  /// Whether this is what may stand before a root element: a declaration, comments, instructions.
  private static boolean isProlog(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) && at > 0) {
        at++;
        continue;
      }
      String close = text.startsWith("<!--", at) ? "-->" : "?>";
      boolean comment = text.startsWith("<!--", at);
      boolean allowed = comment || isDeclaration(text, at) || isInstruction(text, at);
      int end = allowed ? text.indexOf(close, at) : -1;
      if (end < 0) {
        return false;
      }
      at = end + close.length();
    }
    return true;
  }
}
