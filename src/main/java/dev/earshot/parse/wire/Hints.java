package dev.earshot.parse.wire;

import dev.earshot.parse.value.Numbers;
import dev.earshot.podcast.FetchHints;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Element;

/// What a head says about being fetched.
///
/// The elements that Rome trips over (an hour that is no number) are taken out before it sees them.
record Hints(Optional<String> ttl, List<String> hours, List<String> days) {
  private static final Duration LONGEST = Duration.ofDays(31);

  static Hints take(Element channel) {
    List<String> hours = texts(channel, "skipHours", "hour");
    List<String> days = texts(channel, "skipDays", "day");
    Optional<String> ttl = Optional.ofNullable(channel.getChildTextTrim("ttl"));
    for (String name : List.of("skipHours", "skipDays", "ttl", "cloud")) {
      channel.removeChildren(name);
    }
    return new Hints(ttl, hours, days);
  }

  FetchHints read(Said said) {
    return new FetchHints(
        Texts.first(said.itunes.newFeedUrl(), said.googlePlay.newFeedUrl()).flatMap(said.urls::web),
        nextPage(said),
        interval(said),
        hours.stream().flatMap(text -> hour(text).stream()).collect(Collectors.toSet()),
        days.stream().flatMap(text -> day(text).stream()).collect(Collectors.toSet()));
  }

  /// RFC 5005: the next page of a paged feed, else the archive before this document.
  private static Optional<URI> nextPage(Said said) {
    return AtomShow.link(said, "next").or(() -> AtomShow.link(said, "prev-archive"));
  }

  private Optional<Duration> interval(Said said) {
    Stream<Duration> minutes = Numbers.positive(ttl).stream().mapToObj(Duration::ofMinutes);
    return minutes
        .findFirst()
        .or(said.sy::interval)
        .filter(length -> length.compareTo(LONGEST) <= 0);
  }

  /// RSS 0.91 counts from 1 to 24, RSS 2.0 from 0 to 23.
  private static Optional<Integer> hour(String text) {
    return text.matches("\\d{1,2}") && Integer.parseInt(text) <= 24
        ? Optional.of(Integer.parseInt(text) % 24)
        : Optional.empty();
  }

  private static Optional<DayOfWeek> day(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values()).filter(day -> day.name().equals(name)).findFirst();
  }

  private static List<String> texts(Element channel, String outer, String inner) {
    List<String> texts = new ArrayList<>();
    for (Element list : channel.getChildren(outer)) {
      list.getChildren(inner).forEach(element -> texts.add(element.getTextTrim()));
    }
    return texts;
  }
}
