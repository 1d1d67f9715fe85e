package dev.earshot.extract;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of each word. Most words of an episode were in others before, so that one look-up
/// answers for all tables.
final class Lexicon {
  private static final int MOST_WORDS = 1 << 16;
  private static final int LONGEST_WORD = 100;
  private static final int SHORTEST_NAME = 3;

  private final Resolver resolver;
  private final Set<String> commands;
  private final Map<String, Term> seen = new ConcurrentHashMap<>();

  /// @param commands the first words of commands that name packages
  Lexicon(Resolver resolver, Set<String> commands) {
    this.resolver = resolver;
    this.commands = commands;
  }

  Term of(String word) {
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

  /// What the catalog knows of a name.
  CatalogEntry entry(String name) {
    return of(name).entry();
  }

  private Term make(String word) {
    String folded = Names.folded(word);
    String head = head(folded);
    CatalogEntry entry = resolver.entry(word);
    boolean name =
        word.length() >= SHORTEST_NAME
            && !word.contains("::")
            && word.chars().anyMatch(Character::isLetter)
            && !entry.equals(CatalogEntry.NONE);
    return new Term(
        folded,
        head,
        entry,
        resolver.table().isNamed(folded),
        resolver.table().opens(head),
        name,
        commands.contains(word),
        Ecosystems.cuedBy(word.toLowerCase(Locale.ROOT)));
  }

  /// What stands before the first `-` of a folded name.
  static String head(String folded) {
    int dash = folded.indexOf('-');
    return dash < 0 ? folded : folded.substring(0, dash);
  }
}
