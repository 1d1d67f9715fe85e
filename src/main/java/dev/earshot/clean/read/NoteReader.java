package dev.earshot.clean.read;

import dev.earshot.podcast.RawNotes;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads raw notes as what they are, whatever the feed calls them; of JSON Feed alone the word is
/// taken that a text is plain.
public final class NoteReader {
  /// No honest notes are longer.
  private static final int MAX_LENGTH = 1_000_000;

  /// Nor nested deeper.
  private static final int MAX_DEPTH = 100;

  /// As much escaped markup is meant as markup; less is talk about it.
  private static final int MIN_MARKUP = 2;

  private static final String NAMES =
      "(?:p|a|br|ul|ol|li|div|span|strong|b|em|i|u|h[1-6]|blockquote|pre|code|table|tr|td|img|hr"
          + "|html|body|script|style|iframe|figure|font|center|section|article|dl|dt|dd|svg|math)";
  private static final Pattern TAG =
      Pattern.compile("</?" + NAMES + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("&lt;/?" + NAMES + "(?=\\s|/|&gt;|>)", Pattern.CASE_INSENSITIVE);

  /// Markup of running text, which nobody writes to talk about it: what ends, breaks or links.
  private static final Pattern ESCAPED_MARKUP =
      Pattern.compile(
          "&lt;(?:/(?:p|a|ul|ol|li|div|span|strong|b|em|i|h[1-6]|blockquote)\\s?(?:&gt;|>)"
              + "|(?:br|p)\\s?/?(?:&gt;|>)|a\\s[^<>\\n]{0,60}href\\s?=)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPED = Pattern.compile("&lt;(/?[a-zA-Z][^<>]*?)&gt;");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z][a-zA-Z0-9]{1,20}|#\\w{1,7});");

  /// Elements within a line.
  static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "em", "strong", "code", "span", "font", "small", "sub", "sup", "img",
          "s", "del", "ins", "q", "cite", "abbr", "mark", "time", "script", "style");

  private NoteReader() {}

  /// The notes as an HTML document; not safe to show.
  public static Document read(RawNotes notes) {
    String text = notes.text();
    String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    return notes.element().equals("content_text") ? plain(bounded) : read(bounded, 2);
  }

  private static Document read(String text, int unescapings) {
    boolean escaped =
        unescapings > 0
            && text.contains("&lt;")
            && ESCAPED_TAG.matcher(text).find()
            && isMarkup(text);
    if (!TAG.matcher(text).find()) {
      return escaped ? read(unescape(text), unescapings - 1) : plain(unescape(text));
    }
    Document document = parse(text);
    Element body = document.body();
    if (escaped && body.selectFirst("code, pre, kbd, samp, tt") == null) {
      return read(ESCAPED.matcher(source(body)).replaceAll("<$1>"), unescapings - 1);
    }
    boolean marks = text.contains("**") || text.contains("](") || text.contains("# ");
    if (marks && isMarkdownInParagraphs(body)) {
      return Markdown.read(paragraphs(body));
    }
    if (text.indexOf('\n') >= 0 && isInlineOnly(body)) {
      Texts.breakLines(body);
    }
    return document;
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }

  private static Document plain(String text) {
    return Markdown.isLikely(text) ? Markdown.readPlain(text) : PlainText.read(text);
  }

  private static boolean isMarkup(String text) {
    return ESCAPED_MARKUP.matcher(text).results().limit(MIN_MARKUP).count() == MIN_MARKUP;
  }

  /// One entity at a time, as an address may hold what looks like the beginning of one: `&copy=1`.
  private static String unescape(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(
                entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true)));
  }

  private static boolean isMarkdownInParagraphs(Element body) {
    return body.ownText().isBlank()
        && body.children().stream().allMatch(child -> child.nameIs("p") || child.nameIs("br"))
        && body.selectFirst("strong, b, h1, h2, h3, ul, ol, code") == null
        && Markdown.isLikely(paragraphs(body));
  }

  private static String paragraphs(Element body) {
    StringBuilder text = new StringBuilder();
    for (Element child : body.children()) {
      text.append(source(child).replace("<br>", "\n")).append("\n\n");
    }
    return text.toString();
  }

  private static String source(Element element) {
    Document document = element.ownerDocument();
    if (document != null) {
      document.outputSettings().prettyPrint(false);
    }
    return element.html();
  }

  /// Whether no element says where a line ends, so that the line ends of the source must.
  private static boolean isInlineOnly(Element body) {
    return body.stream().skip(1).allMatch(element -> INLINE.contains(element.normalName()));
  }
}
