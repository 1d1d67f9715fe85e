package dev.earshot.clean.text;

/// Sets running text on the page: collapses white space as HTML does, but keeps those source lines
/// that a person meant as lines.
final class RunningText {
  private static final int MAX_LABEL = 40;
  private static final int MAX_CODE_BREAKS = 10;

  private final Page page;

  /// A line end of the source was met, and no word since.
  private boolean lineEnded;

  private boolean strongStarts;
  private boolean linkStarts;
  private boolean afterLink;

  RunningText(Page page) {
    this.page = page;
  }

  /// The next word is the first of something bold.
  void startStrong() {
    strongStarts = true;
  }

  /// The next word is the first of a link.
  void startLink() {
    linkStarts = true;
  }

  /// The last word was the last of a link.
  void endLink() {
    afterLink = true;
  }

  /// Text in which white space is only that.
  ///
  /// @param endsItem whether nothing comes after it in its list item
  void flow(String text, boolean endsItem) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int newline = -1;
      for (; start < text.length() && isSpace(text.charAt(start)); start++) {
        newline = text.charAt(start) == '\n' ? start : newline;
      }
      if (start > at) {
        page.space();
        lineEnded = newline < 0 ? lineEnded : start - newline <= 2;
      }
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        word(text, start, end, endsItem);
      }
      at = end;
    }
  }

  /// Text that stands as it is, such as code.
  void verbatim(String text) {
    lineEnded = false;
    int start = 0;
    for (int end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
      page.verbatim(text.substring(start, end));
      page.addBreak(MAX_CODE_BREAKS);
    }
    page.verbatim(text.substring(start));
  }

  private void word(String text, int start, int end, boolean endsItem) {
    boolean bullet = end < text.length() && isBullet(text, start, end);
    if (bullet && (page.isAtLineStart() || lineEnded)) {
      page.breakLine(1);
      page.textBullet("• ");
    } else {
      if (lineEnded && !page.isAtLineStart() && isMeant(text, start, endsItem)) {
        page.breakLine(1);
      }
      page.write(text.substring(start, end));
    }
    lineEnded = false;
    strongStarts = false;
    linkStarts = false;
    afterLink = false;
  }

  /// Whether the line that starts here is one of its own, not wrapped text going on.
  private boolean isMeant(String text, int start, boolean endsItem) {
    if (page.endsWith('|')) {
      return false;
    }
    if ((strongStarts && !page.endsWith(':')) || (linkStarts && afterLink)) {
      return true;
    }
    int newline = text.indexOf('\n', start);
    int end = newline < 0 ? text.length() : newline;
    boolean rest = endsItem && newline < 0;
    return isTimeCode(text, start)
        || text.startsWith("http", start)
        || (Character.isUpperCase(text.codePointAt(start))
            && (isLabel(text, start, end) || (rest && countWords(text, start, end) <= 3)));
  }

  /// "Special guest: …"
  private static boolean isLabel(String text, int start, int end) {
    int colon = text.indexOf(':', start, Math.min(end, start + MAX_LABEL));
    return colon > start && countWords(text, start, colon) <= 4;
  }

  private static int countWords(String text, int start, int end) {
    int words = 0;
    for (int i = start; i < end && words < 10; i++) {
      words += !isSpace(text.charAt(i)) && (i == start || isSpace(text.charAt(i - 1))) ? 1 : 0;
    }
    return words;
  }

  private static boolean isBullet(String text, int start, int end) {
    return end - start == 1 && "•·‣▪●-–—*".indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isTimeCode(String text, int start) {
    int at = start;
    while (at < text.length() && at < start + 3 && "[(@".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int colon = text.indexOf(':', at, Math.min(text.length(), at + 3));
    return colon > at
        && Character.isDigit(text.charAt(at))
        && colon + 2 < text.length()
        && Character.isDigit(text.charAt(colon + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
