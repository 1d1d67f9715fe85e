package dev.earshot.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Registries' ways to write what a repository writes with capitals: `fooBarDB` may be
/// `foo-bar-db`, `foo-bardb` or `foobar-db` there.
final class WordJoints {
  private static final int MOST_WORDS = 4;

  private WordJoints() {}

  /// The names with a hyphen at one joint or more, those with most hyphens first; none where there
  /// is no joint, or a name has other signs than letters and digits, or more words than names have.
  static List<String> names(String name) {
    List<String> words = words(name);
    int joints = words.size() - 1;
    if (joints < 1 || words.size() > MOST_WORDS || !name.chars().allMatch(WordJoints::isPlain)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (int hyphens = (1 << joints) - 1; hyphens > 0; hyphens--) {
      StringBuilder joined = new StringBuilder(words.getFirst());
      for (int i = 0; i < joints; i++) {
        joined.append((hyphens >> i & 1) == 1 ? "-" : "").append(words.get(i + 1));
      }
      names.add(joined.toString());
    }
    return names;
  }

  private static List<String> words(String name) {
    return List.of(
        name.replaceAll("(?<=[a-z\\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
            .toLowerCase(Locale.ROOT)
            .split(" ", -1));
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
