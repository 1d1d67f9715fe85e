package dev.earshot.clean.read;

import dev.earshot.podcast.RawNotes;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads raw notes as what they are, whatever the feed calls them.
public final class NoteReader {
  /// No honest notes are longer.
  private static final int MAX_LENGTH = 1_000_000;

  /// Nor nested deeper.
  private static final int MAX_DEPTH = 100;

  private static final String NAMES =
      "(?:p|a|br|ul|ol|li|div|span|strong|b|em|i|u|h[1-6]|blockquote|pre|code|table|tr|td|img|hr"
          + "|html|body|script|style|iframe|figure|font|center|section|article|dl|dt|dd|svg|math)";
  private static final Pattern TAG =
      Pattern.compile("</?" + NAMES + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("&lt;/?" + NAMES + "(?=\\s|/|&gt;|>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6});");
  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "em", "strong", "code", "span", "font", "small", "sub", "sup", "img",
          "s", "del", "ins", "q", "cite", "abbr", "mark", "time", "script", "style");

  private NoteReader() {}

  /// The notes as an HTML document; not safe to show.
  public static Document read(RawNotes notes) {
    String text = notes.text();
    return read(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text, 2);
  }

  private static Document read(String text, int unescapings) {
    boolean escaped = unescapings > 0 && ESCAPED_TAG.matcher(text).find();
    if (!TAG.matcher(text).find()) {
      if (escaped) {
        return read(Parser.unescapeEntities(text, false), unescapings - 1);
      }
      boolean entities = ENTITY.matcher(text).find();
      return plain(entities ? Parser.unescapeEntities(text, false) : text);
    }
    Document document = parse(text);
    if (escaped && isEscapedTwice(document.body())) {
      return read(document.body().wholeText(), unescapings - 1);
    }
    boolean marks = text.contains("**") || text.contains("](") || text.contains("# ");
    if (marks && isMarkdownInParagraphs(document.body())) {
      return Markdown.read(paragraphs(document.body()));
    }
    if (text.indexOf('\n') >= 0 && isInlineOnly(document.body())) {
      return plainWithTags(document);
    }
    return document;
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }

  private static Document plain(String text) {
    return Markdown.isLikely(text) ? Markdown.read(text) : PlainText.read(text);
  }

  /// Whether the visible text is markup itself, other than quoted as code.
  private static boolean isEscapedTwice(Element body) {
    String text = body.wholeText();
    boolean code = body.selectFirst("code, pre, kbd, samp, tt") != null;
    return !code && TAG.matcher(text).results().limit(3).count() >= 2 && text.contains("</");
  }

  private static boolean isMarkdownInParagraphs(Element body) {
    return body.children().stream().allMatch(child -> child.nameIs("p") || child.nameIs("br"))
        && body.selectFirst("strong, b, h1, h2, h3, ul, ol, code") == null
        && Markdown.isLikely(paragraphs(body));
  }

  private static String paragraphs(Element body) {
    StringBuilder text = new StringBuilder();
    for (Element child : body.children()) {
      text.append(child.html().replace("<br>", "\n")).append("\n\n");
    }
    return text.toString();
  }

  /// Whether no element says where a line ends, so that the line ends of the source must.
  private static boolean isInlineOnly(Element body) {
    return body.stream().skip(1).allMatch(element -> INLINE.contains(element.normalName()));
  }

  private static Document plainWithTags(Document document) {
    document.outputSettings().prettyPrint(false);
    return parse(document.body().html().strip().replace("\r", "").replace("\n", "<br>"));
  }
}
