package dev.earshot.parse.mend;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ends an item before the next one begins or the feed ends, and drops the end of an item that is
/// not open.
final class UnclosedItems implements Mend {
  private static final Pattern ITEM =
      Pattern.compile("<(/?)((?:\\w+:)?(?:item|entry))(?=[\\s>/])", Pattern.CASE_INSENSITIVE);

  private static final Pattern AROUND =
      Pattern.compile("</(?:\\w+:)?(?:channel|rss|rdf|feed)[\\s>]", Pattern.CASE_INSENSITIVE);

  @Override
  public String apply(String xml, Consumer<String> notes) {
    Pass pass = new Pass();
    String mended = Markup.rewrite(xml, text -> text, pass::tag);
    if (pass.mended > 0) {
      notes.accept("tags of " + pass.mended + " items that do not match");
    }
    return mended;
  }

  private static final class Pass {
    private Optional<String> open = Optional.empty();
    private int mended;

    String tag(String tag) {
      if (AROUND.matcher(tag).lookingAt()) {
        return endItem() + tag;
      }
      Matcher item = ITEM.matcher(tag);
      if (!item.lookingAt() || tag.endsWith("/>")) {
        return tag;
      }
      return item.group(1).isEmpty() ? start(tag, item.group(2)) : end(tag);
    }

    private String start(String tag, String name) {
      String before = endItem();
      open = Optional.of(name);
      return before + tag;
    }

    private String endItem() {
      String end = open.map(around -> "</" + around + ">").orElse("");
      mended += end.isEmpty() ? 0 : 1;
      open = Optional.empty();
      return end;
    }

    private String end(String tag) {
      boolean stray = open.isEmpty();
      mended += stray ? 1 : 0;
      open = Optional.empty();
      return stray ? "" : tag;
    }
  }
}
