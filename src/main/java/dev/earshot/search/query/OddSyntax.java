package dev.earshot.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What other query languages would understand and this one does not: how a word is taken instead,
/// and what to write.
///
/// @param text what is searched for
/// @param remark a sentence for who typed it
record OddSyntax(String text, String remark) {
  private record Rule(Pattern word, String taken, String hint) {}

  private static final List<Rule> RULES =
      List.of(
          rule("/([^/]+)/", "$1", "patterns between slashes are not searched"),
          rule("([\\p{L}\\p{N}].*)\\^\\d+(?:\\.\\d+)?", "$1", "words have no weights"),
          rule(
              "\\*+([\\p{L}\\p{N}][^*]*)\\**",
              "$1",
              "a * stands at the end of a word, as in pyte*"),
          rule(
              "([\\p{L}\\p{N}][^*]{1,40})\\*+[\\p{L}\\p{N}].*",
              "$1*",
              "a * stands at the end of a word, as in pyte*"),
          rule(
              "([^\\s.]{1,20})\\.\\.([^\\s.]{1,20})",
              "$1 $2",
              "a range needs its field, as in date:2020..2021 or number:1..20"));

  private static final Pattern BANG = Pattern.compile("(?:^|[\\s(])!\\p{L}");

  /// A remark where a word has a `!` before it, which leaves it out.
  static Optional<String> bang(String query) {
    return BANG.matcher(query).find()
        ? Optional.of("A ! leaves out what has the word behind it, as - does; quotes find it.")
        : Optional.empty();
  }

  private static Rule rule(String word, String taken, String hint) {
    return new Rule(Pattern.compile(word), taken, hint);
  }

  /// How an odd word is taken; empty where it is none.
  static Optional<OddSyntax> of(String word) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.word().matcher(word);
      if (matcher.matches()) {
        String taken = matcher.replaceFirst(rule.taken());
        String remark = "“" + word + "” is searched as “" + taken + "”: " + rule.hint() + ".";
        return Optional.of(new OddSyntax(taken, remark));
      }
    }
    return Optional.empty();
  }
}
