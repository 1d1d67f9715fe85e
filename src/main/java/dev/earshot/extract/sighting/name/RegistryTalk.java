package dev.earshot.extract.sighting.name;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells a registry from the program of its name: "plugins on npm", "npm packages".
final class RegistryTalk {
  private static final String REGISTRY = "npm";
  private final Map<String, Set<String>> around = new HashMap<>();

  RegistryTalk() {
    for (String line : Resources.lines("registry-talk.txt")) {
      String[] cells = line.split("\t", -1);
      around.put(cells[0], Set.copyOf(List.of(cells[1].split(" ", -1))));
    }
  }

  /// Whether the word at a span, the page's word of that number, means the registry.
  boolean isAbout(Reading reading, Span span, int first) {
    return reading.words().get(first).text().equalsIgnoreCase(REGISTRY)
        && span.length() == REGISTRY.length()
        && ((first > 0
                && reading.run(first - 1) > 1
                && is("before", reading.words().get(first - 1)))
            || (reading.run(first) > 1 && is("after", reading.words().get(first + 1))));
  }

  private boolean is(String where, Word word) {
    return around.getOrDefault(where, Set.of()).contains(word.text().toLowerCase(Locale.ROOT));
  }
}
