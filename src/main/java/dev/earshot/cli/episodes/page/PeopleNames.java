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
import java.util.regex.Pattern;

/// Who is heard in an episode, each once with all that they do in it: "Ada Byron (host, editor)".
final class PeopleNames {
  /// A role that says no more than that the feed names somebody.
  private static final String AUTHOR = "author";

  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*,\\s*(?:&|and\\b|und\\b)?\\s*|\\s*&\\s*|\\s+(?:and|und)\\s+");
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{L}\\S*){1,3}");

  private PeopleNames() {}

  /// The people of "Ada Byron & Noah Stein", where each is named in full.
  private static List<String> parts(String name) {
    List<String> parts = List.of(BETWEEN.split(name, -1));
    return parts.stream().allMatch(part -> FULL_NAME.matcher(part).matches())
        ? parts
        : List.of(name);
  }

  /// Without the show itself, without "Ada and Noah" where both are named one by one, and without
  /// "Ada" where "Ada Byron" is named. A mail address is nobody.
  static List<String> of(EpisodeDetail episode) {
    List<String> all =
        episode.people().stream().filter(name -> !MAIL.matcher(name).matches()).toList();
    List<String> each = all.stream().flatMap(name -> parts(name).stream()).distinct().toList();
    Map<String, Set<String>> roles = roles(episode.recording().people());
    List<String> names = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String name : each) {
      boolean repeated =
          name.equalsIgnoreCase(episode.header().show())
              || isListOf(name, each)
              || isFirstName(name, each);
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
        for (String name : parts(person.name())) {
          roles.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(person.role());
        }
      }
    }
    return roles;
  }

  private static boolean isListOf(String name, List<String> people) {
    List<String> parts = List.of(BETWEEN.split(name, -1));
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
