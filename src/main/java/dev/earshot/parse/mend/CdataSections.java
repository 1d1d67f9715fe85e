package dev.earshot.parse.mend;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells the beginning of CDATA sections as XML does: `<![cdata[` and `<! [CDATA [` are none.
final class CdataSections implements Mend {
  private static final Pattern START =
      Pattern.compile("(?!<!\\[CDATA\\[)(?i)<!\\s{0,3}\\[\\s{0,3}CDATA\\s{0,3}\\[");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    String mended = START.matcher(xml).replaceAll(Matcher.quoteReplacement("<![CDATA["));
    if (!mended.equals(xml)) {
      notes.accept("misspelt CDATA");
    }
    return mended;
  }
}
