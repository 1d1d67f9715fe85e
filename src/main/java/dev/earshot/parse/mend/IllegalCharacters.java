package dev.earshot.parse.mend;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drops characters that XML 1.0 §2.2 forbids, plain or as a numeric reference; those that keep
/// words apart become blanks.
final class IllegalCharacters implements Mend {
  private static final Pattern PAIR = Pattern.compile("&#(5[56]\\d{3});&#(5[67]\\d{3});");
  private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|(\\d+));?");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    String plain = withoutIllegal(xml);
    long illegal =
        xml.length() - plain.length() + xml.chars().filter(IllegalCharacters::parts).count();
    if (illegal > 0) {
      notes.accept(illegal + " illegal characters");
    }
    String mended = PAIR.matcher(plain).replaceAll(IllegalCharacters::joined);
    mended = REFERENCE.matcher(mended).replaceAll(IllegalCharacters::replacement);
    if (!mended.equals(plain)) {
      notes.accept("illegal character references");
    }
    return mended;
  }

  private static String withoutIllegal(String xml) {
    StringBuilder out = new StringBuilder(xml.length());
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < xml.length()
          && Character.isLowSurrogate(xml.charAt(i + 1))) {
        out.append(c).append(xml.charAt(++i));
      } else if (isLegal(c) || parts(c)) {
        out.append(isLegal(c) ? c : ' ');
      }
    }
    return out.toString();
  }

  private static String replacement(java.util.regex.MatchResult reference) {
    int code = code(reference);
    boolean legal = Character.isBmpCodePoint(code) && isLegal((char) code);
    boolean stays = legal || Character.isSupplementaryCodePoint(code);
    return stays ? Matcher.quoteReplacement(reference.group()) : "";
  }

  /// Two references to the halves of one character, as programs write them that count in UTF-16.
  private static String joined(java.util.regex.MatchResult halves) {
    char high = (char) Integer.parseInt(halves.group(1));
    char low = (char) Integer.parseInt(halves.group(2));
    boolean pair = Character.isSurrogatePair(high, low);
    return pair ? "" + high + low : Matcher.quoteReplacement(halves.group());
  }

  private static int code(java.util.regex.MatchResult reference) {
    boolean hex = reference.group(1) != null;
    String digits = hex ? reference.group(1) : reference.group(2);
    try {
      return Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException tooLarge) {
      return -1;
    }
  }

  /// Vertical tab, form feed, and the separators of files, groups, records and units.
  private static boolean parts(int c) {
    return c == 0x0B || c == 0x0C || (c >= 0x1C && c <= 0x1F);
  }

  private static boolean isLegal(char c) {
    boolean plain = (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
    return plain || c == '\t' || c == '\n' || c == '\r';
  }
}
