package dev.earshot.search.query;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the query language: words (all of them), `"phrases"`, `-not`, `OR`, `( )`, `prefix*`,
/// `fuzzy~`, fields (see [Field]), `date:` `since:` `until:` `duration:` `number:`, and saved
/// queries (`query:NAME`).
public final class QuerySyntax {
  /// So much of a query is looked at, with what it says through saved queries, which may name each
  /// other again and again.
  private static final int MAX_LENGTH = 2000;

  /// Brackets that lie deeper group nothing.
  private static final int MAX_DEPTH = 20;

  /// What stands before a colon without being meant as a field.
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ftp", "ssh", "git", "file", "mailto", "pkg", "urn", "localhost");

  private final Instant now;
  private final Function<String, Optional<String>> saved;
  private final Set<String> beingRead = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private int left = MAX_LENGTH;
  private int depth;

  /// The field before the brackets that are being read; empty outside of any.
  private String within = "";

  private QuerySyntax(Instant now, Function<String, Optional<String>> saved) {
    this.now = now;
    this.saved = saved;
  }

  /// Reads a query; never fails.
  ///
  /// @param now what relative dates count from
  /// @param saved the text of a saved query by its name
  public static ParsedQuery parse(
      String query, Instant now, Function<String, Optional<String>> saved) {
    QuerySyntax syntax = new QuerySyntax(now, saved);
    Clause.All clause = syntax.read(query);
    return new ParsedQuery(clause, syntax.remarks);
  }

  private Clause.All read(String query) {
    String text = beginning(query);
    OddSyntax.bang(text).ifPresent(this::remark);
    Deque<Lexer.Token> tokens = new ArrayDeque<>(Lexer.tokens(text));
    List<Clause> clauses = new ArrayList<>();
    while (!tokens.isEmpty()) {
      clauses.addAll(alternatives(tokens));
      if (tokens.poll() instanceof Lexer.Token.Close) {
        remark("A bracket is closed that was not opened: ignored.");
      }
    }
    return new Clause.All(clauses);
  }

  private String beginning(String query) {
    if (query.length() > left) {
      remark("The query is very long: only its first 2,000 characters are looked at.");
    }
    String beginning = query.substring(0, Math.min(left, query.length()));
    left -= beginning.length();
    return beginning;
  }

  /// Up to the end or a closing bracket, which stays.
  private List<Clause> alternatives(Deque<Lexer.Token> tokens) {
    List<List<Clause>> alternatives = new ArrayList<>();
    List<Clause> groups = new ArrayList<>();
    List<Clause> current = new ArrayList<>();
    while (!tokens.isEmpty() && !(tokens.peek() instanceof Lexer.Token.Close)) {
      Lexer.Token token = tokens.remove();
      boolean joins = !current.isEmpty() && startsClause(tokens);
      if (isWord(token, "OR") && joins) {
        alternatives.add(current);
        current = new ArrayList<>();
      } else if (!(isWord(token, "AND") && joins)) {
        remarkLostOperator(token, !startsClause(tokens));
        Optional<Clause> clause = clause(token, tokens);
        clause.ifPresent(token instanceof Lexer.Token.Open ? groups::add : _ -> {});
        clause.ifPresent(current::add);
      }
    }
    if (!current.isEmpty()) {
      alternatives.add(current);
    }
    return alternatives.size() < 2
        ? current.stream().flatMap(c -> groups.contains(c) ? parts(c) : Stream.of(c)).toList()
        : Alternatives.of(alternatives);
  }

  private void remarkLostOperator(Lexer.Token token, boolean last) {
    if (isWord(token, "OR") || isWord(token, "AND") || (last && isWord(token, "NOT"))) {
      remark("OR, AND or NOT with nothing beside it is a word.");
    }
  }

  /// Brackets group nothing where there is no `OR` beside them: `checks (and sorts) data`.
  private static Stream<Clause> parts(Clause group) {
    return group instanceof Clause.All all ? all.clauses().stream() : Stream.of(group);
  }

  private static boolean startsClause(Deque<Lexer.Token> tokens) {
    return !tokens.isEmpty() && !(tokens.peek() instanceof Lexer.Token.Close);
  }

  private Optional<Clause> clause(Lexer.Token token, Deque<Lexer.Token> rest) {
    if (isWord(token, "NOT") && startsClause(rest)) {
      return clause(rest.remove(), rest).map(clause -> negated(true, clause));
    }
    // Not a switch over patterns: the JVM would first have to make its code, at every start.
    return token instanceof Lexer.Token.Text text
        ? text(text, rest).map(clause -> negated(text.negated(), clause))
        : token instanceof Lexer.Token.Open open
            ? group(open, rest).map(group -> negated(open.negated(), group))
            : Optional.empty();
  }

  private Optional<Clause> group(Lexer.Token.Open open, Deque<Lexer.Token> rest) {
    if (depth == MAX_DEPTH) {
      remark("Brackets lie too deep: the innermost are ignored.");
      return Optional.empty();
    }
    String outer = within;
    within = open.field().isEmpty() ? outer : open.field();
    depth++;
    List<Clause> clauses = alternatives(rest);
    depth--;
    within = outer;
    if (!(rest.poll() instanceof Lexer.Token.Close)) {
      remark("A bracket is not closed: taken to reach to the end.");
    }
    return clauses.isEmpty() ? Optional.empty() : Optional.of(Alternatives.all(clauses));
  }

