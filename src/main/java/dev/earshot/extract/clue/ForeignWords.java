package dev.earshot.extract.clue;

import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Works;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Span;

/// Tells which Latin words in prose of other letters are names of software. They are none of the
/// prose's own words, but films, songs, shops and brands are written so, too.
final class ForeignWords {
  private static final int VERY_COMMON = 4;
  private static final double HOME = 0.8;

  private final Reading reading;
  private final Lexicon lexicon;
  private final Neighbours neighbours;

  ForeignWords(Reading reading, Lexicon lexicon, Neighbours neighbours) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.neighbours = neighbours;
  }

  /// Whether the well-known name that stands there is no ordinary word, since no word of its
  /// letters is.
  boolean isName(Sighting sighting) {
    Page page = reading.page();
    Span span = sighting.span();
    return page.isAmongOtherLetters(span)
        && !Works.areSpokenOf(page, span)
        && !neighbours.signs(span).contains(Sign.PART_OF_NAME)
        && (lexicon.entry(page.text(span)).word() < VERY_COMMON || isAtHome(sighting));
  }

  private boolean isAtHome(Sighting sighting) {
    String type = sighting.software().purl().type();
    return reading.ecosystems().at(sighting.span().start(), type) > HOME;
  }
}
