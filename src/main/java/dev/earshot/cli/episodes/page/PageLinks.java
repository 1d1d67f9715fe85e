package dev.earshot.cli.episodes.page;

import dev.earshot.cli.output.Output;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The links that the page does not show elsewhere: all whose address is not written in the notes,
/// or, where words can be links, those without words, and those of chapters.
final class PageLinks {
  /// Bullets and dashes typed before the words of a link.
  private static final Pattern LEADING_MARKS = Pattern.compile("^(?:[•·]|[:|–—-]+\\s)\\s*");

  private PageLinks() {}

  /// What the show links every time comes last.
  static List<String> of(Output output, EpisodeDetail episode, ChapterLines chapters) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    for (Link link : episode.links()) {
      String url = link.url().toString();
      String words = words(link);
      boolean shown = output.terminal().hyperlinks() && link.span().length() > 0;
      if (!shown && !isAddress(words, url)) {
        boolean usual = episode.topics().stream().anyMatch(topic -> isUsual(topic, link));
        (usual ? last : first).putIfAbsent(url, line(words, url));
      }
    }
    last.keySet().removeAll(first.keySet());
    chapters.linksElsewhere().stream()
        .filter(link -> episode.links().stream().noneMatch(other -> isSame(link, other)))
        .forEach(link ->
            first.putIfAbsent(link.url().toString(), line(words(link), link.url().toString())));
    first.keySet().removeAll(chapters.addresses());
    last.keySet().removeAll(chapters.addresses());
    return Stream.concat(first.values().stream(), last.values().stream()).toList();
  }

  private static String words(Link link) {
    return LEADING_MARKS.matcher(link.anchor()).replaceFirst("").strip();
  }

  private static String line(String words, String url) {
    return words.isEmpty() ? url : words + " " + url;
  }

  private static boolean isSame(Link one, Link other) {
    return bare(one.url().toString()).equals(bare(other.url().toString()));
  }

  /// Whether the words are the address itself, as far as people write it.
  private static boolean isAddress(String words, String url) {
    return !words.isEmpty() && bare(url).equals(bare(words));
  }

  /// An address as people write it.
  static String bare(String address) {
    String bare = address.startsWith("mailto:") ? address.substring(7) : address;
    return bare.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }

  private static boolean isUsual(Topic topic, Link link) {
    return topic.kind() == Topic.Kind.BOILERPLATE && topic.span().contains(link.span());
  }
}
