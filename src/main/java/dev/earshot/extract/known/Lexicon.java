package dev.earshot.extract.known;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.catalog.PackageCatalog;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of each word. Most words of an episode were in others before, so that one look-up
/// answers for all tables.
public final class Lexicon {
  private static final int MOST_WORDS = 1 << 17;
  private static final int LONGEST_WORD = 100;
  private static final int SHORTEST_NAME = 3;

  private final KnownSoftware table;
  private final PackageCatalog catalog;
  private final Set<String> commands;
  private final Set<String> terms = new HashSet<>(Resources.lines("terms.txt"));
  private final Set<String> givenNames = new HashSet<>(Resources.lines("given-names.txt"));
  private final Map<String, Term> seen = new ConcurrentHashMap<>();

  /// Knows nothing yet: words are looked up as they come.
  ///
  /// @param commands the first words of commands that name packages
  public Lexicon(KnownSoftware table, PackageCatalog catalog, Set<String> commands) {
    this.table = table;
    this.catalog = catalog;
    this.commands = commands;
  }

  /// What is known of a word, in any spelling.
  public Term of(String word) {
    Term term = seen.get(word);
    if (term != null) {
      return term;
    }
    Term made = make(word);
    if (word.length() <= LONGEST_WORD) {
      if (seen.size() >= MOST_WORDS) {
        seen.clear();
      }
      seen.put(word, made);
    }
    return made;
  }

  /// What the catalog knows of a name; words of the trade are common, whatever texts say.
  public CatalogEntry entry(String name) {
    return name.indexOf(' ') < 0 ? of(name).entry() : entry(name, Names.folded(name));
  }

  /// Whether a word is a person's given name.
  public boolean isGivenName(String word) {
    return Character.isUpperCase(word.charAt(0))
        && givenNames.contains(word.toLowerCase(Locale.ROOT));
  }

  private CatalogEntry entry(String name, String folded) {
    CatalogEntry entry = catalog.find(name);
    boolean common = terms.contains(folded) || givenNames.contains(folded);
    return common ? entry.asCommon() : entry;
  }

  private Term make(String word) {
    String folded = Names.folded(word);
    String head = head(folded);
    CatalogEntry entry = entry(word, folded);
    boolean name =
        word.length() >= SHORTEST_NAME
            && !word.contains("::")
            && word.chars().anyMatch(Character::isLetter)
            && !entry.equals(CatalogEntry.NONE);
    return new Term(
        folded,
        head,
        entry,
        table.isNamed(folded),
        table.opens(head),
        name,
        commands.contains(word),
        EcosystemCues.cuedBy(word));
  }

  /// What stands before the first `-` of a folded name.
  public static String head(String folded) {
    int dash = folded.indexOf('-');
    return dash < 0 ? folded : folded.substring(0, dash);
  }
}
