package dev.earshot.parse.value;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Time zones as dates name them: `+0200`, `+02:00`, `GMT+2`, `PST`, nothing.
final class Zones {
  private static final Map<String, ZoneOffset> NAMED =
      Table.rows(Zones.class, "zones.tsv").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> ZoneOffset.of(row.get(1))));
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:GMT|UTC|UT)?\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?" + "(?:\\s*\\(.*\\)|\\s.*)?");
  private static final Pattern NAME = Pattern.compile("\\(?([A-Z]{1,5})\\)?\\.?");

  private Zones() {}

  /// The offset; UTC where the text is empty or names no zone that is known.
  static Optional<ZoneOffset> parse(String text) {
    String zone = text.strip().replace('\u2212', '-').toUpperCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(zone);
    if (offset.matches()) {
      return offset(offset);
    }
    Matcher name = NAME.matcher(zone);
    return Optional.of(
        name.matches() ? NAMED.getOrDefault(name.group(1), ZoneOffset.UTC) : ZoneOffset.UTC);
  }

  private static Optional<ZoneOffset> offset(Matcher parts) {
    int hours = Integer.parseInt(parts.group(2));
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    if (hours > 15 || minutes > 59) {
      return Optional.of(ZoneOffset.UTC);
    }
    int sign = parts.group(1).equals("-") ? -1 : 1;
    return Optional.of(ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60)));
  }
}
