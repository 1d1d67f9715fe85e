package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.LauncherSandbox.Outcome;
import dev.earshot.LauncherSandbox.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher `earshot`: finds its folder, a JDK, and out whether there is something to build.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String BUILDING = "Building Earshot (first run or sources changed) …";
  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;
  private LauncherSandbox box;

  @BeforeEach
  void machineWithJava25() throws IOException {
    box = new LauncherSandbox(folder);
    box.jdk("usr/lib/jvm/jdk-25", "25.0.3");
  }

  @Nested
  class Starting {
    @BeforeEach
    void isBuilt() throws IOException {
      box.built();
    }

    @Test
    void handsEveryArgumentOnAsItIs() throws Exception {
      Outcome outcome = box.run("search", "two words", "", "*", "--since=2024");
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out())
          .endsWith(
              "-cp",
              box.jar.toString(),
              "dev.earshot.cli.Main",
              "search",
              "two words",
              "",
              "*",
              "--since=2024")
          .contains("-Dearshot.home=" + box.home);
    }

    @Test
    void worksThroughLinksFromAnyFolder() throws Exception {
      Path elsewhere = Files.createDirectories(folder.resolve("else where"));
      Path first = Files.createSymbolicLink(box.bin.resolve("es"), elsewhere.resolve("relative"));
      Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("../a program/earshot"));
      Outcome outcome = box.run(elsewhere, first, "feeds");
      assertThat(outcome.out())
          .startsWith(elsewhere.toRealPath().toString())
          .contains("-Dearshot.home=" + box.home)
          .endsWith("feeds");
    }

    @Test
    void startsByNameToo() throws Exception {
      Outcome outcome = box.run(box.home, box.bin.resolve("sh"), "earshot", "feeds");
      assertThat(outcome.out()).contains("-Dearshot.home=" + box.home).endsWith("feeds");
    }

    @Test
    void addsOptionsForTheJvm() throws Exception {
      box.set("EARSHOT_JAVA_OPTS", "-Xmx1g -Dpattern=*");
      assertThat(box.run("feeds").out()).containsSequence("-Xmx1g", "-Dpattern=*", "-cp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "--data D run", "--allow-private --set a=b reindex"})
    void longCommandsGetBothCompilers(String command) throws Exception {
      assertThat(box.run(command.split(" ")).out()).doesNotContain(FIRST_COMPILER_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search sync", "--data sync feeds", "--help"})
    void shortCommandsStartFast(String command) throws Exception {
      assertThat(box.run(command.split(" ")).out()).contains(FIRST_COMPILER_ONLY);
    }

    @Test
    void needsNoMavenWhereThereIsNothingToBuild() throws Exception {
      Files.delete(box.bin.resolve("mvn"));
      assertThat(box.run("feeds").exit()).isZero();
    }
  }

  @Nested
  class Building {
    @Test
    void buildsTheFirstTimeAndSaysSoInOneLine() throws Exception {
      Outcome outcome = box.run("feeds");
      assertThat(outcome.err()).containsExactly(BUILDING);
      assertThat(outcome.out()).endsWith("feeds").doesNotContain("output of Maven");
      assertThat(box.mavenCalls())
          .containsExactly(
              box.home
                  + ": -q -B -Dmaven.test.skip=true package, JAVA_HOME="
                  + box.root.resolve("usr/lib/jvm/jdk-25"));
    }

    @Test
    void anUntouchedTreeIsNotBuiltAgain() throws Exception {
      box.run("feeds");
      assertThat(box.run("feeds").err()).isEmpty();
      assertThat(box.mavenCalls()).hasSize(1);
    }

    @Test
    void aProgramThatMavenBuiltIsTakenAsItIs() throws Exception {
      box.built();
      assertThat(box.run("feeds").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/Some.java", "src/main/resources/new.txt"})
    void aChangedOrNewFileIsBuilt(String file) throws Exception {
      box.built();
      Files.writeString(box.home.resolve(file), "changed");
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
      assertThat(box.run("feeds").err()).isEmpty();
    }

    @Test
    void aDeletedFileIsBuilt() throws Exception {
      box.built();
      Files.delete(box.source);
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
    }

    @Test
    void otherFilesDoNotCount() throws Exception {
      box.built();
      Files.writeString(box.home.resolve("README.md"), "changed");
      Files.createDirectories(box.home.resolve("src/test"));
      assertThat(box.run("feeds").err()).isEmpty();
    }

    @Test
    void aMissingJarIsBuilt() throws Exception {
      box.built();
      Files.delete(box.jar);
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
    }

    @Test
    void whatIsEditedDuringTheBuildIsBuiltTheNextTime() throws Exception {
      // Until the file system's clock has gone on since the build began.
      String some = "src/main/java/Some.java";
      box.maven("until [ %s -nt target/building ]; do touch %<s; done".formatted(some), "");
      box.run("feeds");
      box.maven("", "");
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
      assertThat(box.run("feeds").err()).isEmpty();
    }

    @Test
    void aRunningProgramKeepsItsJar() throws Exception {
      box.built();
      Path held = Files.createLink(folder.resolve("held open"), box.jar);
      Files.writeString(held, "what a running program reads");
      LauncherSandbox.setAge(box.jar, 7200);
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
      assertThat(held).hasContent("what a running program reads");
    }

    @Test
    void aFailedBuildShowsWhatMavenSaidAndIsTriedAgain() throws Exception {
      box.maven("echo the reason >&2; exit 1", "");
      Outcome outcome = box.run("feeds");
      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).startsWith(BUILDING, "output of Maven", "the reason").hasSize(4);
      box.maven("", "");
      assertThat(box.run("feeds").out()).endsWith("feeds");
    }

    @Test
    void aBuildThatWasCutShortIsDoneAgain() throws Exception {
      box.maven("", "kill -9 $PPID");
      assertThat(box.run("feeds").exit()).isNotZero();
      box.maven("", "");
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void severalAtOnceBuildOnce(boolean flock) throws Exception {
      if (!flock) {
        Files.deleteIfExists(box.bin.resolve("flock"));
      }
      List<Running> launchers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        launchers.add(box.start(folder, box.home.resolve("earshot"), "feeds"));
      }
      for (Running launcher : launchers) {
        assertThat(launcher.outcome().out()).endsWith("feeds");
      }
      assertThat(box.mavenCalls()).hasSize(1);
    }

    @Test
    void theLockOfADeadBuildIsTakenAway() throws Exception {
      Files.deleteIfExists(box.bin.resolve("flock"));
      Files.createDirectories(box.home.resolve("target"));
      Process dead = new ProcessBuilder("/bin/sh", "-c", ":").start();
      dead.waitFor();
      Files.createSymbolicLink(
          box.home.resolve("target/build.owner"), Path.of(Long.toString(dead.pid())));
      assertThat(box.run("feeds").err()).containsExactly(BUILDING);
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
      Files.delete(box.bin.resolve("mvn"));
      Outcome outcome = box.run("feeds");
      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.err()).singleElement().asString().contains("install Maven 3.8 or newer");
    }

    @Test
    void needsACompilerToBuildWith() throws Exception {
      Files.delete(box.root.resolve("usr/lib/jvm/jdk-25/bin/javac"));
      assertThat(box.run("feeds").err()).singleElement().asString().contains("install");
      box.built();
      assertThat(box.run("feeds").exit()).isZero();
    }
  }

  @Nested
  class FindingAJdk {
    @BeforeEach
    void isBuilt() throws IOException {
      box.built();
    }

    private Path javaThatRuns() throws Exception {
      return Path.of(box.run("feeds").out().getLast());
    }

    @Test
    void prefersJavaHome() throws Exception {
      marked(box.jdk("mine", "26-ea"));
      box.set("JAVA_HOME", box.root.resolve("mine").toString());
      assertThat(javaThatRuns()).isEqualTo(box.root.resolve("mine"));
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
      marked(box.root.resolve("usr/lib/jvm/jdk-25"));
      box.set("JAVA_HOME", box.jdk("old", "1.8.0_402").toString());
      assertThat(javaThatRuns()).isEqualTo(box.root.resolve("usr/lib/jvm/jdk-25"));
    }

    @Test
    void asksAJavaHomeThatDoesNotSay() throws Exception {
      Path silent = marked(box.jdkWithoutRelease("silent"));
      box.set("JAVA_HOME", silent.toString());
      assertThat(javaThatRuns()).isEqualTo(silent);
    }

    @Test
    void followsTheLinksOfTheJavaOnThePath() throws Exception {
      Path found = marked(box.jdk("far/away", "25"));
      Path between = Files.createSymbolicLink(folder.resolve("java"), found.resolve("bin/java"));
      Files.createSymbolicLink(box.bin.resolve("java"), between);
      assertThat(javaThatRuns()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "usr/lib/jvm/x",
          "opt/x",
          "opt/java/x",
          "nobody/.sdkman/candidates/java/x",
          "nobody/.jdks/x",
          "Library/Java/JavaVirtualMachines/x/Contents/Home"
        })
    void looksInTheUsualFolders(String place) throws Exception {
      box.jdk("usr/lib/jvm/jdk-25", "17.0.15");
      Path found = marked(box.jdk(place, "25.0.1"));
      assertThat(javaThatRuns()).isEqualTo(found);
    }

    @Test
    void saysWhatIsMissingInOneSentence() throws Exception {
      box.jdk("usr/lib/jvm/jdk-25", "17.0.15");
      Outcome outcome = box.run("feeds");
      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err())
          .containsExactly(
              "Earshot needs a JDK 25 or newer and found only Java 17: install one, such as Temurin"
                  + " 25 from https://adoptium.net, or name its folder in JAVA_HOME.");
    }

    /// Makes the JDK's `java` print its folder, and what a real one says of its version.
    private Path marked(Path jdk) throws IOException {
      LauncherSandbox.executable(
          jdk.resolve("bin/java"),
          "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"25.0.2\"' >&2\necho '"
              + jdk
              + "'\n");
      return jdk;
    }
  }
}
