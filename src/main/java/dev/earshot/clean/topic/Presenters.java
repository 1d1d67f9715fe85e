package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lines that say who brings what follows: "Brian", "**Brian:**", "Brian: …", "Brian - …".
final class Presenters {
  private static final int MAX_LABEL = 40;
  private static final Set<Topic.Kind> BY_PERSON = EnumSet.of(Topic.Kind.PICK, Topic.Kind.EXTRA);

  private final Names names;

  Presenters(Names names) {
    this.names = names;
  }

  /// Whoever a line of nothing but names names may present.
  void learn(String people) {
    Names.in(people).forEach(names::learn);
  }

  /// A name, and the line after it.
  private record Label(String name, String rest, boolean whole) {}

  /// @param section the part that the line stands in
  /// @param level that part's level
  Optional<Headline> read(Line line, Topic.Kind section, int level) {
    Label label = label(line.text());
    List<String> who = Names.in(label.name());
    if (who.isEmpty() || Cues.ofHeading(label.name()).isPresent() || isTooHigh(line, level)) {
      return Optional.empty();
    }
    boolean expected = BY_PERSON.contains(section);
    boolean setApart = line.heading() > 0 || line.strong() >= label.name().length();
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
        String rest = text.substring(i + 1).replaceFirst("^[\\s*:]++", "");
        return new Label(name(text.substring(0, i)), rest, rest.isEmpty());
      }
    }
    return new Label(text.length() > MAX_LABEL ? "" : name(text), "", true);
  }

  private static String name(String text) {
    return text.replace("*", "").strip();
  }
}
