package dev.earshot.extract.page;

import dev.earshot.podcast.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Picks the shortest sentence or line that shows a name.
public final class Quotes {
  private static final int LONGEST = 200;
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"”»)]?+\\s+(?=[\\p{Lu}\\d«“\"])");
  private static final Pattern BULLET = Pattern.compile("^[\\s•*◦▪–-]++");

  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  private Quotes() {}

  /// The quote for a name that stands at a span, in one line.
  public static String of(Page page, Span name) {
    Span sentence = sentence(page, name);
    return tidy(shortened(page.text(), sentence.start(), sentence.end(), name));
  }

  /// The sentence in which a name stands; the line, where it is none.
  public static Span sentence(Page page, Span name) {
    Span line = page.line(name.start());
    String text = page.text();
    int start = line.start();
    int end = Math.max(line.end(), name.end());
    Matcher matcher = SENTENCE_END.matcher(text);
    for (int i = name.start() - 1; i > start; i--) {
      if (isSentenceEnd(matcher, text, i, end) && matcher.end() <= name.start()) {
        start = matcher.end();
        break;
      }
    }
    for (int i = name.end(); i < end; i++) {
      if (isSentenceEnd(matcher, text, i, end)) {
        end = i + 1;
      }
    }
    return new Span(start, end);
  }

  private static boolean isSentenceEnd(Matcher matcher, String text, int at, int end) {
    char c = text.charAt(at);
    boolean sign = c == '.' || c == '!' || c == '?' || c == '…';
    return sign && matcher.region(at, end).lookingAt();
  }

  /// What is left of a long sentence around the name, cut between words.
  private static String shortened(String text, int start, int end, Span name) {
    if (end - start <= LONGEST) {
      return text.substring(start, end);
    }
    int left = Math.max(start, name.start() - LONGEST / 2);
    int right = Math.min(end, Math.max(name.end(), left + LONGEST));
    while (left > start && !Character.isWhitespace(text.charAt(left - 1)) && left < name.start()) {
      left++;
    }
    while (right < end && !Character.isWhitespace(text.charAt(right)) && right > name.end()) {
      right--;
    }
    String cut = text.substring(left, right).strip();
    return (left > start ? "… " : "") + cut + (right < end ? " …" : "");
  }

  private static String tidy(String quote) {
    String text = BULLET.matcher(quote).replaceFirst("");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
