package dev.earshot.index.text;

import dev.earshot.index.text.stem.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a chunk between two joints: `node` and `js` of `node.js`; one position in a text.
///
/// @param word folded: `taskgroup`
/// @param parts what case, digits and apostrophes part it into, folded, without the word itself:
///   `task`, `group`
/// @param start where it begins in the chunk
/// @param end where it ends in the chunk
record Segment(String word, Set<String> parts, int start, int end) {
  private static final Pattern BETWEEN_JOINTS =
      Pattern.compile("[\\p{L}\\p{N}\\p{Mn}]+(?:['’ʼ‘][\\p{L}\\p{N}\\p{Mn}]+)*(?:\\+\\+|#|\\+$)?");

  /// `PyWebIO`, `camelCase`, `SQLAlchemy`, `python3`: a lower-case letter before an upper-case one,
  /// an upper-case one before a capitalised word, three letters before digits.
  private static final Pattern PART_ENDS =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L}{3})(?=\\p{N})");

  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘]");

  /// What follows or precedes an apostrophe without being a word: `Lenny's`, `don't`, `l'avion`.
  private static final int MAX_CLITIC = 2;

  static List<Segment> of(String chunk) {
    List<Segment> segments = new ArrayList<>();
    Matcher matcher = BETWEEN_JOINTS.matcher(chunk);
    while (matcher.find()) {
      segments.add(of(matcher.group(), matcher.start()));
    }
    return segments;
  }

  private static Segment of(String text, int start) {
    if (isWhole(text)) {
      return new Segment(Folding.fold(text), Set.of(), start, start + text.length());
    }
    String word = Folding.fold(APOSTROPHE.matcher(text).replaceAll(""));
    Set<String> parts = new LinkedHashSet<>();
    for (String piece : withoutClitics(text)) {
      parts.add(Folding.fold(piece));
      for (String part : PART_ENDS.split(piece, -1)) {
        parts.add(Folding.fold(part));
      }
    }
    parts.remove(word);
    return new Segment(word, parts, start, start + text.length());
  }

  /// Nothing that could part it: neither apostrophe nor change of case, nor digit after letters.
  private static boolean isWhole(String text) {
    boolean digits = Character.isDigit(text.charAt(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstOfWord = i == 0 && !digits;
      if (digits ? !Character.isDigit(c) : !isFirstOfWord && !Character.isLowerCase(c)) {
        return false;
      }
    }
    return digits || Character.isLetter(text.charAt(0));
  }

  private static List<String> withoutClitics(String text) {
    List<String> pieces = new ArrayList<>();
    for (String piece : APOSTROPHE.split(text, -1)) {
      if (pieces.isEmpty() || piece.length() > MAX_CLITIC) {
        pieces.add(piece);
      }
    }
    if (pieces.size() > 1 && pieces.getFirst().length() <= MAX_CLITIC) {
      pieces.removeFirst();
    }
    return pieces;
  }
}