  private Optional<Clause> text(Lexer.Token.Text token, Deque<Lexer.Token> rest) {
    boolean quoted = token.form() != Lexer.Form.WORD;
    if (token.form() == Lexer.Form.OPEN_PHRASE && !token.text().isBlank()) {
      remark("A quote is not closed: taken to reach to the end.");
    }
    String field = token.field().isEmpty() ? within : token.field();
    if (!field.isEmpty()) {
      return inField(field, token.text(), quoted, rest);
    }
    return !quoted && isFieldAlone(token.text())
        ? fieldAlone(token.text(), rest)
        : plain(token.text(), quoted);
  }

  private Optional<Clause> inField(
      String typed, String text, boolean quoted, Deque<Lexer.Token> rest) {
    String field = typed.toLowerCase(Locale.ROOT);
    if (field.equals("pkg") && text.contains("/")) {
      return Optional.of(PackageUrl.clause(text));
    }
    Optional<Clause> special = field.equals("query") ? savedQuery(text) : range(field, text, rest);
    if (special.isPresent()) {
      return special;
    }
    Optional<Field> known = Field.named(field);
    if (known.isPresent()) {
      return plain(text, quoted).map(clause -> in(known.orElseThrow(), clause));
    }
    if (Ranges.isName(field) || field.equals("query")) {
      String taken = "“" + typed + ":" + text + "” is not understood: searched as words. ";
      remark(taken + Ranges.example(field));
    } else if (!SCHEMES.contains(field)) {
      remark("“" + typed + "” is no field: searched as words. " + Field.all());
    }
    return plain(typed + ":" + text, quoted);
  }

  /// Each of several words in the field.
  private static Clause in(Field field, Clause clause) {
    return clause instanceof Clause.All all
        ? new Clause.All(all.clauses().stream().map(each -> in(field, each)).toList())
        : new Clause.In(field, clause);
  }

  /// `since:3 months` is one range, though a space stands in it; `since:2021 year` is not.
  private Optional<Clause> range(String field, String text, Deque<Lexer.Token> rest) {
    Optional<Clause> alone = Ranges.read(field, text, now);
    boolean whole = alone.isPresent() && !field.equals("duration");
    if (!whole
        && Ranges.isName(field)
        && rest.peek() instanceof Lexer.Token.Text next
        && isUnit(next)) {
      Optional<Clause> both = Ranges.read(field, text + "_" + next.text(), now);
      if (both.isPresent()) {
        rest.remove();
        return both;
      }
    }
    return alone;
  }

  private static boolean isUnit(Lexer.Token.Text next) {
    return next.form() == Lexer.Form.WORD
        && next.field().isEmpty()
        && !next.negated()
        && Ranges.isUnit(next.text());
  }

  /// `title:`, in lower case: a pasted text has `Title: …`.
  private static boolean isFieldAlone(String word) {
    String field = word.substring(0, Math.max(0, word.length() - 1));
    return word.endsWith(":")
        && field.equals(field.toLowerCase(Locale.ROOT))
        && (Field.named(field).isPresent() || Ranges.isName(field) || field.equals("query"));
  }

  private Optional<Clause> fieldAlone(String typed, Deque<Lexer.Token> rest) {
    if (rest.peek() instanceof Lexer.Token.Text next && next.field().isEmpty()) {
      rest.remove();
      remark("“" + typed + " " + next.text() + "” is taken as “" + typed + next.text() + "”.");
      String field = typed.substring(0, typed.length() - 1);
      return text(new Lexer.Token.Text(next.negated(), field, next.text(), next.form()), rest)
          .map(clause -> negated(next.negated(), clause));
    }
    remark("“" + typed + "” needs a word behind it, without a space: ignored.");
    return Optional.empty();
  }

  private Optional<Clause> plain(String text, boolean quoted) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    if (quoted) {
      return Optional.of(new Clause.Phrase(text.strip()));
    }
    Optional<OddSyntax> odd = OddSyntax.of(text);
    if (odd.isPresent()) {
      remark(odd.orElseThrow().remark());
      return words(odd.orElseThrow().text());
    }
    return word(text);
  }

  private static Optional<Clause> words(String text) {
    List<Clause> words =
        Stream.of(text.split(" ", -1)).flatMap(word -> word(word).stream()).toList();
    return Optional.of(Alternatives.all(words));
  }

  private static Optional<Clause> word(String text) {
    if (text.length() > 1 && text.endsWith("*")) {
      return Optional.of(new Clause.Prefix(text.substring(0, text.length() - 1)));
    }
    if (text.length() > 1 && text.matches(".*[^~]~[12]?")) {
      return Optional.of(new Clause.Fuzzy(text.substring(0, text.lastIndexOf('~'))));
    }
    return Optional.of(new Clause.Word(text));
  }

  private Optional<Clause> savedQuery(String name) {
    Optional<String> text = saved.apply(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!beingRead.add(name)) {
      remark("The saved query “" + name + "” refers to itself: ignored there.");
      return Optional.of(new Clause.All(List.of()));
    }
    Clause clause = read(text.orElseThrow());
    beingRead.remove(name);
    return Optional.of(clause);
  }

  private void remark(String sentence) {
    if (!remarks.contains(sentence)) {
      remarks.add(sentence);
    }
  }

  private static boolean isWord(Lexer.Token token, String word) {
    return token instanceof Lexer.Token.Text text
        && text.form() == Lexer.Form.WORD
        && text.field().isEmpty()
        && !text.negated()
        && text.text().equals(word);
  }

  private static Clause negated(boolean negated, Clause clause) {
    return negated ? new Clause.Not(clause) : clause;
  }
}
