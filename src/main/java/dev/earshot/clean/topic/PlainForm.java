package dev.earshot.clean.topic;

/// Text brought to the form in which cue words and names are compared.
final class PlainForm {
  private PlainForm() {}

  /// Lower case; all but letters and digits is one space; three equal letters or more count once.
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int repeats = 0;
    int last = 0;
    int end = Math.min(text.length(), 400);
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = Character.toLowerCase(text.codePointAt(i));
      if (!Character.isLetterOrDigit(c)) {
        c = ' ';
      }
      repeats = c == last ? repeats + 1 : 1;
      last = c;
      if (c == ' ' ? repeats == 1 && !out.isEmpty() : true) {
        out.appendCodePoint(c);
      }
      if (repeats >= 3 && Character.isLetter(c)) {
        out.setLength(out.length() - (repeats == 3 ? 2 : 1) * Character.charCount(c));
      }
    }
    return out.toString().strip();
  }
}
