package dev.earshot.cli.episodes.page;

import dev.earshot.podcast.Person;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Who is heard in an episode, each once with all that they do in it: "Ada Byron (host, editor)".
final class PeopleNames {
  /// A role that says no more than that the feed names somebody.
  private static final String AUTHOR = "author";

  private PeopleNames() {}

  /// Without the show itself, without "Ada and Noah" where both are named one by one, and without
  /// "Ada" where "Ada Byron" is named.
  static List<String> of(EpisodeDetail episode) {
    List<String> all = episode.people();
    Map<String, Set<String>> roles = roles(episode.recording().people());
    List<String> names = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String name : all) {
      boolean repeated =
          name.equalsIgnoreCase(episode.header().show())
              || isListOf(name, all)
              || isFirstName(name, all);
      if (!repeated && seen.add(folded(name))) {
        Set<String> does = roles.getOrDefault(folded(name), Set.of());
        names.add(does.isEmpty() ? name : name + " (" + String.join(", ", does) + ")");
      }
    }
    return names;
  }

  private static Map<String, Set<String>> roles(List<Person> people) {
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    for (Person person : people) {
      if (!person.role().isEmpty() && !person.role().equals(AUTHOR)) {
        roles.computeIfAbsent(folded(person.name()), _ -> new LinkedHashSet<>()).add(person.role());
      }
    }
    return roles;
  }

  private static boolean isListOf(String name, List<String> people) {
    List<String> parts = List.of(name.split("\\s*(?:,|&|\\band\\b|\\bund\\b)\\s*", -1));
    return parts.size() > 1
        && people.containsAll(parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  private static boolean isFirstName(String name, List<String> people) {
    return people.stream()
        .anyMatch(other -> other.startsWith(name + " ") && !isListOf(other, people));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
