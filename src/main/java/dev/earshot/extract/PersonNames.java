package dev.earshot.extract;

import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Resources;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells names of people from labels, languages and other words with a capital.
final class PersonNames {
  private static final Pattern WHOLE =
      Pattern.compile("\\s*+((\\p{Lu}\\p{Ll}++)((?:[ -]\\p{Lu}[\\p{L}.'’]*+){0,3}+)):?+\\s*+");
  private static final Set<String> LABELS = Set.copyOf(Resources.lines("labels.txt"));

  /// What stands behind a name of the same letters as a person's: "Julia Packages".
  private static final Set<String> THINGS =
      Stream.of("nouns.txt", "no-packages.txt", "events.txt")
          .flatMap(table -> Resources.lines(table).stream())
          .flatMap(line -> Stream.of(line.toLowerCase(Locale.ROOT).split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> people;
  private final Lexicon lexicon;

  /// A text that is somebody's name.
  ///
  /// @param sure whether it has a surname, or is of one who speaks
  record Person(String name, boolean sure) {}

  /// @param people those who speak in the episode: first name to whole name
  PersonNames(Map<String, String> people, Lexicon lexicon) {
    this.people = people;
    this.lexicon = lexicon;
  }

  /// Whether somebody of that first name is known to speak.
  boolean speaks(String first) {
    return people.containsKey(first);
  }

  /// Whether somebody of that first name is known to speak, or it is a given name.
  boolean isSpeaker(String first) {
    return speaks(first) || isGiven(first);
  }

  boolean isGiven(String word) {
    return lexicon.isGivenName(word);
  }

  /// Whether a word before a colon tells what follows, and is nobody's name.
  boolean isLabel(String word) {
    return LABELS.contains(word.toLowerCase(Locale.ROOT)) || EcosystemCues.cuedBy(word) >= 0;
  }

  /// The person whose name is the whole of a text, with a colon behind it or none: one who speaks,
  /// or a given name and up to three words, none of which is a label or tells what a thing is.
  Optional<Person> whole(String text) {
    Matcher matcher = WHOLE.matcher(text);
    if (!matcher.matches() || !isSpeaker(matcher.group(2)) || isLabel(matcher.group(2))) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    String first = matcher.group(2);
    boolean surname = !matcher.group(3).isEmpty();
    boolean thing =
        surname && Stream.of(matcher.group(3).strip().split("[ -]", -1)).anyMatch(this::isThing);
    return thing && !name.equals(people.get(first))
        ? Optional.empty()
        : Optional.of(new Person(name, speaks(first) || surname));
  }

  private boolean isThing(String word) {
    return isLabel(word) || THINGS.contains(word.toLowerCase(Locale.ROOT));
  }
}
