package dev.earshot.extract.reading;

import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.page.Items;
import dev.earshot.extract.page.Lines;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mark;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which registries an episode is about, as a whole and at a place: from what the show's episodes
/// link, and from the words of the page, the heading above and the line.
///
/// Sets of registries are bits of a number, by the registries' indices.
public final class Ecosystems {
  private static final double SHOW = 2;

  /// What a show says of itself, however few of its links name a registry.
  private static final double NAMED_BY_SHOW = 1.6;

  private static final double EPISODE = 1.5;
  private static final double NAMES = 1.2;
  private static final int FEW_NAMES = 5;
  private static final double HEADING = 1.5;
  private static final double LINE = 2;

  /// What the other items of a line say.
  private static final double REST_OF_LINE = 1;

  private static final double LEAST = 0.45;
  private static final int LONGEST_LINE = 600;

  /// The share of its links by which a show is about a registry's packages.
  private static final double OWN = 0.3;

  /// What a show about anything else has by chance.
  private static final double CHANCE = 0.1;

  /// The lesson that an episode links repositories that no registry is known to have.
  private static final String REPOSITORIES = "ecosystem:github";

  /// How many times as many of these as of packages speak against a show's being about a registry.
  private static final double UNREGISTERED = 2;

  private static final Pattern BETWEEN = Pattern.compile("[ \u00a0,/&+]{1,3}| (and|or|vs\\.?) ");

  private final Page page;
  private final double[] base = new double[EcosystemCues.TYPES.size()];

  /// What the names of well-known packages say, which tell less than words of a language.
  private final double[] ofNames = new double[EcosystemCues.TYPES.size()];

  /// Those registries that the show is about.
  private int ofShow;

  private final boolean silent;
  private final Items items;
  private final int[] ofItem;
  private final int[] ofLine;
  private final int[] headingStarts;
  private final int[] ofHeading;

