package dev.earshot.clean.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Notes in Markdown.
final class Markdown {
  private static final Pattern LINK = Pattern.compile("\\]\\((?:https?://|mailto:|<http)");
  private static final Pattern BLOCK = Pattern.compile("(?m)^(?:#{1,6} \\S|```)");
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w/*])\\*\\*[^\\s*/][^*\\n]{0,100}(?<!\\s)\\*\\*(?![*/])");
  private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]{0,40})[•‣▪●·][ \\t]+");

  /// More nesting than this is an attack, and the renderer recurses.
  private static final int MAX_DEPTH = 50;

  private static final int MAX_MARKS = 1000;

  /// All but indented code, as plain text is indented for other reasons.
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          HtmlBlock.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          BlockQuote.class,
          ListBlock.class);

  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(BLOCKS).maxOpenBlockParsers(MAX_DEPTH).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().softbreak("<br>").build();
  private static final HtmlRenderer ESCAPING =
      HtmlRenderer.builder().softbreak("<br>").escapeHtml(true).build();

  private Markdown() {}

  /// Whether plain text shows the marks of Markdown.
  static boolean isLikely(String text) {
    return (LINK.matcher(text).find()
            || BLOCK.matcher(text).find()
            || BOLD.matcher(text).results().limit(2).count() > 0)
        && !isHostile(text);
  }

  /// Markdown with HTML in it.
  static Document read(String text) {
    return read(text, RENDERER);
  }

  /// Markdown in which angle brackets are only that.
  static Document readPlain(String text) {
    return read(text, ESCAPING);
  }

  private static Document read(String text, HtmlRenderer renderer) {
    return Jsoup.parse(renderer.render(PARSER.parse(BULLET.matcher(text).replaceAll("$1- "))));
  }

  /// Whether one paragraph has so many marks that nesting could run away.
  private static boolean isHostile(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        marks = 0;
      } else if (c == '*' || c == '_' || c == '[' || c == '<' || c == '`') {
        marks++;
      }
      if (marks > MAX_MARKS) {
        return true;
      }
    }
    return false;
  }
}
