package dev.earshot.parse.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as feeds write them.
public final class Numbers {
  private static final Pattern POSITIVE = Pattern.compile("#?\\s*0*([1-9]\\d{0,8})(?:\\.0+)?");
  private static final Pattern COUNT = Pattern.compile("[\\d.,\\s]{1,24}");

  private Numbers() {}

  /// A number from 1, with `#` or leading zeros; empty for anything else.
  public static OptionalInt positive(Optional<String> text) {
    Matcher matcher = POSITIVE.matcher(text.orElse("").strip());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /// A count such as a length in bytes, with or without separators; empty for anything else.
  public static OptionalLong count(String text) {
    String digits = text.strip().replaceAll("[.,\\s]", "");
    boolean number = COUNT.matcher(text).matches() && !digits.isEmpty() && digits.length() < 19;
    return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }
}
