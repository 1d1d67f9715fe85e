package dev.earshot.extract.catalog;

import java.util.Locale;

/// Forms of names under which they compare.
public final class Names {
  private Names() {}

  /// A PyPI name as PEP 503 normalises it: lower case, runs of `-_.` as one `-`.
  public static String pep503(String name) {
    return joined(name.toLowerCase(Locale.ROOT), "-");
  }

  /// The form under which all spellings of a name are one: lower case; `-_.` and spaces are one
  /// `-`; none at the ends.
  public static String folded(String name) {
    return joined(name.toLowerCase(Locale.ROOT), "-");
  }

  /// Lower case with letters and digits only, so that `pdf plumber` and `pdfplumber` are one.
  public static String squeezed(String name) {
    return joined(name.toLowerCase(Locale.ROOT), "");
  }

  private static String joined(String name, String joint) {
    int first = 0;
    while (first < name.length() && (!isJoint(name.charAt(first)) || isSet(name, first, joint))) {
      first++;
    }
    return first == name.length() ? name : joinedAnew(name, first, joint);
  }

  /// Whether a character is a joint as it is to be: alone, and with something before and behind.
  private static boolean isSet(String name, int at, String joint) {
    return at > 0
        && at + 1 < name.length()
        && name.startsWith(joint, at)
        && !joint.isEmpty()
        && !isJoint(name.charAt(at + 1));
  }

  /// Whether spellings of a name may differ in having the character.
  public static boolean isJoint(char c) {
    boolean plain = c > ' ' && c < 0x80;
    return c == '-' || c == '_' || c == '.' || c == ' ' || (!plain && Character.isWhitespace(c));
  }

  /// @param first where the first joint is
  private static String joinedAnew(String name, int first, String joint) {
    StringBuilder out = new StringBuilder(name.length()).append(name, 0, first);
    boolean gap = false;
    for (int i = first; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isJoint(c)) {
        gap = true;
        continue;
      }
      if (gap && !out.isEmpty()) {
        out.append(joint);
      }
      gap = false;
      out.append(c);
    }
    return out.toString();
  }
}
