package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

  /// The little words to the bits of the languages that have them.
  private static final Map<String, Integer> LITTLE = little();

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
    OrdinaryWords language = language(text);
    return language.words.isEmpty() ? NONE : language;
  }

  /// The same, but a clearly English text is told from one that is too short to tell, which has
  /// [#NONE].
  public static OrdinaryWords language(String text) {
    int[] found = new int[ALL.size()];
    String beginning = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    for (int from = 0, to; from < beginning.length(); from = to + 1) {
      to = endOfLetters(beginning, from);
      int languages = LITTLE.getOrDefault(beginning.substring(from, to), 0);
      for (int i = 0; languages != 0; i++, languages >>>= 1) {
        found[i] += languages & 1;
      }
    }
    int best = most(found);
    return found[best] >= FEWEST && isAlone(best, found) ? ALL.get(best) : NONE;
  }

  private static int most(int[] found) {
    int best = 0;
    for (int i = 1; i < found.length; i++) {
      best = found[i] > found[best] ? i : best;
    }
    return best;
  }

  private static boolean isAlone(int best, int[] found) {
    return IntStream.range(0, found.length)
        .allMatch(i -> i == best || found[i] * CLEARLY < found[best]);
  }

  private static int endOfLetters(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static Map<String, Integer> little() {
    Map<String, Integer> languages = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      for (String word : ALL.get(i).little) {
        languages.merge(word, 1 << i, (some, more) -> some | more);
      }
    }
    return languages;
  }

  /// Whether it is English.
  public boolean isEnglish() {
    return code.equals("en");
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
