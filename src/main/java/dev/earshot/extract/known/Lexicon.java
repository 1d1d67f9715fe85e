package dev.earshot.extract.known;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.known.Term.Trait;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is known of each word. Most words of an episode were in others before, so that one look-up
/// answers for all tables.
public final class Lexicon {
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_SIGN = 5;

  private final KnownSoftware table;
  private final PackageCatalog catalog;
  private final Set<String> commands;
  private final OrdinaryWords ordinary;
  private final Set<String> terms = new HashSet<>(Resources.lines("terms.txt"));
  private final Set<String> givenNames = new HashSet<>(Resources.lines("given-names.txt"));
  private final Set<String> functionWords = new HashSet<>(Resources.lines("function-words.txt"));
  private final SeenTerms seen = new SeenTerms();

  /// Knows nothing yet: words are looked up as they come.
  ///
  /// @param commands the first words of commands that name packages
  /// @param ordinary those of the language of the texts
  public Lexicon(
      KnownSoftware table, PackageCatalog catalog, Set<String> commands, OrdinaryWords ordinary) {
    this.table = table;
    this.catalog = catalog;
    this.commands = commands;
    this.ordinary = ordinary;
  }

  /// What is known of a word, in any spelling.
  public Term of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /// What is known of the word that stands at a place of a text.
  public Term of(char[] text, int from, int to) {
    return seen.of(text, from, to, this::make);
  }

  /// Whether a name of well-known software may begin with two words.
  public boolean opens(Term term, Term next) {
    return term.is(Trait.OPENS) && table.openings().has(term.head(), term.second(next));
  }

  /// What the catalog knows of a name; words of the trade are common, whatever texts say.
  public CatalogEntry entry(String name) {
    return name.indexOf(' ') < 0 ? of(name).entry() : entry(name, Names.folded(name));
  }

  /// Whether a word is a person's given name.
  public boolean isGivenName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && givenNames.contains(word.toLowerCase(Locale.ROOT));
  }

  private CatalogEntry entry(String name, String folded) {
    CatalogEntry entry = catalog.find(name);
    boolean common = terms.contains(folded) || givenNames.contains(folded) || ordinary.has(folded);
    return common ? entry.asCommon() : entry;
  }

  private Term make(String word) {
    String folded = Names.folded(word);
    String head = head(folded);
    CatalogEntry entry = entry(word, folded);
    return new Term(
        word,
        folded,
        head,
        entry,
        traits(word, folded, entry),
        EcosystemCues.cuedBy(word),
        home(word, entry));
  }

  private Set<Trait> traits(String word, String folded, CatalogEntry entry) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    set(traits, Trait.KNOWN, table.isNamed(folded) || table.isModule(word));
    set(traits, Trait.OPENS, table.openings().has(head(folded)));
    set(traits, Trait.REGISTERED, isName(word) && !entry.equals(CatalogEntry.NONE));
    set(traits, Trait.FUNCTION, functionWords.contains(word.toLowerCase(Locale.ROOT)));
    set(traits, Trait.GIVEN, isGivenName(word));
    set(traits, Trait.PLAIN, word.length() > 1 && isPlain(word));
    set(traits, Trait.INTRODUCES, Introducers.has(folded));
    set(traits, Trait.COMMAND, commands.contains(word));
    return traits;
  }

  private static void set(Set<Trait> traits, Trait trait, boolean has) {
    if (has) {
      traits.add(trait);
    }
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST_NAME
        && !word.contains("::")
        && word.chars().anyMatch(Character::isLetter);
  }

  private static boolean isPlain(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  /// The registry of what goes by a name, as it is written.
  private int home(String word, CatalogEntry entry) {
    if (entry.word() > 0 || word.length() < SHORTEST_SIGN) {
      return -1;
    }
    List<KnownSoftware.Spelling> spellings = table.named(word);
    return spellings.stream().anyMatch(s -> s.text().equals(word))
            && spellings.stream().map(s -> s.software().purl().type()).distinct().count() == 1
        ? EcosystemCues.index(spellings.getFirst().software().purl().type())
        : -1;
  }

  /// What stands before the first `-` of a folded name.
  public static String head(String folded) {
    int dash = folded.indexOf('-');
    return dash < 0 ? folded : folded.substring(0, dash);
  }
}
