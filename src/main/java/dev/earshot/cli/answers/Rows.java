package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.InputException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers of one kind as other programs read them.
///
/// @param unit what a row is, as the plural: `mentions`
/// @param fields the columns; a row may lack some
/// @param rows each a JSON object
public record Rows(String unit, List<String> fields, List<Map<String, Object>> rows) {
  /// Fields that hold the address of a row itself, and of its episode where there is no other.
  private static final List<String> ADDRESSES = List.of("url", "link");

  /// The field that says when in the recording.
  private static final String START = "start";

  private static final Pattern FORMULA = Pattern.compile("[=+-]|@\\w+\\(");

  /// All of them in one object.
  ///
  /// @param total how many answers there are, shown or not
  public void json(Output output, long total) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", total);
    json.put(unit, rows);
    output.json(json);
  }

  /// An object a line.
  public void jsonLines(Output output) {
    rows.forEach(output::json);
  }

  /// A line of names, then one a row (RFC 4180, but lines end as here).
  public void csv(Output output) {
    output.line(String.join(",", fields));
    for (Map<String, Object> row : rows) {
      output.line(fields.stream().map(f -> cell(text(row, f))).collect(Collectors.joining(",")));
    }
  }

  /// The same with tabs between fields; there are none in them.
  public void tsv(Output output) {
    output.line(String.join("\t", fields));
    for (Map<String, Object> row : rows) {
      output.line(fields.stream().map(f -> text(row, f)).collect(Collectors.joining("\t")));
    }
  }

  /// Every address once.
  public void urls(Output output) {
    String address =
        ADDRESSES.stream()
            .filter(fields::contains)
            .findFirst()
            .orElseThrow(() -> new InputException(unit + " have no addresses to list"));
    Set<String> seen = new LinkedHashSet<>();
    rows.stream()
        .map(row -> row.get(address))
        .filter(Objects::nonNull)
        .map(Rows::text)
        .forEach(seen::add);
    seen.forEach(output::line);
  }

  private static String text(Map<String, Object> row, String field) {
    String text = text(row.get(field));
    boolean isTime = field.equals(START) && !text.isEmpty();
    return isTime ? EpisodeLines.time(Duration.parse(text)) : text;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(Rows::text).collect(Collectors.joining("; "));
    }
    return value == null ? "" : Printable.line(value.toString());
  }

  /// A cell that a spreadsheet shows and does not calculate: an apostrophe stands before a formula.
  private static String cell(String text) {
    return quoted(FORMULA.matcher(text).lookingAt() ? "'" + text : text);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == ';');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
