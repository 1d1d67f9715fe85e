package dev.earshot.cli.packages;

import dev.earshot.cli.answers.Json;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.PackageHistory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether and when a package was covered.
///
/// @param name as asked, or as the draft has it
/// @param since what was published before it does not count; empty where everything does
/// @param elsewhere where else the name is mentioned, in words
record Coverage(
    String name, PackageHistory history, Optional<Instant> since, List<String> elsewhere) {
  /// How it stands with a package.
  enum State {
    COVERED,
    /// But before the time that counts.
    EARLIER,
    NEW
  }

  State state() {
    if (history.mentions().isEmpty()) {
      return State.NEW;
    }
    boolean counts =
        since.isEmpty()
            || last()
                .flatMap(found -> found.episode().published())
                .filter(at -> !at.isBefore(since.orElseThrow()))
                .isPresent();
    return counts ? State.COVERED : State.EARLIER;
  }

  /// The newest mention.
  Optional<EpisodeMention> last() {
    return history.mentions().stream().findFirst();
  }

  long episodes() {
    return history.mentions().stream().map(found -> found.episode().id()).distinct().count();
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("packages", history.packages().stream().map(Purl::toString).toList());
    json.put("covered", state() == State.COVERED);
    json.put("episodes", episodes());
    json.put("last", last().map(Json::mentionOfShow).orElse(null));
    return json;
  }
}
