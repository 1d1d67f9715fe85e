package dev.earshot.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query into its signs and words.
final class Lexer {
  /// A sign, a phrase with or without its closing quote, or a run of anything else; each may follow
  /// a field's name, and a minus or what others write for it.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<close>\\))|(?<or>\\|\\|)|(?<and>&&)"
              + "|(?:(?<minus>-(?=[^\\s-])|!(?=[\\p{L}\\p{N}(\"“”]))?"
              + "(?<field>[a-zA-Z]{2,10}:(?![:/]|\\s|$))?"
              + "(?:(?<open>\\()|[\"“”](?<phrase>[^\"“”]*)(?<end>[\"“”]|$)"
              + "|(?<word>(?:(?!\\|\\||&&)[^\\s()\"“”])+|[\"“”]))))");

  /// `[1 TO 2]`, as Lucene's own language writes a range; `*` for an open end.
  private static final Pattern TO_RANGE =
      Pattern.compile("[\\[{]\\s*(\\S{1,20})\\s+TO\\s+(\\S{1,20}?)\\s*[\\]}]");

  private Lexer() {}

  /// A sign or word; a field is as typed without its colon, empty where there is none.
  sealed interface Token {
    /// A field before a bracket holds for all within.
    record Open(boolean negated, String field) implements Token {}

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
    Matcher matcher = TOKEN.matcher(ranges(query));
    int at = 0;
    while (matcher.find(at) && matcher.end() > at) {
      tokens.add(token(matcher));
      at = matcher.end();
    }
    return tokens;
  }

  private static String ranges(String query) {
    return TO_RANGE
        .matcher(query)
        .replaceAll(
            range -> Matcher.quoteReplacement(end(range.group(1)) + ".." + end(range.group(2))));
  }

  private static String end(String typed) {
    return typed.equals("*") ? "" : typed;
  }

  private static Token token(Matcher matcher) {
    if (matcher.group("close") != null) {
      return new Token.Close();
    }
    if (matcher.group("or") != null || matcher.group("and") != null) {
      return new Token.Text(false, "", matcher.group("or") != null ? "OR" : "AND", Form.WORD);
    }
    String field = matcher.group("field");
    String name = field == null ? "" : field.substring(0, field.length() - 1);
    boolean negated = matcher.group("minus") != null;
    if (matcher.group("open") != null) {
      return new Token.Open(negated, name);
    }
    String phrase = matcher.group("phrase");
    if (phrase == null) {
      return new Token.Text(negated, name, matcher.group("word"), Form.WORD);
    }
    Form form = matcher.group("end").isEmpty() ? Form.OPEN_PHRASE : Form.PHRASE;
    return new Token.Text(negated, name, phrase, form);
  }
}
