package dev.earshot.extract.clue;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells programs that people run for themselves, which are platforms, by what is said behind the
/// link: "Foo — a music player".
public final class Applications {
  /// Where what no registry has lies.
  private static final Set<String> TYPES =
      Set.of("github", "gitlab", "codeberg", "sourcehut", "gitea", "bitbucket");

  private static final int LONGEST = 160;

  /// Behind these the description tells what the program is good for.
  private static final Pattern PURPOSE = Pattern.compile("\\. | (?:for|that|which) ");

  private static final Pattern NOUNS = pattern("applications.txt");
  private static final Pattern DEVELOPERS = pattern("no-applications.txt");

  private Applications() {}

  /// Whether a repository is linked and described as such a program.
  public static boolean isDescribed(Page page, Sighting sighting) {
    if (sighting.evidence() != Evidence.LINK
        || !TYPES.contains(sighting.software().purl().type())) {
      return false;
    }
    String said = description(page, sighting.span());
    return NOUNS.matcher(said).find() && !DEVELOPERS.matcher(said).find();
  }

  /// What stands behind a name, or as a whole link with it, up to the purpose, the end of the line,
  /// the next link or sentence.
  private static String description(Page page, Span name) {
    int start = page.links().on(name).isEmpty() ? name.end() : name.start();
    int next = page.links().next(name.end());
    int last = Math.min(page.line(name.start()).end(), name.end() + LONGEST);
    int end = next < 0 ? last : Math.min(last, next);
    String said = page.text().substring(start, Math.max(start, end));
    return PURPOSE.split(said.toLowerCase(Locale.ROOT), 2)[0];
  }

  private static Pattern pattern(String table) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])(?:" + String.join("|", Resources.lines(table)) + ")(?![\\p{L}\\d-])");
  }
}
