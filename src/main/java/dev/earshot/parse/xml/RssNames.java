package dev.earshot.parse.xml;

import dev.earshot.parse.value.Table;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of elements and attributes without a namespace, in the case that RSS gives them.
final class RssNames {
  private static final Map<String, String> MIXED =
      Table.rows(RssNames.class, "rss-names.txt").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

  private RssNames() {}

  static String canonical(String name) {
    String lower = isLower(name) ? name : name.toLowerCase(Locale.ROOT);
    return MIXED.getOrDefault(lower, lower);
  }

  private static boolean isLower(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
