package dev.earshot.extract.clue;

import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells what a sighting's place, spelling and name say, whatever found it.
public final class PlaceSigns {
  private static final double HOME = 0.8;
  private static final double FOREIGN = 0.2;
  private final Reading reading;
  private final Resolver resolver;
  private final Lexicon lexicon;
  private final Neighbours neighbours;
  private final ForeignWords foreignWords;

  /// For the sightings of one reading.
  public PlaceSigns(Reading reading, Resolver resolver, Lexicon lexicon, Cues cues) {
    this.reading = reading;
    this.resolver = resolver;
    this.lexicon = lexicon;
    this.neighbours = new Neighbours(reading.page(), reading.words(), cues);
    this.foreignWords = new ForeignWords(reading, lexicon, neighbours);
  }

  /// The sighting with all its signs.
  public Sighting completed(Sighting sighting) {
    EnumSet<Sign> signs = EnumSet.of(Sign.ANY);
    signs.addAll(ofSoftware(sighting));
    signs.addAll(ofPlace(sighting.software(), sighting.span()));
    if (reading.page().text().startsWith("==", sighting.span().end())) {
      signs.add(Sign.PINNED);
    }
    boolean named =
        sighting.span().length() <= 40 && !sighting.signs().contains(Sign.ANCHOR_IS_ADDRESS);
    if (named) {
      signs.addAll(neighbours.signs(sighting.span()));
    }
    // A command names a package, whatever word that is.
    if (named && !sighting.signs().contains(Sign.COMMAND)) {
      signs.addAll(ofSpelling(sighting));
    }
    // Code is written in lower case, whatever it names.
    if (signs.contains(Sign.KNOWN_WHOLE_CODE) && signs.contains(Sign.HOME_ECOSYSTEM)) {
      signs.remove(Sign.COMMON_LOWER);
    }
    together(sighting, signs);
    boolean code = signs.contains(Sign.IN_CODE) && sighting.evidence() == Evidence.NAME;
    return (code ? sighting.as(Evidence.CODE) : sighting).with(signs);
  }

