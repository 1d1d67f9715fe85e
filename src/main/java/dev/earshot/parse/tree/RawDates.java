package dev.earshot.parse.tree;

import dev.earshot.parse.date.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;

/// The date of an item, as given and as read.
///
/// Dates are taken out before Rome sees the item: it would keep only what it made of them, reads
/// some as years before Christ, and spends most of its time on them.
///
/// @param text of the element that was read, else of the best one that could not be
public record RawDates(Optional<Instant> date, String text) {
  /// Best first: when it was published, else when it last changed, else when it was made.
  private static final List<String> NAMES =
      List.of(
          "pubdate",
          "published",
          "issued",
          "date",
          "updated",
          "modified",
          "lastbuilddate",
          "created");

  public static RawDates take(Element item) {
    List<Element> dates = new ArrayList<>();
    for (Element child : item.getChildren()) {
      if (NAMES.contains(name(child))) {
        dates.add(child);
      }
    }
    dates.forEach(Element::detach);
    Collections.reverse(dates); // of several of the same name the last counts
    dates.sort((one, other) -> NAMES.indexOf(name(one)) - NAMES.indexOf(name(other)));
    return dates.stream()
        .map(Element::getText)
        .filter(text -> !text.isBlank())
        .map(text -> new RawDates(Dates.parse(text), text))
        .reduce((one, other) -> one.date.isPresent() || other.date.isEmpty() ? one : other)
        .orElse(new RawDates(Optional.empty(), ""));
  }

  private static String name(Element element) {
    return element.getName().toLowerCase(Locale.ROOT);
  }
}
