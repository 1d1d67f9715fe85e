package dev.earshot.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Says on which days and around which time of the week things happen: `Mondays 18:00 ± 2 h UTC`.
///
/// Three quarters of them have to fit what is said.
final class WeekInWords {
  private static final int DAY_MINUTES = 24 * 60;
  private static final int VAGUE_MINUTES = 8 * 60;

  private WeekInWords() {}

  static String of(List<Instant> times) {
    return days(times) + " " + hours(times);
  }

  private static String days(List<Instant> times) {
    Map<DayOfWeek, Long> counts =
        times.stream()
            .collect(
                Collectors.groupingBy(
                    at -> at.atZone(ZoneOffset.UTC).getDayOfWeek(),
                    TreeMap::new,
                    Collectors.counting()));
    List<DayOfWeek> often =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((DayOfWeek day) -> counts.getOrDefault(day, 0L)).reversed())
            .toList();
    int named = 0;
    for (long covered = 0; covered < enough(times); named++) {
      covered += counts.getOrDefault(often.get(named), 0L);
    }
    if (named <= 3) {
      return often.subList(0, named).stream()
          .sorted()
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s")
          .collect(Collectors.joining(", "))
          .replaceFirst(", ([^,]*)$", " and $1");
    }
    long weekend =
        counts.getOrDefault(DayOfWeek.SATURDAY, 0L) + counts.getOrDefault(DayOfWeek.SUNDAY, 0L);
    return weekend * 10 <= times.size() ? "on weekdays" : "on any day";
  }

  private static String hours(List<Instant> times) {
    int[] minutes =
        times.stream()
            .map(at -> at.atZone(ZoneOffset.UTC).toLocalTime())
            .mapToInt(time -> time.getHour() * 60 + time.getMinute())
            .sorted()
            .toArray();
    int narrowest = DAY_MINUTES;
    int start = 0;
    for (int i = 0; i < minutes.length; i++) {
      int end = minutes[(i + enough(times) - 1) % minutes.length];
      int width = Math.floorMod(end - minutes[i], DAY_MINUTES);
      if (width < narrowest) {
        narrowest = width;
        start = minutes[i];
      }
    }
    if (narrowest > VAGUE_MINUTES) {
      return "at any hour";
    }
    int middle = (start + narrowest / 2 + 7) / 15 * 15 % DAY_MINUTES;
    long slack = Math.max(1, Duration.ofMinutes(narrowest / 2 + 59).toHours());
    return LocalTime.of(middle / 60, middle % 60) + " ± " + slack + " h UTC";
  }

  private static int enough(List<Instant> times) {
    return (times.size() * 3 + 3) / 4;
  }
}
