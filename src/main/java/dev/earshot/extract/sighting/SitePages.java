package dev.earshot.extract.sighting;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the pages of a project's site that are about the project from what else is under its
/// domain: a person's pages, another product, a post on anything.
final class SitePages {
  /// A longer line holds several items.
  private static final int LONGEST_LINE = 200;

  private static final Set<String> PARTS = Set.copyOf(Resources.lines("site-parts.txt"));
  private static final Set<String> POSTS = Set.copyOf(Resources.lines("post-parts.txt"));
  private static final Pattern DATED = Pattern.compile("/(?:19|20)\\d\\d/[01]?\\d/");
  private static final Pattern NUMBER = Pattern.compile("v?\\d[\\d-]*");

  private final Resolver resolver;

  SitePages(Resolver resolver) {
    this.resolver = resolver;
  }

  /// Whether a page of a project's site is about the project: a post and what is under a name of
  /// its own only where the link or its line names the project.
  boolean isAbout(Reading reading, Link link, Address address, Software software) {
    String first = address.host().substring(0, Math.max(0, address.host().indexOf('.')));
    boolean below = !resolver.table().isSite(address.host()) && !isPart(first);
    if (below && Names.squeezed(Anchors.lead(link)).equals(Names.squeezed(first))) {
      return false;
    }
    return !(below || isPost(first, address)) || isNamed(reading, link, software);
  }

  private static boolean isPart(String first) {
    return PARTS.contains(first) || POSTS.contains(first) || NUMBER.matcher(first).matches();
  }

  private static boolean isPost(String first, Address address) {
    String path = "/" + String.join("/", address.path()) + "/";
    return POSTS.contains(first)
        || DATED.matcher(path).find()
        || address.path().stream().limit(2).anyMatch(POSTS::contains);
  }

  private boolean isNamed(Reading reading, Link link, Software software) {
    Span line = reading.page().line(link.span().start());
    boolean item = line.length() <= LONGEST_LINE && !Anchors.isAddress(link);
    String text = item ? reading.page().text(line) : link.anchor();
    String name = Anchors.withoutJs(Names.squeezed(software.purl().name()));
    return Names.squeezed(text).contains(name)
        || Word.of(text).stream()
            .flatMap(word -> resolver.table().named(word.text()).stream())
            .anyMatch(spelling -> spelling.software().purl().equals(software.purl()));
  }
}
