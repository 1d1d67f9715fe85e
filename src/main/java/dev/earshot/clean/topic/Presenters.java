package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that say who brings what follows: "Brian", "**Brian:**", "Brian: …", "Brian - …".
final class Presenters {
  private static final int MAX_LABEL = 40;
  private static final int MAX_PICK = 300;

  /// What is longer is what somebody says, word for word.
  private static final int MAX_SPOKEN = 300;

  private static final Pattern AFTER_LABEL = Pattern.compile("^[\\s*:]++");
  private static final Pattern REMARK = Pattern.compile("\\s*+[(（].*");
  private static final Pattern SIGNED = Pattern.compile("\\s?\\((\\p{L}[^()]{1,40})\\)$");
  private static final Set<Topic.Kind> BY_PERSON = EnumSet.of(Topic.Kind.PICK, Topic.Kind.EXTRA);

  private final Names names;

  Presenters(Names names) {
    this.names = names;
  }

  /// Whoever a line of nothing but names, and what is in brackets, names may present.
  void learn(String people) {
    Names.in(REMARK.matcher(people).replaceFirst("")).forEach(names::learn);
  }

  /// A name, and the line after it.
  private record Label(String name, String rest, boolean whole) {}

  /// The name before the colon of a title such as "Imke: A schema for every tenant".
  static Optional<String> labelOfTitle(String title) {
    Label label = label(title);
    boolean named = !label.whole() && title.indexOf(':') > 0 && !Names.in(label.name()).isEmpty();
    return named && Cues.ofHeading(title).isEmpty() ? Optional.of(label.name()) : Optional.empty();
  }

  /// A title with a known person before its colon.
  Optional<Headline> title(String title, int level) {
    return labelOfTitle(title)
        .map(Names::in)
        .filter(names::areKnown)
        .map(who -> {
          String rest = label(title).rest();
          return Headline.of(level, rest, Cues.ofHeading(rest)).numbered(OptionalInt.empty(), who);
        });
  }

  /// A pick that ends with the name of who picks it: "Das Keyboard (AJ)".
  private Optional<Headline> signed(Line line) {
    Matcher signed = SIGNED.matcher(line.text());
    if (line.kind() != Line.Kind.ITEM || line.text().length() > MAX_PICK || !signed.find()) {
      return Optional.empty();
    }
    List<String> who = Names.in(signed.group(1));
    boolean trusted = names.areKnown(who) || names.sign(who);
    return trusted
        ? Optional.of(Headline.presenter(who, line.text().substring(0, signed.start())))
        : Optional.empty();
  }

  /// Who a line is signed by: "… (AJ)".
  static List<String> signers(Line line) {
    Matcher signed = SIGNED.matcher(line.text());
    boolean may = line.kind() == Line.Kind.ITEM && line.text().endsWith(")");
    return may && signed.find() ? Names.in(signed.group(1)) : List.of();
  }

  /// @param section the part that the line stands in
  /// @param level that part's level
  Optional<Headline> read(Line line, Topic.Kind section, int level) {
    if (section == Topic.Kind.PICK && line.text().endsWith(")")) {
      Optional<Headline> signed = signed(line);
      if (signed.isPresent()) {
        return signed;
      }
    }
    boolean expected = BY_PERSON.contains(section);
    if ((!expected && line.heading() == 0 && line.strong() == 0) || isTooHigh(line, level)) {
      return Optional.empty();
    }
    Label label = label(line.text());
    boolean setApart = line.heading() > 0 || line.strong() >= label.name().length();
    if ((!expected && !setApart) || label.rest().length() > MAX_SPOKEN) {
      return Optional.empty();
    }
    List<String> who = Names.in(label.name());
    if (who.isEmpty() || Cues.ofHeading(label.name()).isPresent()) {
      return Optional.empty();
    }
    boolean trusted =
        names.areKnown(who)
            ? expected || setApart
            : section == Topic.Kind.PICK && isLikely(line, label, setApart);
    if (!trusted) {
      return Optional.empty();
    }
    who.forEach(names::learn);
    return Optional.of(Headline.presenter(who, label.rest()));
  }

  /// A heading as high as the part's own begins another part.
  private static boolean isTooHigh(Line line, int level) {
    return line.heading() > 0 && line.heading() <= level;
  }

  /// Whether an unknown name among the picks is a person's rather than a thing's.
  private static boolean isLikely(Line line, Label label, boolean setApart) {
    if (line.linkAt() == 0) {
      return false;
    }
    if (label.whole()) {
      return setApart || line.text().endsWith(":") || line.kind() != Line.Kind.ITEM;
    }
    return line.linkAt() == line.text().length() - label.rest().length();
  }

  private static Label label(String text) {
    int end = Math.min(text.length(), MAX_LABEL);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '–' || c == '—') && i > 0 && text.charAt(i - 1) == ' ';
      if (c == ':' || dash) {
        String rest = AFTER_LABEL.matcher(text.substring(i + 1)).replaceFirst("");
        return new Label(name(text.substring(0, i)), rest, rest.isEmpty());
      }
    }
    return new Label(text.length() > MAX_LABEL ? "" : name(text), "", true);
  }

  private static String name(String text) {
    return text.replace("*", "").strip();
  }
}
