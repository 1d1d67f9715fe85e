package dev.earshot.extract;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Quotes;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.Arrays;
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

/// Whom a single line attributes a name to: "Erik - a-tool", "#3 (Erik) a-tool", "Maëlle : a-tool",
/// "a-tool (recommended by Erik)", "Maëlle tried a-tool".
final class Speakers {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s•*◦-]*+(?:#\\d++ ?)?+(?:\\((\\p{Lu}\\p{L}++)\\)"
              + "|(\\p{Lu}\\p{Ll}++)(?: ?[-–—] |[ \\u00a0\\u202f]?+:[ \\u00a0]))");

  private static final Pattern OWNER =
      Pattern.compile(" *+[•*◦-] (\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\p{Ll}++)?+):? *+");

  private static final Pattern PERSON =
      Pattern.compile("(\\p{Lu}\\p{Ll}++)(?:[ -]\\p{Lu}[\\p{L}.'’]*+){1,3}+");

  /// Between the cells of a table's row.
  private static final String CELL = " | ";

  /// So many lines of a list are looked past for whose it is.
  private static final int MOST_BELOW = 40;

  /// So many labels of a line that are names make the others names, too.
  private static final int SEVERAL = 3;

  /// So many labels before a name may have its own letters, and are looked past.
  private static final int MOST_OWN = 8;

  private static final Set<String> LABELS = Set.copyOf(Resources.lines("labels.txt"));
  private static final Set<String> GIVEN_NAMES = Set.copyOf(Resources.lines("given-names.txt"));

  private static final int LONGEST_SENTENCE = 400;

  private static final Set<Topic.Kind> OF_NOBODY =
      EnumSet.of(Topic.Kind.SPONSOR, Topic.Kind.BOILERPLATE, Topic.Kind.CREDITS);

  private final Page page;
  private final Map<String, String> people;
  private final Tellers tellers;
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
  Speakers(Page page, Map<String, String> people) {
    this.page = page;
    this.people = people;
    tellers = new Tellers(people);
  }

  /// Who is said to have spoken of what stands there.
  List<String> of(Sighting sighting) {
    return labelled(sighting)
        .or(() -> atLineStart(sighting))
        .or(() -> recommendations().of(sighting.span()))
        .or(() -> above(sighting))
        .or(() -> inOtherCell(sighting))
        .map(List::of)
        .or(() -> Optional.of(inSentence(sighting)).filter(named -> !named.isEmpty()))
        .or(() -> inSection(sighting).map(List::of))
        .orElse(List.of());
  }

  private boolean isSpeaker(String first) {
    return people.containsKey(first) || isGivenName(first);
  }

  private static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(word.toLowerCase(Locale.ROOT));
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
    String lower = word.toLowerCase(Locale.ROOT);
    boolean own = isOwn(sighting, word);
    if (own || LABELS.contains(lower) || EcosystemCues.cuedBy(word) >= 0) {
      return false;
    }
    return people.containsKey(word)
        || (!beginsAnchor(word) && (isGivenName(word) || page.links().startAt(line.end())));
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
    return people.containsKey(label.name())
        || (several && (isSpeaker(label.name()) || label.isInitials()));
  }

  private boolean areSeveral(List<LineLabels.Label> labels) {
    return labels.stream().map(LineLabels.Label::name).filter(this::isSpeaker).distinct().count()
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
    return LABELS.contains(word.toLowerCase(Locale.ROOT))
        || page.links().cover(position)
        || EcosystemCues.cuedBy(word) >= 0
        || (!people.containsKey(word) && beginsAnchor(word));
  }

  /// Whose name is all that the item says in whose list it stands: "• Ann" over " • a-tool".
  private Optional<String> above(Sighting sighting) {
    Span line = page.line(sighting.span().start());
    int depth = depth(line);
    for (int i = 0; depth > 0 && i < MOST_BELOW && line.start() > 0; i++) {
      line = page.line(line.start() - 1);
      boolean blank = depth(line) == line.length();
      if (!blank && depth(line) < depth) {
        return owner(line);
      }
    }
    return Optional.empty();
  }

  private Optional<String> owner(Span line) {
    Matcher matcher = OWNER.matcher(page.text()).region(line.start(), line.end());
    return matcher.matches() && !page.links().cover(matcher.start(1))
        ? Optional.of(matcher.group(1)).filter(name -> isSpeaker(name.split(" ", 2)[0]))
        : Optional.empty();
  }

  /// How many blanks a line begins with.
  private int depth(Span line) {
    int at = line.start();
    while (at < line.end() && page.text().charAt(at) == ' ') {
      at++;
    }
    return at - line.start();
  }

  /// Whose name is all that a later cell of the table's row holds: "A talk on a-tool | Ann Miller".
  private Optional<String> inOtherCell(Sighting sighting) {
    Span line = page.line(sighting.span().start());
    int from = sighting.span().end();
    int bar = page.text().indexOf(CELL, from);
    if (bar < 0 || bar >= line.end()) {
      return Optional.empty();
    }
    return Arrays.stream(page.text(new Span(bar, line.end())).split(Pattern.quote(CELL), -1))
        .map(PERSON::matcher)
        .filter(cell -> cell.matches() && isSpeaker(cell.group(1)))
        .map(Matcher::group)
        .findFirst();
  }

  private Recommendations recommendations() {
    if (recommendations == null) {
      recommendations = new Recommendations(page);
    }
    return recommendations;
  }

  private Optional<String> inSection(Sighting sighting) {
    if (sections == null) {
      sections = new Sections(page, people::containsKey, Speakers::isGivenName);
    }
    return sections.of(sighting.span().start());
  }

  /// Whom the sentence names as who tells it.
  private List<String> inSentence(Sighting sighting) {
    int position = sighting.span().start();
    boolean told = page.topicAt(position).filter(Speakers::isOfNobody).isEmpty();
    if (people.isEmpty() || position < page.titleEnd() || !told) {
      return List.of();
    }
    Span sentence = Quotes.sentence(page, sighting.span());
    if (sentence.length() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<String> named = tellers.of(page.text(sentence), position - sentence.start());
    return named.contains(page.text(sighting.span())) ? List.of() : named;
  }

  private static boolean isOfNobody(Topic topic) {
    return OF_NOBODY.contains(topic.kind());
  }
}
