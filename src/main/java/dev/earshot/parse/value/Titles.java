package dev.earshot.parse.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Titles as text: RSS never said whether they are HTML, and feeds take it both ways.
public final class Titles {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|abbr|b|big|cite|code|em|font|i|img|s|small|span|strike|strong|sub|sup|tt|u|wbr"
              + "|(blockquote|br|div|h[1-6]|li|ol|p|pre|ul))(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<(script|style)\\b[^>]{0,1000}>[^<]{0,1000}</\\1>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\\w*);");
  private static final int LONGEST = 10_000;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private Titles() {}

  /// The text of a title that may be HTML: without the tags of inline HTML, entities read, on one
  /// line. Other angle brackets stay, as in "List<String>".
  public static String fromHtml(String raw) {
    String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    if (text.indexOf('<') >= 0) {
      Matcher tag = TAG.matcher(SCRIPT.matcher(text).replaceAll(""));
      text = tag.replaceAll(found -> found.group(1) == null ? "" : " "); // blocks part words
    }
    if (text.indexOf('&') >= 0) {
      text =
          ENTITY
              .matcher(text)
              .replaceAll(
                  found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }
    return oneLine(text);
  }

  /// A title that is text: on one line.
  public static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
