package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words of a language other than English that are names of packages, too: German's "Zustand",
/// French's "sinon". In a text of that language they are as common as "black" is in English.
///
/// The little words that hold sentences together tell which language a text is in. There is one
/// object for each language.
public final class OrdinaryWords {
  /// What English texts have of them, and those of languages that are not told apart.
  public static final OrdinaryWords NONE = new OrdinaryWords("", Set.of(), Set.of());

  private static final List<OrdinaryWords> ALL =
      Resources.lines("ordinary-words.tsv").stream().map(OrdinaryWords::read).toList();

  /// How much of a text is looked at, in characters.
  private static final int ENOUGH = 4_000;

  private static final int FEWEST = 4;
  private static final double CLEARLY = 1.3;

  private final String code;
  private final Set<String> little;
  private final Set<String> words;

  /// @param code the language's, as ISO 639-1 has it
  private OrdinaryWords(String code, Set<String> little, Set<String> words) {
    this.code = code;
    this.little = little;
    this.words = words;
  }

  private static OrdinaryWords read(String line) {
    String[] columns = line.split("\t", -1);
    Set<String> words = columns[0].equals("en") ? Set.of() : Set.of(columns[2].split(" "));
    return new OrdinaryWords(columns[0], Set.of(columns[1].split(" ")), words);
  }

  /// Those of the language in which a text is.
  public static OrdinaryWords of(String text) {
    return language(text).filter(language -> !language.words.isEmpty()).orElse(NONE);
  }

  /// Whether a text is clearly English: one that is too short to tell is not.
  public static boolean isEnglish(String text) {
    return language(text).filter(language -> language.words.isEmpty()).isPresent();
  }

  private static Optional<OrdinaryWords> language(String text) {
    Map<OrdinaryWords, Integer> found = new HashMap<>();
    String beginning = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    for (int from = 0, to; from < beginning.length(); from = to + 1) {
      to = endOfLetters(beginning, from);
      String word = beginning.substring(from, to);
      for (OrdinaryWords language : ALL) {
        if (language.little.contains(word)) {
          found.merge(language, 1, Integer::sum);
        }
      }
    }
    return found.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= FEWEST)
        .filter(best -> isAlone(best, found))
        .map(Map.Entry::getKey);
  }

  private static boolean isAlone(
      Map.Entry<OrdinaryWords, Integer> best, Map<OrdinaryWords, Integer> found) {
    return found.entrySet().stream()
        .allMatch(o -> o.getKey() == best.getKey() || o.getValue() * CLEARLY < best.getValue());
  }

  private static int endOfLetters(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /// Whether the language writes every noun with a capital, as German does.
  public boolean haveCapitalNouns() {
    return code.equals("de");
  }

  /// Whether a word is one of them.
  ///
  /// @param folded in lower case
  boolean has(String folded) {
    return words.contains(folded);
  }
}
