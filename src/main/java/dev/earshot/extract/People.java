package dev.earshot.extract;

import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Who speaks in an episode, by first names: those whom the feed names, rows of names in the notes,
/// "Maëlle, Gaspard et Titouan", where half are given names and none is software, and given names
/// that several sentences begin with, "Ada shows us …".
final class People {
  private static final int MOST = 24;
  private static final int MOST_NAMES = 3;

  /// So many sentences must begin with a given name alone.
  private static final int SEVERAL = 2;

  /// What stands between the names of a row.
  static final Pattern JOINT =
      Pattern.compile(", (?:(?:and|et|und|y|e|i|и|en|og) )?| (?:and|et|und|y|e|i|и|en|og|&) ");

  private static final int LONGEST_JOINT = 6;

  private final Reading reading;
  private final Lexicon lexicon;
  private final Map<String, String> names = new LinkedHashMap<>();

  private People(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
  }

  /// First name to whole name.
  static Map<String, String> of(Episode episode, Reading reading, Lexicon lexicon) {
    People people = new People(reading, lexicon);
    episode.media().people().forEach(people::ofFeed);
    people.ofNotes();
    return people.names;
  }

  /// An author may be several, "Ada and Grace", or none, "The Example Network": each must have a
  /// given name, or be one of several of which one has.
  private void ofFeed(Person person) {
    List<String> all = List.of(JOINT.split(person.name(), -1));
    boolean given = all.stream().anyMatch(name -> lexicon.isGivenName(first(name)));
    boolean single = all.stream().allMatch(name -> Word.of(name).size() == 1);
    boolean people = given || (single && all.size() > 1 && all.stream().noneMatch(this::isWord));
    if (people || !person.role().equals("author")) {
      all.stream().filter(name -> !name.isBlank() && !isWord(first(name))).forEach(this::add);
    }
  }

  private boolean isWord(String name) {
    Term term = lexicon.of(name);
    return term.is(Trait.KNOWN) || (term.entry().word() > 1 && !lexicon.isGivenName(name));
  }

  private static String first(String name) {
    List<Word> words = Word.of(name);
    return words.isEmpty() ? " " : words.getFirst().text();
  }

  private void add(String name) {
    if (names.size() < MOST && first(name).length() > 1) {
      names.putIfAbsent(first(name), name);
    }
  }

  private void ofNotes() {
    List<Word> words = reading.words();
    int i = 0;
    while (i < words.size()) {
      i = Math.max(row(i), i + 1);
    }
    Map<String, Integer> tellers = new LinkedHashMap<>();
    IntStream.range(0, words.size())
        .filter(this::isTeller)
        .forEach(word -> tellers.merge(words.get(word).text(), 1, Integer::sum));
    tellers.values().removeIf(times -> times < SEVERAL);
    tellers.keySet().forEach(this::add);
  }

  /// Whether a word is a given name that begins a sentence which says in small letters what its
  /// owner does: "Ada shows us …".
  private boolean isTeller(int i) {
    List<Word> words = reading.words();
    Word word = words.get(i);
    int next = word.span().end() + 1;
    String text = reading.page().text();
    Term term = reading.terms().get(i);
    return term.is(Trait.PLAIN)
        && term.is(Trait.GIVEN)
        && !term.is(Trait.KNOWN)
        && next < text.length()
        && text.charAt(next - 1) == ' '
        && Character.isLowerCase(text.charAt(next))
        && beginsSentence(word.span().start());
  }

  private boolean beginsSentence(int position) {
    Page page = reading.page();
    return page.startsSentence(position)
        || page.text(new Span(page.line(position).start(), position))
            .chars()
            .noneMatch(Character::isLetter);
  }

  /// Takes the row of names that begins with a word; says where it ends.
  private int row(int first) {
    LinkedHashSet<String> row = new LinkedHashSet<>();
    int given = 0;
    int at = first;
    while (isName(at)) {
      int next = end(at);
      int from = given(at, next);
      given += from >= 0 ? 1 : 0;
      int start = reading.words().get(Math.max(at, from)).span().start();
      if (from >= 0 || (next - at == 1 && !reading.terms().get(at).is(Trait.FUNCTION))) {
        row.add(reading.page().text(new Span(start, reading.words().get(next - 1).span().end())));
      }
      if (next >= reading.words().size() || !areJoined(next - 1, next)) {
        at = next;
        break;
      }
      // The conjunction is a word of its own.
      at = isName(next) ? next : next + 1;
    }
    if (2 * given >= row.size() && row.size() > 1) {
      row.forEach(this::add);
    }
    return at;
  }

  /// The first given name among some words; -1 for none. Others may stand before: "Avec Maëlle".
  private int given(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.terms().get(i).is(Trait.GIVEN)) {
        return i;
      }
    }
    return -1;
  }

  /// Where a name that begins with a word ends: a surname or two may follow.
  private int end(int first) {
    int end = first + 1;
    while (end < reading.words().size()
        && end - first < MOST_NAMES
        && reading.words().get(end).span().start() == reading.words().get(end - 1).span().end() + 1
        && reading.page().text().charAt(reading.words().get(end).span().start() - 1) == ' '
        && reading.terms().get(end).is(Trait.PLAIN)) {
      end++;
    }
    return end;
  }

  private boolean areJoined(int left, int right) {
    Page page = reading.page();
    int from = reading.words().get(left).span().end();
    int next = isName(right) ? right : right + 1;
    if (next >= reading.words().size() || !isName(next)) {
      return false;
    }
    int to = reading.words().get(next).span().start();
    return to - from <= LONGEST_JOINT && JOINT.matcher(page.text().substring(from, to)).matches();
  }

  private boolean isName(int i) {
    if (i >= reading.words().size()) {
      return false;
    }
    Term term = reading.terms().get(i);
    return term.is(Trait.PLAIN)
        && (term.is(Trait.GIVEN) || (!term.is(Trait.KNOWN) && term.entry().word() < 2));
  }
}
