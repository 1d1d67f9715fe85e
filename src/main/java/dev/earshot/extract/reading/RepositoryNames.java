package dev.earshot.extract.reading;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Purl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the name of a repository says of the package in it.
final class RepositoryNames {
  private static final List<String> ENDINGS =
      List.of(".js", "-js", ".py", "-py", "-python", "-rb", "-rs", ".rb");
  private static final List<String> BEGINNINGS =
      List.of("python-", "py-", "node-", "ruby-", "rust-");
  private static final List<String> OF_NPM = Resources.lines("npm-beginnings.txt");
  private static final Set<String> NO_PACKAGE = Set.copyOf(Resources.lines("no-package-parts.txt"));

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private RepositoryNames() {}

  /// The names under which a repository's package may be registered.
  static List<String> registered(Purl repository, String type) {
    String name = repository.name().toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>(List.of(name));
    for (String ending : ENDINGS) {
      if (name.endsWith(ending) && name.length() > ending.length() + 2) {
        names.add(name.substring(0, name.length() - ending.length()));
      }
    }
    for (String beginning : BEGINNINGS) {
      if (name.startsWith(beginning) && name.length() > beginning.length() + 2) {
        names.add(name.substring(beginning.length()));
      }
    }
    String owner = repository.namespace().orElse("").toLowerCase(Locale.ROOT);
    if (!owner.isEmpty()) {
      names.add(owner + "-" + name);
    }
    if (!owner.isEmpty() && type.equals("npm")) {
      names.add("@" + owner + "/" + name);
    }
    return names;
  }

  /// Whether a name is one that npm's packages have by convention: `eslint-plugin-quux`.
  static boolean isOfNpm(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return OF_NPM.stream().anyMatch(lower::startsWith)
        && Stream.of(Names.folded(lower).split("-", -1))
            .noneMatch(part -> NO_PACKAGE.contains(part) || DIGITS.matcher(part).matches());
  }
}
