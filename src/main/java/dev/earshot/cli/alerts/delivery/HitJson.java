package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.cli.answers.Json;
import dev.earshot.cli.output.Printable;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.search.answer.Hit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A hit as other programs are told of it.
final class HitJson {
  private HitJson() {}

  /// One line: what `search --format json` says of a hit, with the alert before it.
  static String of(Alert alert, Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("alert", alert.name());
    json.put("query", alert.query());
    json.putAll(Json.hit(hit));
    // How well it answers counts for nothing without others beside it.
    json.remove("score");
    hit.episode().enclosure().ifPresent(file -> json.put("enclosure", SafeUrl.of(file)));
    return Printable.json(JsonMapper.shared().writeValueAsString(json)) + "\n";
  }
}
