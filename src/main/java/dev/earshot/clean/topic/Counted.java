package dev.earshot.clean.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The counted beginning of a heading: "Michael #2:", "#2 Michael:", "#2 (Michael):", "#2:".
record Counted(OptionalInt number, List<String> presenters, String rest) {
  private static final String AFTER = "\\s*+\\**+\\s*+[:.\\-–—]?+[\\s*]*+";
  private static final Pattern NAME_FIRST =
      Pattern.compile("^([^#:\\d]{1,60}?)\\s*+\\**+\\s*+#\\s?(\\d{1,3})(?!\\d)" + AFTER);
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "^#\\s?(\\d{1,3})\\s*+(?:\\(([^#:()\\d]{1,60})\\)\\s*+:?+"
              + "|([^#:()\\d]{1,60}?)\\s*+:)[\\s*]*+");
  private static final Pattern NUMBER_ONLY = Pattern.compile("^#\\s?(\\d{1,3})(?![\\d.])" + AFTER);

  static Optional<Counted> of(String line, boolean setApart) {
    String text = line.length() > 300 ? line.substring(0, 300) : line;
    Matcher first = NAME_FIRST.matcher(text);
    if (first.find() && !Names.in(first.group(1).strip()).isEmpty()) {
      return Optional.of(of(first.group(2), Names.in(first.group(1).strip()), first.end(), line));
    }
    Matcher second = NUMBER_FIRST.matcher(text);
    if (second.find()) {
      String name = second.group(2) == null ? second.group(3) : second.group(2);
      List<String> names = Names.in(name.strip());
      if (!names.isEmpty()) {
        return Optional.of(of(second.group(1), names, second.end(), line));
      }
    }
    Matcher only = NUMBER_ONLY.matcher(text);
    return setApart && only.find()
        ? Optional.of(of(only.group(1), List.of(), only.end(), line))
        : Optional.empty();
  }

  private static Counted of(String number, List<String> names, int end, String line) {
    return new Counted(OptionalInt.of(Integer.parseInt(number)), names, line.substring(end));
  }
}
