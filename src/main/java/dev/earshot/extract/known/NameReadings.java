package dev.earshot.extract.known;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Other names that a person may mean by one that no package has.
public final class NameReadings {
  private static final Set<String> AROUND = Set.copyOf(Resources.lines("around-names.txt"));

  private static final Pattern VERSION =
      Pattern.compile("(?i) v?\\d[\\d.]*+(?:[- ]?(?:alpha|beta|rc)\\.?\\d*+)?$");

  /// What a language's programs end in, which people add to names: "async.js", "CanJS".
  private static final Pattern ENDING =
      Pattern.compile("(?i: ?\\.(?:js|py|rb|rs))$|(?<=\\p{Ll})JS$");

  private NameReadings() {}

  /// The name without a version; besides, without the words that people say around it, without the
  /// ending of a program, in the singular; the nearest first. None of a package URL, and none that
  /// would be a name of no letters.
  public static List<String> of(String name) {
    if (name.startsWith("pkg:")) {
      return List.of();
    }
    String whole = String.join(" ", words(name));
    Set<String> readings = new LinkedHashSet<>();
    String unversioned = VERSION.matcher(whole).replaceFirst("");
    readings.add(unversioned);
    String bare =
        String.join(" ", words(unversioned).stream().filter(word -> !isAround(word)).toList());
    readings.add(bare);
    readings.add(ENDING.matcher(unversioned).replaceFirst(""));
    readings.add(ENDING.matcher(bare).replaceFirst(""));
    readings.add(singular(unversioned));
    readings.add(singular(bare));
    readings.remove(whole);
    readings.removeIf(reading -> reading.chars().noneMatch(Character::isLetter));
    return List.copyOf(readings);
  }

  /// The words of a name, which alone may be the name.
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static boolean isAround(String word) {
    return AROUND.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isProgram(String name) {
    return ENDING.matcher(name).find();
  }

  private static String singular(String name) {
    return name.endsWith("s") && !name.endsWith("ss") && name.length() > 4 && !isProgram(name)
        ? name.substring(0, name.length() - 1)
        : name;
  }
}