  private Set<Sign> ofSoftware(Sighting sighting) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Software software = sighting.software();
    String type = software.purl().type();
    String text = reading.page().text(sighting.span());
    int rank = lexicon.entry(software.purl().fullName()).rank(type);
    boolean linked = sighting.evidence() == Evidence.LINK;
    boolean guess = sighting.signs().contains(Sign.SITE_GUESS);
    boolean placed = linked && !guess && resolver.hasPlace(software);
    boolean known = resolver.isKnown(software, text) || placed;
    boolean clear = linked || isClear(software, text) || (known && foreignWords.isName(sighting));
    signs.add(known ? (clear ? Sign.KNOWN : Sign.KNOWN_WORD) : registered(rank));
    boolean strange = text.length() > 4 && lexicon.entry(text).word() == 0;
    if (known && strange && !text.contains(" ") && Character.isLowerCase(text.charAt(0))) {
      signs.add(Sign.KNOWN_STRANGE);
    }
    if (rank > 1) {
      signs.add(rank > 2 ? Sign.VERY_POPULAR : Sign.POPULAR);
    }
    int dash = text.indexOf('-');
    if (dash > 2 && resolver.isKnownName(text.substring(0, dash), type)) {
      signs.add(Sign.EXTENDS_KNOWN);
    }
    double home = reading.ecosystems().at(sighting.span().start(), type);
    if (home > HOME) {
      signs.add(Sign.HOME_ECOSYSTEM);
      atHome(software, text, known, clear, rank, signs);
    } else if (home < FOREIGN) {
      signs.add(Sign.FOREIGN_ECOSYSTEM);
    }
    return signs;
  }

  /// What several signs say together.
  private void together(Sighting sighting, Set<Sign> signs) {
    String text = reading.page().text(sighting.span());
    boolean strange = text.length() > 3 && lexicon.entry(text).word() == 0;
    boolean listed = signs.contains(Sign.IN_REGISTRY) || signs.contains(Sign.KNOWN);
    if (strange && listed && sighting.signs().contains(Sign.LEARNT_OF_SHOW)) {
      signs.add(Sign.LEARNT_STRANGE);
    }
    boolean apart = signs.contains(Sign.WHOLE_STRONG) || signs.contains(Sign.WHOLE_CODE);
    if (signs.contains(Sign.STRANGE_AT_HOME) && apart) {
      signs.add(Sign.STRANGE_SET_APART);
    }
  }

  private static Sign registered(int rank) {
    return rank > 0 ? Sign.IN_REGISTRY : Sign.UNKNOWN_NAME;
  }

  private void atHome(
      Software software, String text, boolean known, boolean clear, int rank, Set<Sign> signs) {
    String type = software.purl().type();
    String name = software.purl().fullName();
    if (known && clear) {
      signs.add(Sign.KNOWN_AT_HOME);
    }
    boolean joined = text.contains("-") || text.contains("_");
    if (rank > 0 && joined) {
      signs.add(Sign.SHAPED_AT_HOME);
    }
    boolean strange = lexicon.entry(text).word() == 0 && text.length() > 3;
    if (rank > 0 && !known && strange && !joined) {
      signs.add(Sign.STRANGE_AT_HOME);
    }
    boolean asInCode = strange && Character.isLowerCase(text.charAt(0)) && !text.contains(" ");
    if (!known && asInCode && lexicon.entry(name).isMuchUsed(type)) {
      signs.add(Sign.WELL_USED_AT_HOME);
    }
  }

  /// Whether a text is no ordinary word, or is written as the project writes itself.
  private boolean isClear(Software software, String text) {
    boolean capital = !text.equals(text.toLowerCase(Locale.ROOT));
    return lexicon.entry(text).word() < 2 || (capital && resolver.isSpelling(software, text));
  }

  private Set<Sign> ofPlace(Software software, Span span) {
    Page page = reading.page();
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (span.end() <= page.titleEnd()) {
      signs.add(Sign.IN_TITLE);
    }
    for (Mark mark : page.marksAt(span)) {
      switch (mark.kind()) {
        case HEADING -> signs.add(Sign.IN_HEADING);
        case STRONG -> {
          signs.add(Sign.IN_STRONG);
          if (mark.span().length() - span.length() < 2) {
            signs.add(Sign.WHOLE_STRONG);
          }
        }
        case CODE, CODE_BLOCK -> {
          signs.add(Sign.IN_CODE);
          if (mark.span().length() - span.length() < 2) {
            signs.add(Sign.WHOLE_CODE);
            if (resolver.isKnown(software, page.text(span))) {
              signs.add(Sign.KNOWN_WHOLE_CODE);
            }
          }
        }
        case ITEM -> {}
      }
    }
    Span line = page.line(span.start());
    String before = page.text().substring(line.start(), Math.max(line.start(), span.start()));
    if (before.length() < 8 && before.chars().noneMatch(Character::isLetterOrDigit)) {
      signs.add(line.end() - span.end() < 3 ? Sign.WHOLE_LINE : Sign.FIRST_OF_ITEM);
    }
    if (isDefined(span, line)) {
      signs.add(Sign.DEFINED);
    }
    Optional<Topic> topic = page.topicAt(span.start());
    topic.map(Topic::kind).ifPresent(kind -> ofTopic(kind, signs));
    return signs;
  }

  /// Whether the name begins a line, an item or an anchor, and its description follows.
  private boolean isDefined(Span span, Span line) {
    Page page = reading.page();
    String text = page.text();
    int end = Math.min(text.length(), span.end() + 3);
    String next = text.substring(span.end(), end);
    boolean described =
        next.startsWith(" - ")
            || next.startsWith(" – ")
            || next.startsWith(" — ")
            || next.startsWith(": ");
    if (!described) {
      return false;
    }
    String before = text.substring(line.start(), Math.max(line.start(), span.start()));
    boolean first = before.chars().noneMatch(Character::isLetterOrDigit);
    return first || page.links().startAt(span.start());
  }

  private static void ofTopic(Topic.Kind kind, Set<Sign> signs) {
    if (kind == Topic.Kind.SPONSOR) {
      signs.add(Sign.SPONSOR);
    }
    if (kind == Topic.Kind.BOILERPLATE || kind == Topic.Kind.CREDITS) {
      signs.add(Sign.BOILERPLATE);
    }
  }

  private Set<Sign> ofSpelling(Sighting sighting) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    String text = reading.page().text(sighting.span());
    List<Word> words = Word.of(text);
    if (words.isEmpty()) {
      return signs;
    }
    Word word = words.getFirst();
    boolean shaped = words.size() > 1 || word.isShaped() || text.contains("-");
    boolean lower = words.stream().allMatch(Word::isLower);
    boolean starts = reading.page().startsSentence(sighting.span().start());
    boolean foreign = resolver.isKnown(sighting.software(), text) && foreignWords.isName(sighting);
    boolean plain = !foreign && (!shaped || text.contains("-"));
    int common = plain ? lexicon.entry(text).word() : 0;
    if (resolver.isSpelling(sighting.software(), text)) {
      signs.add(Sign.KNOWN_SPELLING);
      if (shaped || (!lower && lexicon.entry(text).word() == 0)) {
        signs.add(Sign.KNOWN_SHAPED);
      }
    }
    if (word.text().length() < 4) {
      signs.add(Sign.SHORT);
    }
    if (word.isAllCapitals()) {
      signs.add(Sign.ALL_CAPITALS);
    }
    if (shaped) {
      signs.add(Sign.SHAPED);
    }
    if (common > 0) {
      signs.add(common > 2 ? Sign.COMMON_WORD : Sign.RARE_WORD);
      boolean often = common > 1;
      if (often && (lower || starts)) {
        signs.add(lower ? Sign.COMMON_LOWER : Sign.COMMON_SENTENCE_CAPITAL);
      }
    }
    signs.add(lower ? Sign.LOWER : starts ? Sign.SENTENCE_CAPITAL : Sign.CAPITAL);
    return signs;
  }
}
