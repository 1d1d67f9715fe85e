package dev.earshot.parse.date;

import dev.earshot.parse.value.Table;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
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
  private static final Pattern NAME = Pattern.compile("\\(?([A-Z]{1,5})\\)?\\.?(?:[\\s(\\[].*)?");

  /// A region, such as `America/New_York`, or a rule, such as `EST5EDT`.
  private static final Pattern REGION =
      Pattern.compile("[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?|[A-Z]{3}\\d[A-Z]{3}");

  private Zones() {}

  /// The offset at a time of the zone; UTC where the text is empty or names no zone that is known.
  static ZoneOffset at(LocalDateTime local, String text) {
    String plain = text.strip().replace('\u2212', '-');
    Matcher region = REGION.matcher(plain);
    if (region.lookingAt()) {
      return region(local, region.group());
    }
    String zone = plain.toUpperCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(zone);
    if (offset.matches()) {
      return offset(offset);
    }
    Matcher name = NAME.matcher(zone);
    return name.matches() ? NAMED.getOrDefault(name.group(1), ZoneOffset.UTC) : ZoneOffset.UTC;
  }

  private static ZoneOffset region(LocalDateTime local, String name) {
    try {
      return ZoneId.of(name).getRules().getOffset(local);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  private static ZoneOffset offset(Matcher parts) {
    int hours = Integer.parseInt(parts.group(2));
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    if (hours > 15 || minutes > 59) {
      return ZoneOffset.UTC;
    }
    int sign = parts.group(1).equals("-") ? -1 : 1;
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
  }
}
