package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the text of a link says of the name that its address gives.
final class Anchors {
  private static final Pattern AS_CODE =
      Pattern.compile("(?i)\\w[\\w-]{1,40}+\\.(?:js|css|py|rb|rs)");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SCRIPT_ENDING = Pattern.compile("(?i)\\.?js$");
  private static final int MOST_WORDS = 3;

  private Anchors() {}

  /// Where the anchor holds the software's name; the whole anchor where it does not, or where the
  /// anchor is not as long as its text.
  static Span nameIn(Link link, Software software) {
    String name = software.purl().name();
    int at = wordIn(link.anchor(), name);
    boolean asText = link.anchor().length() == link.span().length();
    int start = link.span().start() + at;
    return at < 0 || !asText || isAddress(link)
        ? link.span()
        : new Span(start, start + name.length());
  }

  /// Where a name stands by itself, in capitals or not, which it does not in "Thunderbolt"; -1
  /// where nowhere. The anchor is read as it is: in small letters it may be longer, as "İ" is.
  private static int wordIn(String anchor, String name) {
    for (int at = 0; at + name.length() <= anchor.length(); at++) {
      if (anchor.regionMatches(true, at, name, 0, name.length())) {
        int end = at + name.length();
        boolean starts = at == 0 || !Character.isLetterOrDigit(anchor.charAt(at - 1));
        if (starts && (end == anchor.length() || !Character.isLetter(anchor.charAt(end)))) {
          return at;
        }
      }
    }
    return -1;
  }

  static Set<Sign> signs(Link link, Software software) {
    if (isAddress(link)) {
      return EnumSet.of(Sign.ANCHOR_IS_ADDRESS);
    }
    String name = withoutJs(Names.squeezed(software.purl().name()));
    String anchor = Names.squeezed(link.anchor());
    if (name.isEmpty() || !anchor.contains(name)) {
      return EnumSet.noneOf(Sign.class);
    }
    String lead = withoutJs(Names.squeezed(lead(link)));
    if (lead.equals(name) && lead(link).length() + 12 > link.anchor().length()) {
      return EnumSet.of(Sign.ANCHOR_IS_NAME);
    }
    return EnumSet.of(
        lead.equals(name) || anchor.startsWith(name)
            ? Sign.ANCHOR_STARTS_WITH_NAME
            : Sign.ANCHOR_HAS_NAME);
  }

  static String withoutJs(String name) {
    return name.length() > 4 && name.endsWith("js") ? name.substring(0, name.length() - 2) : name;
  }

  /// Whether the link shows its own address.
  static boolean isAddress(Link link) {
    String anchor = link.anchor().strip();
    return anchor.contains("://") || anchor.startsWith("www.") || isHost(link, anchor);
  }

  private static boolean isHost(Link link, String anchor) {
    String host = link.url().getHost();
    return host != null && anchor.contains(".") && link.url().toString().contains("://" + anchor);
  }

  /// Whether the anchor begins with the name of the address's host: "Reel - evented web server" at
  /// `reel.example`.
  static boolean leadsWith(Link link, Address address) {
    String label = Names.squeezed(address.label());
    String anchor = Names.squeezed(link.anchor());
    if (anchor.isEmpty() || !(beginsAs(anchor, label) || beginsAs(anchor, address.host()))) {
      return false;
    }
    String lead = Names.squeezed(lead(link));
    String host = address.host().replace(".", "");
    return lead.length() > 2
        && (lead.equals(label) || lead.equals(host) || (lead + "js").equals(label));
  }

  /// Whether the anchor's letters and digits begin with those of a name: "RE:DOM, a library".
  static boolean beginsWith(Link link, String name) {
    String anchor = link.anchor().toLowerCase(Locale.ROOT);
    return NO_NAME.matcher(anchor).replaceAll("").startsWith(withoutJs(Names.squeezed(name)));
  }

  /// Whether the anchor begins with a name as words of its own: in capitals or not, with blanks for
  /// hyphens, without the ending of a script.
  static boolean opensWith(Link link, String name) {
    String anchor = link.anchor().strip();
    return !isAddress(link)
        && Stream.of(name, name.replace('-', ' '), SCRIPT_ENDING.matcher(name).replaceFirst(""))
            .anyMatch(form -> !form.isEmpty() && wordIn(anchor, form) == 0);
  }

  private static boolean beginsAs(String text, String other) {
    return !other.isEmpty() && text.charAt(0) == other.charAt(0);
  }

  /// Whether the anchor is a name with the ending of a language: `Strip.js`.
  static boolean isNamedAsCode(Link link) {
    return !isAddress(link) && AS_CODE.matcher(lead(link)).matches();
  }

  /// Whether the anchor is as short as a name.
  static boolean isShort(Link link) {
    String lead = lead(link);
    return lead.length() > 1 && !isAddress(link) && gaps(lead) < MOST_WORDS;
  }

  private static int gaps(String lead) {
    int gaps = 0;
    for (int i = 1; i < lead.length(); i++) {
      gaps += isBlank(lead.charAt(i)) && !isBlank(lead.charAt(i - 1)) ? 1 : 0;
    }
    return gaps;
  }

  /// The anchor's name, folded: what stands before a dash, colon, bracket or version.
  static String name(Link link) {
    return Names.folded(lead(link));
  }

  /// Whether a number follows its name: "Thunderbolt 3 docks".
  static boolean isNumbered(Link link) {
    String rest = link.anchor().strip().substring(lead(link).length());
    return !rest.isEmpty() && isDigit(at(rest.strip(), 0));
  }

  /// What stands before a dash, colon, bracket or version.
  static String lead(Link link) {
    String anchor = link.anchor().strip();
    int end = 0;
    while (end < anchor.length() && !endsLead(anchor, end)) {
      end++;
    }
    return end > 1 ? anchor.substring(0, end) : anchor;
  }

  /// Whether a dash between blanks, a single colon, a bracket, a comma, a version or "is a" comes
  /// next.
  private static boolean endsLead(String anchor, int i) {
    char c = anchor.charAt(i);
    if (c == ':') {
      return at(anchor, i - 1) != ':' && at(anchor, i + 1) != ':';
    }
    if (c == '(' || c == ',' || !isBlank(c)) {
      return c == '(' || c == ',';
    }
    char next = at(anchor, i + 1);
    boolean dash = "-–—|".indexOf(next) >= 0 && isBlank(at(anchor, i + 2));
    boolean verb = anchor.startsWith("is a ", i + 1) || anchor.startsWith("is an ", i + 1);
    return dash || verb || isDigit(next) || (next == 'v' && isDigit(at(anchor, i + 2)));
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? '\0' : text.charAt(i);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
