package dev.earshot.clean.text;

/// Sets running text on the page: collapses white space as HTML does, but keeps those source lines
/// that a person meant as lines.
final class Words {
  /// Below this width a line was not wrapped by an editor, it was ended on purpose.
  private static final int WRAP_WIDTH = 60;

  private final Page page;
  private boolean newline;
  private boolean strongStarts;

  Words(Page page) {
    this.page = page;
  }

  /// Whether the next word is the first of something bold.
  void strong(boolean starts) {
    strongStarts = starts;
  }

  /// Text in which white space is only that.
  void flow(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        boolean indented = text.charAt(end - 1) != '\n' && end - i > 1;
        newline =
            newline || (text.indexOf('\n', i) >= 0 && text.indexOf('\n', i) < end && !indented);
        page.space();
        i = end;
      }
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      word(text.substring(i, end), end < text.length());
      i = end;
    }
  }

  /// Text that stands as it is, such as code.
  void verbatim(String text) {
    newline = false;
    int start = 0;
    for (int end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
      page.write(text.substring(start, end).stripTrailing());
      page.addBreak();
    }
    page.write(text.substring(start).stripTrailing());
  }

  private void word(String word, boolean whole) {
    if (word.isEmpty()) {
      return;
    }
    if (newline && !page.isAtLineStart() && isMeant(word, whole)) {
      page.breakLine(1);
    }
    newline = false;
    strongStarts = false;
    page.write(word);
  }

  private boolean isMeant(String word, boolean whole) {
    int first = word.codePointAt(0);
    if ((strongStarts && !page.endsWith(':'))
        || isTimeCode(word)
        || (whole && word.length() == 1 && "•-–—*·".contains(word))) {
      return true;
    }
    return page.column() + word.length() < WRAP_WIDTH
        && (Character.isUpperCase(first) || Character.isDigit(first) || word.startsWith("http"));
  }

  private static boolean isTimeCode(String word) {
    int at = 0;
    while (at < word.length() && "[(@".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    int colon = word.indexOf(':', at);
    return colon > at
        && colon - at <= 2
        && Character.isDigit(word.charAt(at))
        && colon + 2 < word.length()
        && Character.isDigit(word.charAt(colon + 1));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
