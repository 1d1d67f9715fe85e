package dev.earshot.extract.sighting.link;

import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Purl;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the package off the address of its page in a registry, as the table `registries.tsv` says.
final class RegistryPages {
  private static final Pattern NAME = Pattern.compile("[\\p{Alnum}@][\\p{Alnum}._:+~-]*+");
  private static final Pattern VERSION_TAIL = Pattern.compile("-\\d[\\d.]*+$");
  private static final Pattern NUMBER_HEAD = Pattern.compile("\\d++-");
  private static final String PACKAGE = "package=";
  private static final String EXTENSIONS = "marketplace.visualstudio.com";
  private static final Pattern EXTENSION = Pattern.compile("\\bitemName=([\\w-]+\\.[\\w.-]+)");
  private final Map<String, List<Rule>> byHost = new HashMap<>();

  private record Rule(String type, List<String> path) {}

  RegistryPages() {
    for (String line : Resources.lines("registries.tsv")) {
      String[] cells = line.split("\t", -1);
      byHost
          .computeIfAbsent(cells[1], host -> new ArrayList<>())
          .add(new Rule(cells[0], List.of(cells[2].split("/", -1))));
    }
  }

  /// The package that an address names; empty where it is no registry's page of a package.
  Optional<Purl> packageAt(Address address) {
    return byHost.getOrDefault(address.host(), List.of()).stream()
        .flatMap(rule -> name(rule, address.path()).flatMap(n -> purl(rule.type, n)).stream())
        .findFirst();
  }

  /// An editor's extension, which its marketplace names in the query.
  static Optional<Purl> extensionAt(URI url) {
    Address address = Address.of(url);
    Matcher item = EXTENSION.matcher(url.getQuery() == null ? "" : url.getQuery());
    return address.host().equals(EXTENSIONS) && item.find()
        ? Purls.of("generic", item.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<Purl> purl(String type, String name) {
    boolean page = name.equals("about") || name.equals("releases");
    boolean plain =
        !page && NAME.matcher(name.replace('/', '-')).matches() && !name.endsWith(".html");
    // Extensions of editors, which no registry of a language has, are known as `publisher.name`.
    String written =
        type.equals("generic") ? name.toLowerCase(Locale.ROOT).replace('/', '.') : name;
    return plain ? Purls.of(type, written) : Optional.empty();
  }

  private static Optional<String> name(Rule rule, List<String> path) {
    List<String> found = new ArrayList<>();
    int at = 0;
    for (String part : rule.path) {
      List<String> left = path.subList(Math.min(at, path.size()), path.size());
      if (left.isEmpty()) {
        return Optional.empty();
      }
      List<String> taken = taken(part, left);
      if (taken.isEmpty()) {
        return Optional.empty();
      }
      if (part.endsWith("}") && !part.equals("{any}")) {
        found.addAll(taken);
      }
      at += taken.size();
    }
    return Optional.of(String.join(rule.type.equals("maven") ? ":" : "/", found));
  }

  /// The segments that a part of a rule takes; none where it does not fit.
  private static List<String> taken(String part, List<String> left) {
    String first = left.getFirst();
    return switch (part) {
      case "{name}", "{group}", "{any}" -> List.of(first);
      case "{dist}" -> List.of(VERSION_TAIL.matcher(first).replaceFirst("").replace("-", "::"));
      case "{scoped}" -> first.startsWith("@") ? firstTwo(left) : List.of(withoutVersion(first));
      case "{@scoped}" -> first.startsWith("@") ? firstTwo(left) : List.of();
      case "{two}" -> firstTwo(left);
      case "{versioned}" -> List.of(VERSION_TAIL.matcher(first).replaceFirst(""));
      case "{numbered}" -> behindNumber(first);
      case "package={name}" ->
          first.startsWith(PACKAGE) ? List.of(first.substring(PACKAGE.length())) : List.of();
      case "{path}" -> left.stream().map(RegistryPages::withoutVersion).toList();
      default -> part.equals(first) ? List.of(first) : List.of();
    };
  }

  private static List<String> behindNumber(String segment) {
    Matcher number = NUMBER_HEAD.matcher(segment);
    return number.lookingAt() ? List.of(segment.substring(number.end())) : List.of();
  }

  private static List<String> firstTwo(List<String> left) {
    return left.size() < 2 ? List.of() : List.of(left.get(0), withoutVersion(left.get(1)));
  }

  private static String withoutVersion(String name) {
    int at = name.indexOf('@', 1);
    return at < 0 ? name : name.substring(0, at);
  }
}
