package dev.earshot.extract;

import dev.earshot.extract.known.ShowSubjects;
import dev.earshot.extract.page.Word;
import dev.earshot.podcast.Show;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Which registries a show says that it is about: by its title, "Remote Ruby"; where that names no
/// language, by its description if it names a single one.
final class ShowSubject {
  /// What a show is about stands at the beginning.
  private static final int MOST_READ = 2000;

  private static final String GO = "Go";

  /// Descriptions come with their markup, and addresses are no words.
  private static final Pattern NO_TEXT =
      Pattern.compile("<[^<>]{0,500}+>|(?:https?://|www\\.)[^\\s<>\"]{1,500}+");

  private ShowSubject() {}

  /// Purl types; none where the show does not say.
  static Set<String> of(Show show) {
    Set<String> named = in(show.title());
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> described = in(show.description());
    return described.size() == 1 ? described : Set.of();
  }

  /// "Go" is seldom the language, unless another is named beside it.
  private static Set<String> in(String text) {
    String start = text.substring(0, Math.min(MOST_READ, text.length()));
    Set<String> types = new HashSet<>();
    boolean go = false;
    for (Word word : Word.of(NO_TEXT.matcher(start).replaceAll(" "))) {
      if (word.text().equals(GO)) {
        go = true;
      } else {
        ShowSubjects.type(word.text()).ifPresent(types::add);
      }
    }
    if (go && !types.isEmpty()) {
      types.add("golang");
    }
    return types;
  }
}
