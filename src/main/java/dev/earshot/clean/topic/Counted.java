package dev.earshot.clean.topic;

import dev.earshot.clean.table.Tables;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The counted beginning of a heading: "Michael #2:", "#2 Michael:", "#2 (Michael):", "#2:", "Topic
/// 2:", or "Topic:" without a number.
record Counted(OptionalInt number, List<String> presenters, String rest) {
  private static final String AFTER = "\\s*+\\**+\\s*+[:.\\-–—]?+[\\s*]*+";
  private static final Pattern NAME_FIRST =
      Pattern.compile("^([^#:\\d]{1,60}?)\\s*+\\**+\\s*+#\\s?(\\d{1,2})(?!\\d)(" + AFTER + ")");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "^#\\s?(\\d{1,3})\\s*+(?:\\(([^#:()\\d]{1,60})\\)\\s*+:?+"
              + "|([^#:()\\d]{1,60}?)\\s*+:)[\\s*]*+");
  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?iu:"
              + String.join("|", Tables.lines(Counted.class, "topic-words.txt"))
              + ")(?:\\s?[#№]?\\s?(\\d{1,2}))?(?:\\s?[:：]|\\s[-–—])[\\s*]*+(?=\\S)");
  private static final Pattern NUMBER_ONLY = Pattern.compile("^#\\s?(\\d{1,3})(?![\\d.])" + AFTER);

  static Optional<Counted> of(String line, boolean setApart) {
    String text = line.length() > 300 ? line.substring(0, 300) : line;
    Matcher first = NAME_FIRST.matcher(text);
    if (first.find()
        && !Names.in(first.group(1).strip()).isEmpty()
        && (setApart || isSigned(first, text))) {
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
    Matcher topic = TOPIC.matcher(text);
    if (topic.find()) {
      String number = topic.group(1);
      return Optional.of(of(number == null ? "" : number, List.of(), topic.end(), line));
    }
    Matcher only = NUMBER_ONLY.matcher(text);
    return setApart && only.find()
        ? Optional.of(of(only.group(1), List.of(), only.end(), line))
        : Optional.empty();
  }

  /// Whether a colon, a dash or the line's end follows the number, so that it counts what comes.
  private static boolean isSigned(Matcher counted, String text) {
    return counted.end() == text.length() || !counted.group(3).replace("*", "").isBlank();
  }

  private static Counted of(String number, List<String> names, int end, String line) {
    OptionalInt count =
        number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    return new Counted(count, names, line.substring(end));
  }
}
