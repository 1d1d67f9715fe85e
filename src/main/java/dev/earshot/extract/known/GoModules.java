package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the module of a Go package's path: `github.com/owner/name` of
/// `github.com/owner/name/v2/cmd/tool`. Major versions of a module are one package.
final class GoModules {
  /// Host to the number of parts that a module's path has there.
  private static final Map<String, Integer> PARTS = new HashMap<>();

  static {
    for (String line : Resources.lines("go-hosts.tsv")) {
      String[] cells = line.split("\t", -1);
      PARTS.put(cells[0], Integer.valueOf(cells[1]));
    }
  }

  private GoModules() {}

  /// The module; empty where the path is none of the net, as those of the standard library.
  static Optional<String> ofPath(String path) {
    List<String> parts = List.of(path.split("/", -1));
    String host = parts.getFirst();
    int length = PARTS.getOrDefault(host, 0);
    if (!host.contains(".") || parts.size() < length) {
      return Optional.empty();
    }
    int commands = parts.indexOf("cmd");
    int end = length > 0 ? length : commands > 1 ? commands : parts.size();
    boolean version = length == 0 && end > 1 && parts.get(end - 1).matches("v\\d+");
    return Optional.of(String.join("/", parts.subList(0, version ? end - 1 : end)));
  }
}
