package dev.earshot.extract.sighting.link;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the text of a link says of the name that it begins with: "Reel - evented web server", "Reel
/// 2 is a server".
///
/// @param words in lower case, in order; none where the text is but a name
record Introduction(List<String> words) {
  private static final Pattern JOINT =
      Pattern.compile("(?:\\sv?\\d[\\w.]{0,9}+)?(?:\\s[-–—|]\\s|\\s(?=is an?\\s))");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Set<String> SOFTWARE = words("nouns.txt");
  private static final Set<String> OTHERS = words("no-packages.txt");
  private static final Set<String> ENDS = words("noun-ends.txt");

  static Introduction of(Link link) {
    String anchor = link.anchor().strip();
    Matcher joint = JOINT.matcher(anchor).region(Anchors.lead(link).length(), anchor.length());
    return new Introduction(
        joint.lookingAt()
            ? List.of(
                NO_WORD.split(anchor.substring(joint.end()).strip().toLowerCase(Locale.ROOT), -1))
            : List.of());
  }

  /// Whether the noun that tells what it is, the last before "for", "that" and the like, means
  /// software for developers. Where a verb begins, the nouns tell something else: "helping you
  /// select a framework".
  boolean isOfSoftware() {
    String noun = "";
    for (String word : words) {
      if (ENDS.contains(word)) {
        break;
      }
      noun = SOFTWARE.contains(word) || OTHERS.contains(word) ? word : noun;
    }
    boolean plural = noun.endsWith("s") && words.size() < 3;
    return SOFTWARE.contains(noun) && !OTHERS.contains(noun) && !plural;
  }

  /// Whether a word tells of what one visits, reads, watches or plays.
  static boolean isOther(String word) {
    return OTHERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String table) {
    return Resources.lines(table).stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
