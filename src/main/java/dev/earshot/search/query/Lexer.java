package dev.earshot.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query into its signs and words.
final class Lexer {
  /// A sign, a phrase with or without its closing quote, or a run of anything else; each may follow
  /// a field's name, and a minus.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<open>-?\\()|(?<close>\\))"
              + "|(?<minus>-(?=[^\\s-]))?(?<field>[a-zA-Z]{2,10}:(?![:/]|\\s|$))?"
              + "(?:[\"“”](?<phrase>[^\"“”]*)(?<end>[\"“”]|$)|(?<word>[^\\s()\"“”]+|[\"“”])))");

  private Lexer() {}

  /// A sign or word; a field is as typed without its colon, empty where there is none.
  sealed interface Token {
    record Open(boolean negated) implements Token {}

    record Close() implements Token {}

    record Text(boolean negated, String field, String text, Form form) implements Token {}
  }

  /// How a text was typed.
  enum Form {
    WORD,
    PHRASE,
    /// Without the closing quote.
    OPEN_PHRASE
  }

  static List<Token> tokens(String query) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(query);
    int at = 0;
    while (matcher.find(at) && matcher.end() > at) {
      tokens.add(token(matcher));
      at = matcher.end();
    }
    return tokens;
  }

  private static Token token(Matcher matcher) {
    String open = matcher.group("open");
    if (open != null) {
      return new Token.Open(open.startsWith("-"));
    }
    if (matcher.group("close") != null) {
      return new Token.Close();
    }
    String field = matcher.group("field");
    String name = field == null ? "" : field.substring(0, field.length() - 1);
    boolean negated = matcher.group("minus") != null;
    String phrase = matcher.group("phrase");
    if (phrase == null) {
      return new Token.Text(negated, name, matcher.group("word"), Form.WORD);
    }
    Form form = matcher.group("end").isEmpty() ? Form.OPEN_PHRASE : Form.PHRASE;
    return new Token.Text(negated, name, phrase, form);
  }
}
