package dev.earshot.extract.page;

import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A word of a page as developers write them: `pytest-check`, `node.js`, `C++`, `@scope/name`.
public record Word(String text, Span span) {
  private static final String INNER = "-_.+";
  private static final Pattern VERSION =
      Pattern.compile(
          "-v?+\\d{1,9}+(?:\\.\\d{1,9}+){1,5}+"
              + "(?![_\\d]|-\\d|-(?!(?i:alpha|beta|rc|cr|pre|[abm]\\d|snapshot|lts|jre|jdk|py|based"
              + "))\\p{Ll})");

  /// Takes words by their places in a text.
  @FunctionalInterface
  public interface Taker {
    void take(int from, int to);
  }

  /// The words of a text in order.
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    each(text, (from, to) -> words.add(new Word(text.substring(from, to), new Span(from, to))));
    return words;
  }

  /// Hands over the places of a text's words in order. One pass, whatever the text.
  public static void each(String text, Taker words) {
    int i = 0;
    while (i < text.length()) {
      if (!begins(text, i)) {
        i++;
        continue;
      }
      int end = end(text, i + 1);
      words.take(i, end);
      i = end;
    }
  }

  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    boolean sign = c == '@' || c == '.';
    boolean free = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return Character.isLetterOrDigit(c)
        || (sign && free && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
  }

  private static int end(String text, int from) {
    int i = from;
    boolean scoped = text.charAt(from - 1) == '@';
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '-' && isVersionAt(text, i)) {
        break;
      }
      if (Character.isLetterOrDigit(c) || (isJoint(c, scoped) && goesOn(text, i + 1))) {
        i++;
      } else if (isColons(text, i)) {
        i += 2;
      } else {
        break;
      }
    }
    if (text.startsWith("++", i)) {
      return i + 2;
    }
    while (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '#') && i - from < 2) {
      i++;
    }
    return i;
  }

  private static boolean isJoint(char c, boolean scoped) {
    return INNER.indexOf(c) >= 0 || (scoped && c == '/');
  }

  /// Whether a hyphen and a version end what is written there: "a-tool-v1.2-rc1" is `a-tool`, and
  /// `log4j-1.2-api` a name.
  private static boolean isVersionAt(String text, int hyphen) {
    int next = hyphen + 1;
    char first = next < text.length() ? text.charAt(next) : ' ';
    return (first == 'v' || Character.isDigit(first))
        && VERSION.matcher(text).region(hyphen, text.length()).lookingAt();
  }

  private static boolean goesOn(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean isColons(String text, int i) {
    return text.charAt(i) == ':'
        && text.startsWith("::", i)
        && i + 2 < text.length()
        && Character.isLetter(text.charAt(i + 2));
  }

  /// The index of the first of a text's words that begins at or after a position.
  public static int firstFrom(List<Word> words, int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether it begins with a capital.
  public boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /// Whether it begins with a capital and goes on in lower case, as people's names do.
  public boolean isPlain() {
    return isCapital() && !has(1, c -> !Character.isLowerCase(c));
  }

  /// Whether it has no capital.
  public boolean isLower() {
    return !has(0, Character::isUpperCase);
  }

  /// Whether a letter after the first is a capital, and not all are.
  public boolean isCamel() {
    return has(1, Character::isUpperCase) && has(0, Character::isLowerCase);
  }

  /// Whether it has two letters or more, all of them capitals.
  public boolean isAllCapitals() {
    return text.length() > 1 && !has(0, Character::isLowerCase) && has(0, Character::isUpperCase);
  }

  /// Whether it is written as no ordinary word: with a digit, `_`, `::` or a capital inside.
  public boolean isShaped() {
    return isCamel()
        || has(0, c -> Character.isDigit(c) || c == '_' || c == ':')
        || text.indexOf('.') > 0;
  }

  /// Whether it has such a character: a loop, as streams take longer than words are.
  private boolean has(int from, IntPredicate character) {
    for (int i = from; i < text.length(); i++) {
      if (character.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
