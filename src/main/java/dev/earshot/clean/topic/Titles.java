package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Episode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Headings at the beginning of the notes that only repeat the episode's title.
public final class Titles {
  private Titles() {}

  /// How many of the first lines do.
  public static int repeated(List<Line> lines, Episode episode) {
    return !lines.isEmpty() && isTitle(lines.getFirst(), episode) ? 1 : 0;
  }

  private static boolean isTitle(Line line, Episode episode) {
    if (line.heading() == 0 && !line.isAllStrong()) {
      return false;
    }
    String heading = squash(line.text());
    String title = squash(episode.title());
    if (heading.isEmpty()) {
      return false;
    }
    boolean comparable = Math.min(heading.length(), title.length()) > 8;
    return heading.equals(title)
        || (comparable && (title.contains(heading) || heading.contains(title)))
        || (line.text().length() < 40 && countsSame(line.text(), episode));
  }

  /// "Python Bytes 227" over the episode "#227 …".
  private static boolean countsSame(String heading, Episode episode) {
    OptionalInt last = lastNumber(heading);
    return last.isPresent()
        && (last.equals(episode.media().number())
            || episode.title().contains("#" + last.getAsInt()));
  }

  private static OptionalInt lastNumber(String text) {
    int end = text.length();
    int start = end;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return number(text.substring(start, end));
  }

  private static OptionalInt number(String digits) {
    boolean sensible = !digits.isEmpty() && digits.length() < 7;
    return sensible ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  private static String squash(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
