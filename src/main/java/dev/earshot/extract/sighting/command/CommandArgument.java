package dev.earshot.extract.sighting.command;

import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Mention.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the package off an argument of a command: `flask[async]>=3`, `@babel/core@7`,
/// `github.com/owner/name/cmd/tool@latest`, `fmt/10.2.1`, `npm:express`.
final class CommandArgument {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:npm:)?+(@?[\\p{Alnum}](?:[\\p{Alnum}_./-]|::)*+)"
              + "(\\[[^\\]]*+])?+([=~!<>@^:]{1,2}+.*+)?+");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:txt|toml|ya?ml|git|whl|zip|gz|tgz|cfg|config|py|lock|ps[dm]?1|csproj|sln|nupkg)$");

  /// Another registry's, which has no type of package URL.
  private static final String OTHER = "jsr:";

  private final KnownSoftware known;

  CommandArgument(KnownSoftware known) {
    this.known = known;
  }

  /// What a command of a type, as the table of commands has it, names by an argument.
  Optional<Software> software(String type, String argument) {
    String text = argument.endsWith(".") ? withoutLast(argument) : argument;
    Matcher matcher = FORM.matcher(text);
    if (text.startsWith(OTHER) || !matcher.matches() || FILE.matcher(matcher.group(1)).find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    return switch (type) {
      case "golang", "swift" -> ofType(type, name);
      case "composer" -> name.contains("/") ? ofType(type, name) : Optional.empty();
      case "conan" -> plain(type, name.contains("/") ? name.substring(0, name.indexOf('/')) : name);
      // `c` makes a list of what follows: `install.packages(c("dplyr", "haven"))`.
      case "cran" -> name.equals("c") ? Optional.empty() : plain(type, name);
      case "generic" -> named(name).or(() -> plain(type, name));
      case "known" -> named(name);
      default -> plain(type, name);
    };
  }

  /// A name without a path; with one, it is a scope's or a file.
  private Optional<Software> plain(String type, String name) {
    return name.contains("/") && !name.startsWith("@")
        ? Optional.empty()
        : ofTable(type, name).or(() -> ofType(type, name));
  }

  private Optional<Software> ofTable(String type, String name) {
    return known.named(name).stream()
        .map(KnownSoftware.Spelling::software)
        .filter(software -> software.purl().type().equals(type))
        .filter(software -> software.kind() == Kind.PACKAGE && type.equals("conan"))
        .findFirst();
  }

  private Optional<Software> named(String name) {
    return known.named(name).stream().map(KnownSoftware.Spelling::software).findFirst();
  }

  private static Optional<Software> ofType(String type, String name) {
    return Purls.of(type, name).map(Software::ofPurl);
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }
}
