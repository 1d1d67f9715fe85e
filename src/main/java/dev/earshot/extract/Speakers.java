package dev.earshot.extract;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Quotes;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whom a page attributes a name to: by its line, "Erik - a-tool", "#3 (Erik) a-tool", "Maëlle :
/// a-tool", by its sentence, "a-tool (recommended by Erik)", "Maëlle tried a-tool", by its table's
/// row, or by the heading above.
final class Speakers {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s•*◦-]*+(?:#\\d++ ?)?+(?:\\((\\p{Lu}\\p{L}++)\\)"
              + "|(\\p{Lu}\\p{Ll}++)(?: ?[-–—] |[ \\u00a0\\u202f]?+:[ \\u00a0]))");

  private static final Pattern OWNER =
      Pattern.compile(" *+[•*◦-] (\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\p{Ll}++)?+):? *+");

  /// So many lines of a list are looked past for whose it is.
  private static final int MOST_BELOW = 40;

  /// So many labels of a line that are names make the others names, too.
  private static final int SEVERAL = 3;

  /// So many labels before a name may have its own letters, and are looked past.
  private static final int MOST_OWN = 8;

  private static final int LONGEST_SENTENCE = 400;

  private static final Set<Topic.Kind> OF_NOBODY =
      EnumSet.of(Topic.Kind.SPONSOR, Topic.Kind.BOILERPLATE, Topic.Kind.CREDITS);

  private final Page page;
  private final Map<String, String> people;
  private final PersonNames names;
  private final Tellers tellers;
  private final Rows rows;
  private final Map<String, Boolean> begunAnchors = new HashMap<>();

  /// Where a line begins to the people with a colon on it.
  private final Map<Integer, List<LineLabels.Label>> labelled = new HashMap<>();

  /// Looked for once, where something asks.
  private @Nullable Recommendations recommendations;

  /// The sections with people as headings: looked for once, where something asks.
  private @Nullable Sections sections;

  /// The names with a colon: looked for once, where something asks.
  private @Nullable LineLabels labels;

  /// @param people those who speak in the episode: first name to whole name
  Speakers(Page page, Map<String, String> people, Lexicon lexicon) {
    this.page = page;
    this.people = people;
    names = new PersonNames(people, lexicon);
    tellers = new Tellers(people);
    rows = new Rows(page, names);
  }

  /// Who is said to have spoken of what stands there.
  List<String> of(Sighting sighting) {
    return labelled(sighting)
        .or(() -> atLineStart(sighting))
        .or(() -> recommendations().of(sighting.span()).filter(name -> !names.isLabel(name)))
        .or(() -> above(sighting))
        .map(List::of)
        .orElseGet(() -> isOfNobody(sighting) ? List.of() : around(sighting));
  }

  private Optional<String> atLineStart(Sighting sighting) {
    Span line = page.line(sighting.span().start());
    Matcher matcher = LINE.matcher(page.text()).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    Span name = new Span(matcher.start(group), matcher.end(group));
    boolean linked = page.links().cover(name.start());
    boolean before = name.end() <= sighting.span().start();
    boolean person = group == 1 || isPerson(sighting, matcher);
    return !linked && before && person ? Optional.of(page.text(name)) : Optional.empty();
  }

  /// Whether a word before a colon or dash is somebody's name, and no language's: of one who speaks
  /// here, or what follows is linked, or it is a given name. That the page has the word elsewhere,
  /// too, says nothing: any label may be.
  private boolean isPerson(Sighting sighting, Matcher line) {
    String word = line.group(2);
    boolean own = isOwn(sighting, word);
    if (own || names.isLabel(word)) {
      return false;
    }
    return names.speaks(word)
        || (!beginsAnchor(word) && (names.isGiven(word) || page.links().startAt(line.end())));
  }

  private static boolean isOwn(Sighting sighting, String word) {
    return Names.squeezed(sighting.software().name()).contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean beginsAnchor(String word) {
    return begunAnchors.computeIfAbsent(
        word, any -> page.links().all().stream().anyMatch(link -> link.anchor().startsWith(word)));
  }

  /// The last of those who speak whose name and a colon stand before it on its line.
  private Optional<String> labelled(Sighting sighting) {
    if (people.isEmpty()) {
      return Optional.empty();
    }
    int position = sighting.span().start();
    List<LineLabels.Label> persons =
        labelled.computeIfAbsent(page.line(position).start(), any -> persons(position));
    return LineLabels.endingBy(persons, position).reversed().stream()
        .limit(MOST_OWN)
        .map(LineLabels.Label::name)
        .filter(name -> !isOwn(sighting, name))
        .findFirst();
  }

  /// The labels of a line that are people. Where several names are, given names and initials are
  /// somebody's, too.
  private List<LineLabels.Label> persons(int position) {
    List<LineLabels.Label> all = labels().in(page.line(position));
    boolean several = areSeveral(all);
    return all.stream()
        .filter(label -> isPerson(label, several) && !isLabel(label.name(), label.start()))
        .toList();
  }

  private boolean isPerson(LineLabels.Label label, boolean several) {
    return names.speaks(label.name())
        || (several && (names.isSpeaker(label.name()) || label.isInitials()));
  }

  private boolean areSeveral(List<LineLabels.Label> labels) {
    return labels.stream().map(LineLabels.Label::name).filter(names::isSpeaker).distinct().count()
        >= SEVERAL;
  }

  private LineLabels labels() {
    if (labels == null) {
      labels = new LineLabels(page.text());
    }
    return labels;
  }

  /// Whether a word before a colon tells what follows, or is itself software: linked, or a cue.
  private boolean isLabel(String word, int position) {
    return names.isLabel(word)
        || page.links().cover(position)
        || (!names.speaks(word) && beginsAnchor(word));
  }

  /// Whose list it stands in: a name is all that the item above says, "• Ann" over " • a-tool", or
  /// what is said last above a list, "Tools mentioned by Ann".
  private Optional<String> above(Sighting sighting) {
    Span line = page.line(sighting.span().start());
    int depth = depth(line);
    for (int i = 0; depth > 0 && i < MOST_BELOW && line.start() > 0; i++) {
      line = page.line(line.start() - 1);
      boolean blank = depth(line) == line.length();
      if (!blank && depth(line) < depth) {
        Optional<String> owner = owner(line);
        if (owner.isPresent()) {
          return owner;
        }
        depth = depth(line);
      }
    }
    return Optional.empty();
  }

  private Optional<String> owner(Span line) {
    Matcher matcher = OWNER.matcher(page.text()).region(line.start(), line.end());
    return matcher.matches() && !page.links().cover(matcher.start(1))
        ? Optional.of(matcher.group(1)).filter(name -> names.isSpeaker(name.split(" ", 2)[0]))
        : recommendations().atEnd(line);
  }

  /// How many blanks a line begins with.
  private int depth(Span line) {
    int at = line.start();
    while (at < line.end() && page.text().charAt(at) == ' ') {
      at++;
    }
    return at - line.start();
  }

  /// Whom the sentence, the rest of a table's row or the heading above names.
  private List<String> around(Sighting sighting) {
    int position = sighting.span().start();
    List<String> told = inSentence(sighting);
    return told.isEmpty()
        ? rows.after(position).or(() -> sections().of(position)).stream().toList()
        : told;
  }

  private Sections sections() {
    if (sections == null) {
      sections = new Sections(page, names);
    }
    return sections;
  }

  private Recommendations recommendations() {
    if (recommendations == null) {
      recommendations = new Recommendations(page);
    }
    return recommendations;
  }

  /// Whom the sentence names as who tells it.
  private List<String> inSentence(Sighting sighting) {
    int position = sighting.span().start();
    if (people.isEmpty() || position < page.titleEnd()) {
      return List.of();
    }
    Span sentence = Quotes.sentence(page, sighting.span());
    if (sentence.length() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<String> named = tellers.of(page.text(sentence), position - sentence.start());
    return named.contains(page.text(sighting.span())) ? List.of() : named;
  }

  private boolean isOfNobody(Sighting sighting) {
    return page.topicAt(sighting.span().start())
        .filter(topic -> OF_NOBODY.contains(topic.kind()))
        .isPresent();
  }
}
