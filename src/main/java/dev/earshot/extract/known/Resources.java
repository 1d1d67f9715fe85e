package dev.earshot.extract.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the tables of this stage: text, a line per entry, `#` for comments.
public final class Resources {
  private static final String FOLDER = "/dev/earshot/extract/";

  private Resources() {}

  /// The lines of a table, without comments and blank lines.
  public static List<String> lines(String name) {
    String text = text(name);
    List<String> lines = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && text.charAt(start) != '#') {
        lines.add(line);
      }
    }
    return Collections.unmodifiableList(lines);
  }

  /// A pattern of any of the lines of a table, which are patterns, in any case. The first that fits
  /// may be taken for good, so that longer ones come first: "goes to", then "goes".
  public static String anyOf(String name) {
    return lines(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?iu:", ")"));
  }

  /// A table as it stands.
  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
