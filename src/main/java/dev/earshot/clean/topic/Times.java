package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The time codes of a note's lines. What may as well be a time of the day is one only where others
/// stand beside it.
final class Times {
  private static final int MIN_LEADING = 2;
  private static final int MIN_TRAILING = 3;
  private static final int MIN_JUMPS = 2;

  private final List<Optional<TimeCode>> codes;
  private final Map<TimeCode.Form, Integer> counts = new EnumMap<>(TimeCode.Form.class);

  private Times(List<Optional<TimeCode>> codes) {
    this.codes = codes;
    codes.forEach(code -> code.ifPresent(one -> counts.merge(one.form(), 1, Integer::sum)));
  }

  /// @param links in order of position
  static Times of(List<Line> lines, List<Link> links) {
    Map<Integer, Duration> jumps = jumps(links);
    List<Optional<TimeCode>> codes = new ArrayList<>(lines.size());
    for (Line line : lines) {
      codes.add(line.kind() == Line.Kind.CODE ? Optional.empty() : of(line, jumps));
    }
    return new Times(codes);
  }

  private static Optional<TimeCode> of(Line line, Map<Integer, Duration> jumps) {
    Optional<TimeCode> written = TimeCode.of(line.text());
    Duration jump = jumps.get(line.span().start());
    return written.isPresent() || jump == null
        ? written
        : Optional.of(new TimeCode(jump, line.text(), TimeCode.Form.APART));
  }

  /// Where the links lead that go to several moments of one recording (`#t=`, W3C Media Fragments).
  private static Map<Integer, Duration> jumps(List<Link> links) {
    Map<Integer, Duration> jumps = new HashMap<>();
    Map<String, Set<Duration>> moments = new HashMap<>();
    for (Link link : links) {
      moment(link)
          .ifPresent(at -> moments.computeIfAbsent(recording(link), _ -> new HashSet<>()).add(at));
    }
    for (Link link : links) {
      if (moments.getOrDefault(recording(link), Set.of()).size() >= MIN_JUMPS) {
        moment(link).ifPresent(at -> jumps.putIfAbsent(link.span().start(), at));
      }
    }
    return jumps;
  }

  private static Optional<Duration> moment(Link link) {
    String fragment = link.url().getRawFragment();
    if (fragment == null || !fragment.startsWith("t=")) {
      return Optional.empty();
    }
    String time = fragment.substring(2).split("[,&]", 2)[0];
    if (time.matches("\\d{1,6}s?")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(time.replace("s", ""))));
    }
    return TimeCode.of(time).map(TimeCode::start);
  }

  private static String recording(Link link) {
    String url = link.url().toString();
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  /// The time code of a line.
  Optional<TimeCode> of(int line) {
    return codes.get(line).filter(this::isMeant);
  }

  private boolean isMeant(TimeCode code) {
    return switch (code.form()) {
      case APART -> true;
      case SAID -> true;
      case AT -> false;
      case LEADING ->
          count(TimeCode.Form.LEADING) + count(TimeCode.Form.APART) >= MIN_LEADING
              || code.start().isZero();
      case TRAILING -> count(TimeCode.Form.TRAILING) >= MIN_TRAILING && isRising();
    };
  }

  /// Whether the times at line ends rise from zero, as verses of scripture do not.
  private boolean isRising() {
    Duration last = Duration.ofDays(-1);
    for (Optional<TimeCode> code : codes) {
      if (code.isPresent() && code.get().form() == TimeCode.Form.TRAILING) {
        Duration start = code.get().start();
        if (start.compareTo(last) < 0 || (last.isNegative() && !start.isZero())) {
          return false;
        }
        last = start;
      }
    }
    return true;
  }

  private int count(TimeCode.Form form) {
    return counts.getOrDefault(form, 0);
  }
}
