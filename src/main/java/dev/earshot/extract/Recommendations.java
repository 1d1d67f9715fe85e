package dev.earshot.extract;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Quotes;
import dev.earshot.podcast.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who recommends what stands before in the same sentence: "a-tool (recommended by Erik)".
final class Recommendations {
  private static final List<String> RECOMMENDED_BY = Resources.lines("recommended-by.txt");
  private static final String BY = "(?:" + String.join("|", RECOMMENDED_BY) + ") ";
  private static final String NAME = "\\p{Lu}\\p{Ll}++";
  private static final Pattern RECOMMENDED = Pattern.compile(BY + "(" + NAME + ")(?!\\p{L})");
  private static final Pattern LAST =
      Pattern.compile(BY + "(" + NAME + "(?: " + NAME + ")?+) ?+:? *+");

  private final Page page;

  /// Where one may begin.
  private final BitSet starts = new BitSet();

  Recommendations(Page page) {
    this.page = page;
    String text = page.text();
    for (String words : RECOMMENDED_BY) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (at == 0 || !isInWord(text.charAt(at - 1))) {
          starts.set(at);
        }
      }
    }
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /// Whom the last words of a line name as the one who recommends what is listed below it.
  Optional<String> atEnd(Span line) {
    int at = starts.previousSetBit(line.end());
    Matcher matcher = LAST.matcher(page.text());
    return at >= line.start() && matcher.region(at, line.end()).matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /// Whom the rest of the sentence names as the one who recommends what stands there.
  Optional<String> of(Span name) {
    Span line = page.line(name.start());
    int at = starts.nextSetBit(name.end());
    if (at < 0 || at >= line.end()) {
      return Optional.empty();
    }
    int to = Math.min(line.end(), Quotes.sentence(page, name).end());
    Matcher matcher = RECOMMENDED.matcher(page.text());
    for (; at >= 0 && at < to; at = starts.nextSetBit(at + 1)) {
      if (matcher.region(at, to).lookingAt()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
