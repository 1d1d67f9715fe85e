package dev.earshot.parse.mend;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drops characters that XML 1.0 §2.2 forbids, plain or as a numeric reference.
final class IllegalCharacters implements Mend {
  private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|(\\d+));?");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    String plain = withoutIllegal(xml);
    if (plain.length() < xml.length()) {
      notes.accept((xml.length() - plain.length()) + " illegal characters");
    }
    String mended = REFERENCE.matcher(plain).replaceAll(IllegalCharacters::replacement);
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
      } else if (isLegal(c)) {
        out.append(c);
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

  private static int code(java.util.regex.MatchResult reference) {
    boolean hex = reference.group(1) != null;
    String digits = hex ? reference.group(1) : reference.group(2);
    try {
      return Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException tooLarge) {
      return -1;
    }
  }

  private static boolean isLegal(char c) {
    boolean plain = (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
    return plain || c == '\t' || c == '\n' || c == '\r';
  }
}
