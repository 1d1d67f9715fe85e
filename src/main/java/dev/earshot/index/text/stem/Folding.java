package dev.earshot.index.text.stem;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Makes forms alike that only typography tells apart: case, diacritics, width.
public final class Folding {
  private static final int MAX_GROWTH = 4;

  private Folding() {}

  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return folded(lower);
      }
    }
    return lower;
  }

  private static String folded(String text) {
    char[] in = text.toCharArray();
    char[] out = new char[in.length * MAX_GROWTH];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }
}
