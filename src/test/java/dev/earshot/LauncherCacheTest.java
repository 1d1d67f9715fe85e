package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.LauncherSandbox.Outcome;
import dev.earshot.LauncherSandbox.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher's cache of loaded classes: made once, used from then on, never over other jars.
@DisabledOnOs(OS.WINDOWS)
class LauncherCacheTest {
  private static final String PREPARING = "Preparing Earshot to start fast (once for each build) …";

  @TempDir Path folder;
  private LauncherSandbox box;
  private Path jdk;

  @BeforeEach
  void machineWithABuiltProgram() throws IOException {
    box = new LauncherSandbox(folder);
    box.installCacheTools();
    jdk = box.jdk("usr/lib/jvm/jdk-25", "25.0.3");
    box.built();
  }

  private String option() throws IOException {
    return "-XX:AOTCache=" + box.caches().getFirst();
  }

  @Test
  void theFirstStartRehearsesAndSaysSo() throws Exception {
    Outcome first = box.run("search", "x");
    assertThat(first.err()).containsExactly(PREPARING);
    assertThat(box.caches()).hasSize(1);
    assertThat(first.out()).contains(option()).endsWith("search", "x");
    assertThat(box.home.resolve("target/aot/data")).doesNotExist();

    Outcome second = box.run("search", "x");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains(option());
  }

  @Test
  void anotherJarOfTheSameAgeAndSizeGetsAnotherCache() throws Exception {
    box.run("feeds");
    String before = option();
    FileTime age = Files.getLastModifiedTime(box.jar);
    Path other = Files.writeString(folder.resolve("other.jar"), "JAR");
    Files.move(other, box.jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(box.jar, age);
    Outcome outcome = box.run("feeds");
    assertThat(outcome.err()).containsExactly(PREPARING);
    assertThat(outcome.out()).contains(option()).doesNotContain(before);
    assertThat(box.caches()).hasSize(1);
  }

  @Test
  void whereNothingHasChangedItTakesWhatItFoundTheLastTime() throws Exception {
    box.run("feeds");
    box.run("feeds");
    Files.delete(box.bin.resolve("cksum"));
    assertThat(box.run("feeds").out()).contains(option());

    FileTime age = Files.getLastModifiedTime(box.jar);
    Files.writeString(box.jar, "JAR");
    Files.setLastModifiedTime(box.jar, age);
    assertThat(box.run("feeds").out()).noneMatch(word -> word.startsWith("-XX:AOTCache"));
  }

  @Test
  void aLinkThatLeadsToAnotherJdkIsNoticed() throws Exception {
    Path current = folder.resolve("current");
    Files.createSymbolicLink(current, jdk);
    box.set("JAVA_HOME", current.toString());
    box.run("feeds");
    box.run("feeds");
    assertThat(box.run("feeds").err()).isEmpty();
    Files.delete(current);
    Files.createSymbolicLink(current, box.jdk("other", "17.0.1"));
    Outcome outcome = box.run("feeds");
    assertThat(outcome.err()).containsExactly(PREPARING);
    assertThat(outcome.out()).contains(option());
  }

  @Test
  void anotherJdkGetsAnotherCache() throws Exception {
    box.run("feeds");
    String before = option();
    box.set("JAVA_HOME", box.jdk("other", "26").toString());
    assertThat(box.run("feeds").out()).contains(option()).doesNotContain(before);
  }

  @Test
  void aFailedRehearsalIsNotTriedAgain() throws Exception {
    box.rehearsal(jdk, "exit 1");
    Outcome first = box.run("feeds");
    assertThat(first.exit()).isZero();
    assertThat(first.err()).containsExactly(PREPARING);
    Outcome second = box.run("feeds");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).noneMatch(word -> word.startsWith("-XX:AOTCache")).endsWith("feeds");
  }

  @Test
  void severalAtOnceRehearseOnce() throws Exception {
    box.rehearsal(jdk, "echo once >>\"$HOME.calls\" && sleep 1 && echo cache >\"${word#*=}\"");
    List<Running> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(box.start(box.root, box.home.resolve("earshot"), "feeds"));
    }
    for (Running one : all) {
      assertThat(one.outcome().out()).contains(option());
    }
    assertThat(Files.readAllLines(box.home.resolve("target/aot.calls"))).containsExactly("once");
  }
}
