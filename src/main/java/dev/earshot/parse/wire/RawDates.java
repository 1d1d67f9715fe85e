package dev.earshot.parse.wire;

import dev.earshot.parse.value.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;

/// Takes the dates out of an item before Rome sees it: Rome keeps only what it made of them, reads
/// some as years before Christ, and spends most of its time on them.
final class RawDates {
  /// Best first: when it was published, else when it last changed, else when it was made.
  private static final List<String> NAMES =
      List.of("pubdate", "published", "issued", "date", "updated", "modified", "created");

  private RawDates() {}

  static Optional<Instant> take(Element item) {
    List<Element> dates =
        item.getChildren().stream().filter(child -> NAMES.contains(name(child))).toList();
    dates.forEach(Element::detach);
    for (String name : NAMES) {
      for (Element date : dates) {
        Optional<Instant> instant =
            name(date).equals(name) ? Dates.parse(date.getText()) : Optional.empty();
        if (instant.isPresent()) {
          return instant;
        }
      }
    }
    return Optional.empty();
  }

  private static String name(Element element) {
    return element.getName().toLowerCase(Locale.ROOT);
  }
}
