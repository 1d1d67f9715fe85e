package dev.earshot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the packages to the picture in README: who may know whom, and where each library lives.
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.earshot");

  /// Where each library lives: a new one needs a home here.
  private static final Map<String, DescribedPredicate<JavaClass>> HOMES =
      Map.ofEntries(
          entry("okhttp3..", in("fetch")),
          entry("okio..", in("fetch")),
          entry("com.rometools..", in("parse", "publish")),
          entry("org.jdom2..", in("parse", "publish")),
          // What is no XML is read as a browser would, to mend it.
          entry("org.jsoup..", in("clean", "parse")),
          entry("org.commonmark..", in("clean")),
          entry("org.mozilla.universalchardet..", in("parse")),
          entry("org.apache.lucene..", in("index", "search")),
          // The package catalog is a transducer of Lucene's; these are it and what it is made of.
          entry("org.apache.lucene.store..", in("index", "search", "extract")),
          entry("org.apache.lucene.util..", in("index", "search", "extract")),
          // The stemmers that come with Lucene.
          entry("org.tartarus.snowball..", in("index", "search")),
          entry("java.sql..", in("archive")),
          entry("org.sqlite..", in("archive")),
          entry("tools.jackson..", in("archive", "cli", "extract", "parse")),
          entry("com.fasterxml.jackson..", in("archive", "cli", "parse")),
          entry("com.github.packageurl..", in("extract")),
          entry("com.sun.net.httpserver..", in("cli")),
          // Commands say how they are called by `usage`, which reads faster than annotations.
          entry(
              "picocli..",
              resideInAnyPackage(
                  "dev.earshot.cli", "dev.earshot.cli.shell", "dev.earshot.cli.usage")));

  static Set<String> libraries() {
    return new TreeSet<>(HOMES.keySet());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryStaysAtHome(String library) {
    DescribedPredicate<JavaClass> types = resideInAPackage(library);
    for (String part : libraries()) {
      if (!part.equals(library) && part.startsWith(library.replace("..", "."))) {
        types = types.and(not(resideInAPackage(part)));
      }
    }
    check(noClasses().that(not(HOMES.get(library))).should().dependOnClassesThat(types));
  }

  @Test
  void everyLibraryHasAHome() {
    Stream<String> ours = Stream.of("dev.earshot..", "java..", "javax..", "org.xml.sax..");
    Stream<String> atHomeEverywhere = Stream.of("org.jspecify..", "org.slf4j..");
    String[] known =
        Stream.of(ours, atHomeEverywhere, libraries().stream())
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    check(classes().should().onlyDependOnClassesThat(resideInAnyPackage(known)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fetch", "parse", "archive", "clean", "extract", "index", "schedule", "publish"})
  void stageKnowsOnlyTheVocabulary(String stage) {
    check(knowsOnly(stage, "podcast"));
  }

  @Test
  void searchReadsWhatTheIndexWrites() {
    check(knowsOnly("search", "podcast", "index"));
  }

  @Test
  void vocabularyNeedsNothingButJava() {
    DescribedPredicate<JavaClass> java = resideInAnyPackage("java..", "org.jspecify..");
    check(classes().that(in("podcast")).should().onlyDependOnClassesThat(in("podcast").or(java)));
  }

  @Test
  void nobodySeesTheCommandLine() {
    check(outsideOfCli().dependOnClassesThat(in("cli")));
  }

  /// Reading them by reflection takes a sixth of the time of a short command.
  @Test
  void commandsAreNotAnnotated() {
    DescribedPredicate<JavaClass> annotations =
        resideInAPackage("picocli..").and(JavaClass.Predicates.ANNOTATIONS);
    check(noClasses().should().dependOnClassesThat(annotations));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("dev.earshot.(*)..").should().beFreeOfCycles());
  }

  @Test
  void partsOfPackagesHaveNoCycles() {
    check(slices().matching("dev.earshot.(**)").should().beFreeOfCycles());
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    check(
        outsideOfCli()
            .accessTargetWhere(
                target(owner(resideInAPackage("java.time")))
                    .and(target(nameMatching("now|tick.*|system|systemUTC|systemDefaultZone"))))
            .orShould()
            .accessTargetWhere(target(nameMatching("currentTimeMillis")))
            .orShould()
            .callConstructor(Date.class)
            .as("only cli reads the clock; the others are given an InstantSource"));
  }

  @Test
  void onlyTheCommandLineTalksAndExits() {
    DescribedPredicate<JavaClass> process =
        resideInAPackage("java.lang").and(simpleName("System").or(simpleName("Runtime")));
    check(
        outsideOfCli()
            .accessTargetWhere(
                target(owner(process)).and(target(nameMatching("out|err|exit|halt|console"))))
            .orShould()
            .accessTargetWhere(target(nameMatching("printStackTrace")))
            .as("only cli writes to the terminal and ends the program"));
  }

  @Test
  void publicFieldsAreConstants() {
    check(fields().that().arePublic().should().beStatic().andShould().beFinal());
  }

  @Test
  void everyPackageIsDescribedAndNullMarked() {
    List<String> bare =
        PROGRAM.getPackage("dev.earshot").getSubpackagesInTree().stream()
            .filter(folder -> !folder.getClasses().isEmpty())
            .filter(folder -> !isNullMarked(folder))
            .map(JavaPackage::getName)
            .toList();
    assertThat(bare).as("packages without a @NullMarked package-info.java").isEmpty();
  }

  private static boolean isNullMarked(JavaPackage folder) {
    return folder
        .tryGetPackageInfo()
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }

  private static DescribedPredicate<JavaClass> in(String... folders) {
    return resideInAnyPackage(
        Stream.of(folders).map(folder -> "dev.earshot." + folder + "..").toArray(String[]::new));
  }

  private static ClassesShould outsideOfCli() {
    return noClasses().that(not(in("cli"))).should();
  }

  private static ArchRule knowsOnly(String stage, String... others) {
    DescribedPredicate<JavaClass> strangers =
        resideInAPackage("dev.earshot..").and(not(in(stage))).and(not(in(others)));
    return noClasses().that(in(stage)).should().dependOnClassesThat(strangers);
  }

  /// Packages may be empty while they are being built: their rules wait for them.
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