  /// @param terms what is known of each of the words
  public Ecosystems(Page page, List<Word> words, List<Term> terms, Learned learned) {
    this.page = page;
    this.items = Items.of(page.lines(), page.links().all(), page.text().length());
    this.ofItem = new int[items.count()];
    this.ofLine = new int[page.lines().count()];
    int[] counts = new int[EcosystemCues.TYPES.size()];
    int[] names = new int[counts.length];
    Set<String> named = new HashSet<>();
    int all = 0;
    BitSet signs = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      int type = terms.get(i).ecosystem();
      int home = terms.get(i).home();
      if (home >= 0 && named.add(terms.get(i).folded())) {
        names[home]++;
      }
      if (type >= 0 && isSign(words, terms, i)) {
        counts[type]++;
        all++;
        signs.set(i);
        int at = words.get(i).span().start();
        int item = items.at(at);
        int line = page.lines().at(at);
        ofItem[item] |= items.span(item).length() < LONGEST_LINE ? 1 << type : 0;
        ofLine[line] |= page.lines().span(line).length() < LONGEST_LINE ? 1 << type : 0;
      }
    }
    weigh(counts, all, learned);
    int most = Math.max(FEW_NAMES, named.size());
    Arrays.setAll(ofNames, i -> NAMES * names[i] / most);
    silent = named.size() < 2 && Arrays.stream(base).allMatch(of -> of < CHANCE);
    List<Mark> headings = page.marks().of(Mark.Kind.HEADING);
    headingStarts = headings.stream().mapToInt(mark -> mark.span().start()).toArray();
    ofHeading = headings.stream().mapToInt(mark -> types(mark, words, terms, signs)).toArray();
  }

  /// The lesson that a show calls itself one about the packages of a registry.
  public static String lessonOfShow(String type) {
    return "show:" + type;
  }

  /// Whether a word is meant as the table says: one that is a sign only with a capital, "Go", may
  /// have it for beginning a sentence, or be a part of another name, "Pokémon Go". It must stand
  /// alone, or beside a word or another sign as languages do.
  private boolean isSign(List<Word> words, List<Term> terms, int i) {
    Word word = words.get(i);
    if (!EcosystemCues.isWithCapital(word.text())) {
      return true;
    }
    boolean before = i > 0 && isNear(words.get(i - 1), word);
    boolean after = i + 1 < words.size() && isNear(word, words.get(i + 1));
    return (before && (terms.get(i - 1).ecosystem() >= 0 || is("before", words.get(i - 1))))
        || (after && (terms.get(i + 1).ecosystem() >= 0 || is("after", words.get(i + 1))))
        || (i + 2 < words.size()
            && terms.get(i + 2).ecosystem() >= 0
            && isNear(word, words.get(i + 2)))
        || page.isSetApart(word.span())
        || isLabel(word)
        || page.text(page.line(word.span().start())).strip().equals(word.text());
  }

  /// Whether a word begins its line and a colon follows: "Go: Cobra and Viper".
  private boolean isLabel(Word word) {
    return page.text().startsWith(": ", word.span().end())
        && page.line(word.span().start()).start() == word.span().start();
  }

  private static boolean is(String where, Word word) {
    return EcosystemCues.isAround(where, word.text());
  }

  /// Whether only blanks, a comma, a stroke or an `and` lie between two words.
  private boolean isNear(Word left, Word right) {
    int from = left.span().end();
    int to = right.span().start();
    return BETWEEN.matcher(page.text().substring(from, to)).matches();
  }

  private void weigh(int[] cues, int allCues, Learned learned) {
    int[] links =
        EcosystemCues.TYPES.stream()
            .mapToInt(type -> learned.ofShow("ecosystem:" + type))
            .toArray();
    // A show whose links seldom name a registry is about none, nor one that mostly links
    // repositories that no registry has.
    double others = Math.max(learned.episodes() / 2.0, UNREGISTERED * learned.ofShow(REPOSITORIES));
    double most = Math.max(Math.max(3, others), Arrays.stream(links).sum());
    for (int i = 0; i < base.length; i++) {
      double share = links[i] / most;
      boolean named = learned.ofShow(lessonOfShow(EcosystemCues.TYPES.get(i))) > 0;
      double show = Math.max(SHOW * share, named ? NAMED_BY_SHOW : 0);
      base[i] = EPISODE * cues[i] / Math.max(4, allCues) + show;
      ofShow |= share > OWN || named ? 1 << i : 0;
    }
  }

  private static int types(Mark heading, List<Word> words, List<Term> terms, BitSet signs) {
    int types = 0;
    int i = Word.firstFrom(words, heading.span().start());
    for (; i < words.size() && words.get(i).span().end() <= heading.span().end(); i++) {
      int type = terms.get(i).ecosystem();
      types |= signs.get(i) ? 1 << type : 0;
    }
    return types;
  }

  /// How much a place is about the packages of a registry; 0 not at all, 1 and more surely.
  public double at(int position, String type) {
    int index = EcosystemCues.index(type);
    return index < 0 ? 0 : at(index, place(position));
  }

  /// The same by words alone, whatever packages are named.
  public double byWords(int position, String type) {
    int index = EcosystemCues.index(type);
    return index < 0 ? 0 : at(position, type) - ofNames[index];
  }

  private double at(int index, Place place) {
    return base[index]
        + ofNames[index]
        + (place.heading >> index & 1) * HEADING
        + (place.item >> index & 1) * LINE
        + (place.rest >> index & 1) * REST_OF_LINE;
  }

  /// Whether a place is about the packages of a registry as much, nearly, as by its words of any
  /// other.
  public boolean isAmongFirst(int position, String type) {
    Place place = place(position);
    double most = 0;
    for (int i = 0; i < base.length; i++) {
      most = Math.max(most, at(i, place) - ofNames[i]);
    }
    return at(position, type) >= Math.max(LEAST, most / 2);
  }

  /// Whether neither the show nor the episode is about any language or registry.
  public boolean isSilent() {
    return silent;
  }

  /// Whether the line names other registries' languages, and not this one's, and the show is not
  /// about this one either.
  public boolean isLineOfOthers(int position, String type) {
    int line = place(position).line();
    int index = EcosystemCues.index(type);
    return line != 0 && (line >> index & 1) == 0 && base[index] < SHOW;
  }

  /// Whether the line, or the heading above, names the registry's language, or all of the show is
  /// about it: what the rest of the episode speaks of tells nothing of a name that no list has.
  public boolean isTold(int position, String type) {
    int index = EcosystemCues.index(type);
    Place place = place(position);
    return ((place.line() | place.heading | ofShow) >> index & 1) == 1;
  }

  /// Which registries the places around one name.
  ///
  /// @param rest what the line has beyond the item
  private record Place(int heading, int item, int rest) {
    int line() {
      return item | rest;
    }
  }

  private Place place(int position) {
    int item = ofItem[items.at(position)];
    int rest = ofLine[page.lines().at(position)] & ~item;
    return new Place(headingTypes(position), item, rest);
  }

  private int headingTypes(int position) {
    int heading = Lines.lastFrom(headingStarts, position);
    return heading < 0 ? 0 : ofHeading[heading];
  }
}
