package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.stream.Stream;

/// Tells a name that a link leads to something else of that name: "Parcel" at `parcelapp.example`.
public final class Namesakes {
  private static final List<String> AFFIXES = Resources.lines("host-affixes.txt");

  private Namesakes() {}

  /// Whether an ordinary word is the name that a link gives to another's host.
  public static boolean isOfAnotherHost(Reading reading, Span span) {
    return reading.page().links().from(span.start()).stream()
        .filter(link -> isNamed(reading, link, span))
        .map(link -> Address.of(link.url()))
        .anyMatch(address -> address.path().isEmpty() && !bears(address, name(reading, span)));
  }

  private static boolean isNamed(Reading reading, Link link, Span span) {
    return Names.squeezed(Anchors.lead(link)).equals(name(reading, span));
  }

  /// Whether a part of the host is the name, with what projects put before or behind theirs.
  private static boolean bears(Address address, String name) {
    return Stream.of(address.host().split("[.-]", -1)).anyMatch(part -> isName(part, name))
        || isName(Names.squeezed(address.label()), name)
        || Names.squeezed(address.host()).equals(name);
  }

  private static boolean isName(String part, String name) {
    return part.equals(name)
        || AFFIXES.stream().anyMatch(a -> part.equals(name + a) || part.equals(a + name));
  }

  private static String name(Reading reading, Span span) {
    return Names.squeezed(reading.page().text(span));
  }
}
