package dev.earshot.parse.work;

import java.io.Serial;
import java.util.Locale;

/// A feed asks for more work than any feed that is read by people.
public final class TooMuch extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  TooMuch(int most, String what) {
    super(String.format(Locale.ROOT, "more than %,d %s", most, what), null, false, false);
  }

  /// That the rest was left unread, in words.
  public String mend() {
    return "read only the beginning, as it has " + what();
  }

  /// What there is too much of, in words.
  public String what() {
    return String.valueOf(getMessage());
  }
}
