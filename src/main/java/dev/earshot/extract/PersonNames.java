package dev.earshot.extract;

import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Term;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells names of people from labels, languages and other words with a capital.
final class PersonNames {
  private static final Pattern WHOLE =
      Pattern.compile("\\s*+((\\p{Lu}\\p{Ll}++)((?:[ -]\\p{Lu}[\\p{L}.'’]*+){0,3}+)):?+\\s*+");
  private static final Set<String> LABELS = Set.copyOf(Resources.lines("labels.txt"));

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

  /// The person whose name is the whole of a text, with a colon behind it or none: a given name or
  /// that of one who speaks, and up to three words that are no ordinary ones and no software.
  Optional<Person> whole(String text) {
    Matcher matcher = WHOLE.matcher(text);
    if (!matcher.matches() || !isSpeaker(matcher.group(2)) || isLabel(matcher.group(2))) {
      return Optional.empty();
    }
    String rest = matcher.group(3).strip();
    for (String word : rest.isEmpty() ? new String[0] : rest.split("[ -]", -1)) {
      if (isLabel(word) || isOrdinary(word)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Person(matcher.group(1), speaks(matcher.group(2)) || !rest.isEmpty()));
  }

  private boolean isOrdinary(String word) {
    Term term = lexicon.of(word);
    return term.known() || (term.entry().word() > 1 && !isGiven(word));
  }
}
