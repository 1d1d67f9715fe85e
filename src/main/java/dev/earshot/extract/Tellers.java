package dev.earshot.extract;

import dev.earshot.extract.known.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Who of those who speak in an episode tells what a sentence says: "Jason shows us a-tool, and
/// Chris and Andrew bring up another".
final class Tellers {
  private static final Set<String> MAKERS = Set.copyOf(Resources.lines("before-makers.txt"));
  private static final Set<String> JOINTS = Set.copyOf(Resources.lines("before-clauses.txt"));

  private static final String COMMA = ", ";
  private static final Set<String> FUNCTION = Set.copyOf(Resources.lines("function-words.txt"));

  private final Map<String, String> people;

  /// @param people first name to whole name
  Tellers(Map<String, String> people) {
    this.people = people;
  }

  /// A place where a sentence names one of those who speak, by the whole name where that stands
  /// there.
  private record Named(String name, int start, int end) {}

  /// Who tells what stands at a position of a sentence: the last one or two before it of whom a
  /// clause says what they do, else the only one whom the sentence names, and not as who made it.
  List<String> of(String sentence, int position) {
    List<Named> named = named(sentence);
    for (int i = named.size() - 1; i >= 0; i--) {
      Named last = named.get(i);
      if (last.end <= position && isBeforeVerb(sentence, last.end)) {
        List<Named> subject = subject(sentence, named, i);
        if (!subject.isEmpty()) {
          return subject.stream().map(Named::name).toList();
        }
      }
    }
    List<String> all = named.stream().map(Named::name).distinct().toList();
    return all.size() == 1 ? all : List.of();
  }

  /// The one or two who end at a place of the list; none where no clause begins with them, or where
  /// they are more than two. Whom a comma divides from one other may begin a clause: "With Ada,
  /// Grace shows us a-tool".
  private static List<Named> subject(String sentence, List<Named> named, int last) {
    int first = last;
    int divided = -1;
    while (first > 0 && areTogether(sentence, named.get(first - 1), named.get(first))) {
      boolean comma = sentence.startsWith(COMMA, named.get(first - 1).end);
      divided = comma && divided < 0 ? first : divided;
      first--;
    }
    if (isClauseStart(sentence, named.get(first).start)) {
      return last - first < 2 ? named.subList(first, last + 1) : List.of();
    }
    boolean alone = divided == first + 1 && last - divided < 2;
    return alone && !FUNCTION.contains(wordAfter(sentence, named.get(last).end))
        ? named.subList(divided, last + 1)
        : List.of();
  }

  private static boolean areTogether(String sentence, Named left, Named right) {
    return People.JOINT.matcher(sentence.substring(left.end, right.start)).matches();
  }

  private static boolean isBeforeVerb(String sentence, int end) {
    return end + 1 < sentence.length()
        && sentence.charAt(end) == ' '
        && Character.isLowerCase(sentence.charAt(end + 1))
        && !People.JOINT.matcher(sentence).region(end, sentence.length()).lookingAt();
  }

  private static boolean isClauseStart(String sentence, int start) {
    int end = start;
    while (end > 0 && sentence.charAt(end - 1) == ' ') {
      end--;
    }
    return end == 0
        || !Character.isLetterOrDigit(sentence.charAt(end - 1))
        || JOINTS.contains(wordBefore(sentence, end));
  }

  private List<Named> named(String sentence) {
    List<Named> named = new ArrayList<>();
    people.forEach((first, whole) -> {
      for (int at = sentence.indexOf(first); at >= 0; at = sentence.indexOf(first, at + 1)) {
        boolean all = sentence.startsWith(whole, at) && isWhole(sentence, at, at + whole.length());
        String name = all ? whole : first;
        int end = at + name.length();
        if (isWhole(sentence, at, end)) {
          named.add(new Named(name, at, end));
        }
      }
    });
    named.sort(Comparator.comparingInt(Named::start).thenComparingInt(name -> -name.end));
    return apart(named).stream()
        .filter(name -> !MAKERS.contains(wordBefore(sentence, name.start - 1)))
        .toList();
  }

  /// Without those within another: Bartek in "Ximena Bartek".
  private static List<Named> apart(List<Named> sorted) {
    List<Named> apart = new ArrayList<>();
    int end = 0;
    for (Named named : sorted) {
      if (named.start >= end) {
        apart.add(named);
        end = named.end;
      }
    }
    return apart;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && !goesOn(text, end)
        && !(text.startsWith("-", end) && goesOn(text, end + 1));
  }

  private static boolean goesOn(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /// The word that begins behind a blank at a place, in lower case.
  private static String wordAfter(String text, int end) {
    int from = Math.min(text.length(), end + 1);
    int to = from;
    while (goesOn(text, to)) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /// The word that ends at a place, in lower case.
  private static String wordBefore(String text, int end) {
    int to = Math.max(0, end);
    int start = text.lastIndexOf(' ', to - 1) + 1;
    return text.substring(Math.min(start, to), to).toLowerCase(Locale.ROOT);
  }
}
