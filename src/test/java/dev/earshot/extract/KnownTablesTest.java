package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables of well-known software say what they mean.
class KnownTablesTest {
  static List<String> packageTypes() {
    return Resources.lines("known/types.txt").stream()
        .filter(type -> !type.equals("platform") && !type.equals("stdlib"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("packageTypes")
  void everyNameIsAPackageUrl(String type) {
    for (String name : names(type)) {
      assertThat(Purls.of(type, name)).as(name).contains(Purls.ofTable(type, name));
    }
  }

  @ParameterizedTest
  @MethodSource("packageTypes")
  void noNameStandsTwice(String type) {
    assertThat(names(type)).doesNotHaveDuplicates();
  }

  @Test
  void noPlaceBelongsToTwoOfARegistry() {
    for (String type : packageTypes()) {
      Map<String, String> places = new HashMap<>();
      for (String line : Resources.lines("known/" + type + ".txt")) {
        for (String place : places(line)) {
          assertThat(places.put(place, line)).as(type + " " + place).isNull();
        }
      }
    }
  }

  /// Coordinates say little to people: the name of a project must lead to one of them.
  @Test
  void noTwoProjectsOfTheJvmShareAName() {
    Map<String, String> projects = new HashMap<>();
    for (String line : Resources.lines("known/maven.txt")) {
      String[] sides = line.replaceFirst(" @ .*", "").split(" = ", 2);
      String spellings = sides.length > 1 ? sides[1] : "";
      for (String spelling :
          Set.copyOf(List.of(spellings.toLowerCase(Locale.ROOT).split(", *", -1)))) {
        String other = spelling.isEmpty() ? null : projects.put(spelling, sides[0]);
        assertThat(other).as(line).isNull();
      }
    }
  }

  /// A site is looked up by its host and at most two segments of its path.
  @Test
  void noSiteIsDeeperThanItIsLookedUp() {
    for (String type : packageTypes()) {
      for (String line : Resources.lines("known/" + type + ".txt")) {
        for (String place : places(line)) {
          assertThat(place.chars().filter(c -> c == '/').count()).as(place).isLessThan(3);
        }
      }
    }
  }

  private static List<String> places(String line) {
    int at = line.indexOf(" @ ");
    return at < 0 ? List.of() : List.of(line.substring(at + 3).strip().split(" +", -1));
  }

  private static List<String> names(String type) {
    return Resources.lines("known/" + type + ".txt").stream()
        .map(line -> line.replaceFirst("^[~*]", "").replaceFirst("( = | @ ).*", "").strip())
        .toList();
  }
}
