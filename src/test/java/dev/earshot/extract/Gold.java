package dev.earshot.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Hand-made labels of which packages episodes mention, and the rules by which names agree.
final class Gold {
  private static final Pattern ANCHOR = Pattern.compile("\\[([^\\]]{2,40})\\]\\(");
  private static final Pattern REPOSITORY =
      Pattern.compile("(?:github|gitlab)\\.com/[\\w.-]+/([\\w.-]+)");
  private final Map<String, List<Label>> byEpisode = new LinkedHashMap<>();

  /// One label.
  record Label(
      String name,
      Set<String> ecosystems,
      String kind,
      boolean unsure,
      List<String> versions,
      List<String> presenters,
      String evidence,
      String quote) {
    boolean isDemanded() {
      return kind.equals("package") && !unsure;
    }

    Set<String> keys() {
      Set<String> keys = new HashSet<>(Gold.keys(name));
      Matcher anchors = ANCHOR.matcher(quote);
      while (anchors.find()) {
        String text = anchors.group(1).replaceAll("[*_`]", "");
        if (text.strip().split("\\s+").length <= 3) {
          keys.addAll(Gold.keys(text.replaceAll("\\s+v?\\d[\\w.]*$", "")));
        }
      }
      Matcher repositories = REPOSITORY.matcher(quote);
      while (repositories.find()) {
        keys.addAll(Gold.keys(repositories.group(1).replaceAll("\\.git$", "")));
      }
      return keys;
    }
  }

  static Gold read(Path file) throws IOException {
    Gold gold = new Gold();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode node = json.readTree(line);
        List<Label> labels = new ArrayList<>();
        node.get("mentions").forEach(mention -> labels.add(label(mention)));
        gold.byEpisode.put(node.get("episode").asString(), labels);
      }
    }
    return gold;
  }

  Map<String, List<Label>> byEpisode() {
    return byEpisode;
  }

  /// The forms under which a name may agree: whole, last part, without scope or a `.js` tail.
  static Set<String> keys(String name) {
    String whole = name.toLowerCase(Locale.ROOT).replaceAll("(/v\\d+|\\.v\\d+)$", "");
    Set<String> forms = new TreeSet<>();
    forms.add(whole);
    String[] parts = whole.split("[/:]", -1);
    forms.add(parts[parts.length - 1]);
    if (whole.startsWith("@") && whole.contains("/")) {
      forms.add(whole.substring(1, whole.indexOf('/')));
      forms.add(whole.substring(1).replace('/', '-'));
    }
    Set<String> keys = new HashSet<>();
    for (String form : forms) {
      keys.add(fold(form));
      if (form.length() > 4) {
        keys.add(fold(form.replaceAll("\\.?js$", "")));
      }
    }
    keys.remove("");
    return keys;
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.\\s]+", "-").replaceAll("^-|-$", "");
  }

  private static Label label(JsonNode node) {
    Set<String> ecosystems = new HashSet<>(Set.of(node.get("ecosystem").asString()));
    if (node.has("ecosystem_alt")) {
      ecosystems.add(node.get("ecosystem_alt").asString());
    }
    return new Label(
        node.get("name").asString(),
        ecosystems,
        node.get("kind").asString(),
        node.path("unsure").asBoolean(false),
        texts(node.get("versions")),
        texts(node.get("presenters")),
        node.get("evidence").asString(),
        node.path("quote").asString(""));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
