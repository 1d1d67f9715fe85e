package dev.earshot.extract.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Spellings that need no table, for a convention has them.
final class Conventions {
  private static final Pattern JOINT = Pattern.compile("[_-]");
  private static final Pattern JOINED = Pattern.compile("[a-z][a-z0-9]+(?:[_-][a-z0-9]+){1,4}");
  private static final Pattern SCRIPT = Pattern.compile("(\\w{2,})(?:\\.js|JS)");

  private Conventions() {}

  /// The module of a gem, or of a package of Elixir, whose name has joints: "LetterOpener" for
  /// `letter_opener` (<https://guides.rubygems.org/name-your-gem/>). In this case only: "gitops" is
  /// no `git_ops`.
  static Optional<String> module(TableLine line) {
    boolean named = line.type().equals("gem") || line.type().equals("hex");
    return named && JOINED.matcher(line.name()).matches()
        ? Optional.of(camelCase(line.name()))
        : Optional.empty();
  }

  private static String camelCase(String name) {
    return JOINT
        .splitAsStream(name)
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  /// What is "Sails.js" is "SailsJS" too, and so is what has its site at `sailsjs.com`.
  static List<String> scripts(TableLine line) {
    if (!line.type().equals("npm")) {
      return List.of();
    }
    List<String> stems = new ArrayList<>();
    Stream.of(line.spellings().split(", ", -1))
        .map(SCRIPT::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .forEach(stems::add);
    String host = line.name().toLowerCase(Locale.ROOT) + "js.";
    if (Stream.of(line.places().split(" ", -1)).anyMatch(place -> place.startsWith(host))) {
      stems.add(line.name().substring(0, 1).toUpperCase(Locale.ROOT) + line.name().substring(1));
    }
    return stems.stream().flatMap(stem -> Stream.of(stem + "JS", stem + ".js")).toList();
  }
}
