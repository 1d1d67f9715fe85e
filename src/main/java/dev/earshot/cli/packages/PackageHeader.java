package dev.earshot.cli.packages;

import dev.earshot.cli.output.Bars;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.trends.Ranked;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What all mentions of a package say together.
///
/// @param first the oldest episode that is dated
/// @param last the newest one
/// @param episodes how many mention it
/// @param shows how many of them each show has, most first
/// @param versions each once, the newest mention's first
/// @param presenters how many episodes each has, most first
/// @param years how many episodes each year has, without gaps
record PackageHeader(
    Optional<EpisodeHeader> first,
    Optional<EpisodeHeader> last,
    int episodes,
    Map<String, Integer> shows,
    List<String> versions,
    Map<String, Integer> presenters,
    SortedMap<Integer, Integer> years) {
  private static final int MANY = 8;

  static PackageHeader of(PackageHistory history) {
    List<EpisodeHeader> episodes =
        history.mentions().stream().map(EpisodeMention::episode).distinct().toList();
    List<EpisodeHeader> dated =
        episodes.stream().filter(episode -> episode.published().isPresent()).toList();
    return new PackageHeader(
        dated.stream().reduce((_, older) -> older),
        dated.stream().findFirst(),
        (int) episodes.stream().map(EpisodeHeader::id).distinct().count(),
        counted(history, found -> List.of(found.episode().show())),
        history.mentions().stream()
            .flatMap(m -> m.mention().versions().stream())
            .distinct()
            .toList(),
        counted(history, found -> found.mention().presenters()),
        years(dated));
  }

  private static Map<String, Integer> counted(
      PackageHistory history, Function<EpisodeMention, List<String>> names) {
    Map<String, Set<EpisodeId>> episodes = new HashMap<>();
    for (EpisodeMention found : history.mentions()) {
      names
          .apply(found)
          .forEach(name ->
              episodes.computeIfAbsent(name, _ -> new HashSet<>()).add(found.episode().id()));
    }
    return Ranked.of(episodes);
  }

  private static SortedMap<Integer, Integer> years(List<EpisodeHeader> dated) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (EpisodeHeader episode : dated) {
      episode.published().ifPresent(at -> years.merge(yearOf(at), 1, Integer::sum));
    }
    if (!years.isEmpty()) {
      for (int year = years.firstKey(); year < years.lastKey(); year++) {
        years.putIfAbsent(year, 0);
      }
    }
    return years;
  }

  private static int yearOf(Instant at) {
    return Year.from(at.atZone(ZoneOffset.UTC)).getValue();
  }

  void print(Output output, List<Purl> packages) {
    String names = packages.stream().map(Purl::toString).collect(Collectors.joining(", "));
    output.line(output.terminal().bold(Printable.line(names)));
    row(
        output,
        "mentioned",
        Units.count(episodes, "episode") + " of " + Units.count(shows.size(), "show"));
    if (years.size() > 1) {
      row(
          output,
          "by year",
          years.firstKey() + " " + Bars.sparkline(years.values()) + " " + years.lastKey());
    }
    first.ifPresent(episode -> row(output, "first", named(episode)));
    last.ifPresent(episode -> row(output, "last", named(episode)));
    row(output, "shows", most(shows));
    row(output, "by", most(presenters));
    row(output, "versions", some(versions));
  }

  private static void row(Output output, String name, String value) {
    if (!value.isEmpty()) {
      output.hanging(" ".repeat(10 - name.length()) + name, value, 12);
    }
  }

  private static String named(EpisodeHeader episode) {
    String day = episode.published().map(PackagesCommand::day).orElse("");
    return day + "  " + episode.show() + "  " + episode.title();
  }

  private static String most(Map<String, Integer> names) {
    return some(
        names.entrySet().stream().map(name -> name.getKey() + " " + name.getValue()).toList());
  }

  private static String some(List<String> texts) {
    String shown = texts.stream().limit(MANY).collect(Collectors.joining(", "));
    return texts.size() <= MANY ? shown : shown + " and " + (texts.size() - MANY) + " more";
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("first", first.flatMap(EpisodeHeader::published).map(Instant::toString).orElse(null));
    json.put("last", last.flatMap(EpisodeHeader::published).map(Instant::toString).orElse(null));
    json.put("episodes", episodes);
    json.put("shows", shows);
    json.put("versions", versions);
    json.put("presenters", presenters);
    json.put("years", years);
    return json;
  }
}
