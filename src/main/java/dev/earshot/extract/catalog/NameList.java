package dev.earshot.extract.catalog;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A registry's list of names, as registries and mirrors publish it, in any of these forms, plain
/// or packed with gzip:
///
/// - lines of a name, or of a name, a tab and a number of downloads; a first line `name …` is a
///   heading, and if it goes on with `rank …`, the numbers are places from 1;
/// - JSON: an array of names, or objects with `name` or `project` and perhaps `download_count`, at
///   any depth: PyPI's simple index, the list of its most downloaded packages, npm's names; or one
///   object of names and numbers.
///
/// @param rows the most used first where the list has numbers
record NameList(List<Row> rows) {
  private static final Pattern NAME =
      Pattern.compile("(?:@[\\p{Alnum}._~!'()*-]+/)?[\\p{Alnum}._~!'()*-]{1,214}");
  private static final int GZIP = 0x1f8b;

  /// A name.
  ///
  /// @param downloads 0 where the list does not say
  /// @param place its place by downloads, from 1; 0 where the list does not say
  record Row(String name, long downloads, int place) {
    Row(String name, long downloads) {
      this(name, downloads, 0);
    }
  }

  /// Reads a list to its end.
  ///
  /// @throws BadListException where it is none, is cut short, or breaks off
  static NameList read(InputStream in) throws BadListException {
    List<Row> rows = new ArrayList<>();
    try {
      BufferedInputStream text = unpacked(new BufferedInputStream(in, 1 << 16));
      text.mark(8);
      int first = text.read();
      text.reset();
      if (first == '{' || first == '[') {
        json(text, rows);
      } else {
        lines(text, rows);
      }
    } catch (JacksonException broken) {
      throw new BadListException("it is no whole JSON document: " + broken.getOriginalMessage());
    } catch (IOException broken) {
      throw new BadListException("it cannot be read to its end: " + broken.getMessage());
    }
    return checked(rows);
  }

  private static NameList checked(List<Row> rows) throws BadListException {
    long odd = rows.stream().filter(row -> !NAME.matcher(row.name).matches()).count();
    if (odd * 100 > rows.size()) {
      throw new BadListException(odd + " of its " + rows.size() + " lines are no package names");
    }
    List<Row> sorted =
        rows.stream()
            .filter(row -> NAME.matcher(row.name).matches())
            .sorted(Comparator.comparingLong(row -> -row.downloads))
            .toList();
    List<Row> placed = new ArrayList<>();
    for (Row row : sorted) {
      boolean counted = row.downloads > 0 && row.place == 0;
      placed.add(counted ? new Row(row.name, row.downloads, placed.size() + 1) : row);
    }
    return new NameList(placed);
  }

  /// Whether it tells how much packages are used.
  boolean isRanked() {
    return rows.stream().anyMatch(row -> row.place > 0);
  }

  /// Whether it is a list of what there is, and no choice of the most used.
  boolean isWhole() {
    return rows.isEmpty() || rows.stream().anyMatch(row -> row.place == 0);
  }

  private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
  }

  private static void lines(InputStream in, List<Row> rows) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean places = false;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.indexOf('\t');
      String name = (tab < 0 ? line : line.substring(0, tab)).strip();
      boolean heading = rows.isEmpty() && tab >= 0 && name.equals("name");
      places |= heading && line.substring(tab + 1).startsWith("rank");
      if (!name.isEmpty() && !name.startsWith("#") && !heading) {
        long number = tab < 0 ? 0 : number(line.substring(tab + 1).strip());
        rows.add(places ? new Row(name, 0, (int) number) : new Row(name, number));
      }
    }
  }

  private static long number(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() < 19;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : 0;
  }

  private static void json(InputStream in, List<Row> rows) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      List<Row> pairs = new ArrayList<>();
      String name = "";
      long number = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        boolean inArray = json.streamReadContext().inArray();
        String field = String.valueOf(json.currentName());
        boolean names = field.equals("name") || field.equals("project");
        if (token == JsonToken.VALUE_STRING && inArray) {
          rows.add(new Row(json.getString(), 0));
        } else if (token == JsonToken.VALUE_STRING && names) {
          name = json.getString();
        } else if (token == JsonToken.VALUE_NUMBER_INT && !inArray) {
          number = field.equals("download_count") ? json.getLongValue() : number;
          pairs.add(new Row(field, json.getLongValue()));
        } else if (token == JsonToken.END_OBJECT && !name.isEmpty()) {
          rows.add(new Row(name, number));
          name = "";
          number = 0;
        }
      }
      if (rows.isEmpty()) {
        rows.addAll(pairs);
      }
    }
  }
}
