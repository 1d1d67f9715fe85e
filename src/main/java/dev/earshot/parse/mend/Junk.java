package dev.earshot.parse.mend;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts off what stands before the document and after it: blank lines, warnings of the server's
/// program, a second XML declaration, comments of a cache, a second document.
final class Junk implements Mend {
  private static final Pattern START =
      Pattern.compile(
          "<(?:\\w+:)?(?:rss|rdf|feed|channel)(?=[\\s>/])|<!DOCTYPE\\s+(?:rss|rdf|feed|channel)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed)\\s*>", Pattern.CASE_INSENSITIVE);

  @Override
  public String apply(String xml, Consumer<String> notes) {
    int start = start(xml);
    int end = end(xml, start);
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

  private static int start(String xml) {
    Matcher root = START.matcher(xml);
    return root.find() ? root.start() : 0;
  }

  private static int end(String xml, int start) {
    Matcher matcher = END.matcher(xml);
    int end = -1;
    for (int at = start; matcher.find(at); at = matcher.end()) {
      end = matcher.end();
    }
    return end < 0 ? xml.length() : end;
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
      boolean allowed = text.startsWith("<!--", at) || text.startsWith("<?", at);
      int end = allowed ? text.indexOf(close, at) : -1;
      if (end < 0 || (at > 0 && text.startsWith("<?xml ", at))) {
        return false;
      }
      at = end + close.length();
    }
    return true;
  }
}
