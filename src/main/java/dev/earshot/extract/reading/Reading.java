package dev.earshot.extract.reading;

import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Openings;
import dev.earshot.extract.known.OrdinaryWords;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One reading of an episode: its page, its words, what is learnt, and which package each name
/// turned out to be, so that a name means the same all over the episode.
public final class Reading {
  private static final int MOST_WORDS = 4;
  private final Page page;
  private final Lexicon lexicon;
  private final List<Word> words = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final Learned learned;
  private final LearntNames learntNames;
  private @Nullable Ecosystems ecosystems;
  private @Nullable OrdinaryWords language;
  private final Set<String> presenters = new HashSet<>();
  private final Map<String, Software> linked = new HashMap<>();
  private final Map<URI, Software> targets = new HashMap<>();
  private final Openings linkedOpenings = new Openings();
  private final Map<String, Optional<Software>> named = new HashMap<>();
  private final Map<String, Optional<Software>> registered = new HashMap<>();

  /// Reads a page.
  ///
  /// @param lexicon what is known of words
  /// @param learned what all episodes teach about this one's show
  public Reading(Page page, Lexicon lexicon, Learned learned, LearntNames learntNames) {
    this.page = page;
    this.lexicon = lexicon;
    this.learned = learned;
    this.learntNames = learntNames;
    char[] text = page.text().toCharArray();
    Word.each(
        page.text(),
        (from, to) -> {
          Term term = lexicon.of(text, from, to);
          terms.add(term);
          words.add(new Word(term.text(), new Span(from, to)));
        });
    page.topics().all().forEach(topic -> presenters.addAll(topic.presenters()));
  }

  /// What there is to read.
  public Page page() {
    return page;
  }

  /// The language of the page.
  public OrdinaryWords language() {
    if (language == null) {
      language = OrdinaryWords.language(page.text());
    }
    return language;
  }

  /// Whether texts have a word that is some package's name in small letters, too.
  public boolean isOrdinary(String word) {
    return !word.isEmpty() && lexicon.of(word).entry().word() > 0;
  }

  /// The words of the page, in order.
  public List<Word> words() {
    return words;
  }

  /// What is known of each of the words, in their order.
  public List<Term> terms() {
    return terms;
  }

  /// What all episodes teach about this one's show.
  public Learned learned() {
    return learned;
  }

  /// The names that other episodes teach.
  public LearntNames learntNames() {
    return learntNames;
  }

  /// Which registries the episode is about: found out where something asks, as not all links do.
  public Ecosystems ecosystems() {
    if (ecosystems == null) {
      ecosystems = new Ecosystems(page, words, terms, learned);
    }
    return ecosystems;
  }

  /// How many words from one on stand in a row, with a single space between; at most four.
  public int run(int first) {
    int length = 1;
    while (length < MOST_WORDS && first + length < words.size()) {
      int end = words.get(first + length - 1).span().end();
      int start = words.get(first + length).span().start();
      char gap = page.text().charAt(end);
      if (start - end != 1 || (gap != ' ' && gap != '\u00a0')) {
        break;
      }
      length++;
    }
    return length;
  }

  /// Where words stand that follow each other.
  public Span span(int first, int length) {
    return new Span(words.get(first).span().start(), words.get(first + length - 1).span().end());
  }

  /// The folded form of words that follow each other.
  public String folded(int first, int length) {
    String head = terms.get(first).folded();
    if (length == 1) {
      return head;
    }
    StringBuilder folded = new StringBuilder(head);
    for (int i = first + 1; i < first + length; i++) {
      folded.append('-').append(terms.get(i).folded());
    }
    return folded.toString();
  }

  /// Whether words that follow each other all have capitals.
  public boolean areCapitals(int first, int length) {
    for (int i = first; i < first + length; i++) {
      if (!words.get(i).isCapital()) {
        return false;
      }
    }
    return true;
  }

  /// Whether a word is the name of somebody who presents a topic.
  public boolean isPresenter(Word word) {
    return presenters.contains(word.text());
  }

  /// Notes that a link gives a name to a package.
  public void link(String folded, Software software) {
    if (folded.length() > 1) {
      linked.putIfAbsent(folded, software);
      linkedOpenings.add(folded);
    }
  }

  /// Notes what a link leads to.
  public void lead(URI address, Software software) {
    targets.putIfAbsent(address, software);
  }

  /// Whether a span lies in a link that leads to a package, or whose path ends with its name.
  public boolean isLinkTo(Span span, Software software) {
    String name = "/" + software.purl().fullName();
    return page.links().around(span).stream()
        .map(Link::url)
        .anyMatch(url ->
            software.equals(targets.get(url))
                || (url.getPath() != null && url.getPath().endsWith(name)));
  }

  /// The package that a link of this episode gives the name.
  public Optional<Software> linked(String folded) {
    return Optional.ofNullable(linked.get(folded));
  }

  /// Whether a link of this episode gives the folded name to a package.
  public boolean isLinked(String folded) {
    return linked.containsKey(folded);
  }

  /// Whether a name of several words may begin with the word of a number and the next.
  public boolean opens(int first) {
    if (first + 1 == terms.size()) {
      return false;
    }
    Term term = terms.get(first);
    Term next = terms.get(first + 1);
    String second = term.second(next);
    return lexicon.opens(term, next)
        || linkedOpenings.has(term.head(), second)
        || learntNames.opens(term.head(), second);
  }

  /// Which well-known software each name stands for here.
  public Map<String, Optional<Software>> named() {
    return named;
  }

  /// Which package of the catalog each name stands for here.
  public Map<String, Optional<Software>> registered() {
    return registered;
  }
}
