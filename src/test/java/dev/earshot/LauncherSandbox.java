package dev.earshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A machine of its own for the launcher: a copy of it beside a tiny program, a `PATH` with a few
/// system tools, a `mvn` that writes down its calls and a `java` that prints what it is given. The
/// copy looks for JDKs in `root` instead of `/`.
final class LauncherSandbox {
  private static final List<String> TOOLS =
      List.of("sh", "find", "readlink", "mkdir", "touch", "rm", "cat", "ln", "sleep", "flock");
  private static final List<String> CACHE_TOOLS = List.of("stat", "cksum", "mv", "env");
  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$PWD" "$@"
      for word in "$@"; do
        case $word in -XX:AOTCacheOutput=*) REHEARSED ;; esac
      done
      """;

  final Path root;
  final Path home;
  final Path bin;
  final Path jar;
  final Path source;
  private final Path mavenCalls;
  private final Map<String, String> environment = new TreeMap<>();

  LauncherSandbox(Path root) throws IOException {
    this.root = root.toRealPath();
    home = Files.createDirectories(this.root.resolve("a program"));
    bin = Files.createDirectories(this.root.resolve("bin"));
    jar = home.resolve("target/earshot.jar");
    Path sources = Files.createDirectories(home.resolve("src/main/java"));
    source = sources.resolve("Some.java");
    mavenCalls = this.root.resolve("maven-calls");
    age(Files.writeString(source, "class Some {}"));
    age(Files.writeString(home.resolve("pom.xml"), "<project/>"));
    for (String folder : List.of("src/main/resources", "src/main/java", "src/main")) {
      age(Files.createDirectories(home.resolve(folder)));
    }
    String launcher =
        Files.readString(Path.of("earshot"))
            .replaceAll(" (/(?:usr|opt|Library)/)", " " + root + "$1");
    executable(home.resolve("earshot"), launcher);
    install(TOOLS);
    maven("", "");
    set("PATH", bin.toString());
    set("HOME", this.root.resolve("nobody").toString());
  }

  private void install(List<String> tools) throws IOException {
    for (String tool : tools) {
      Path system = Path.of("/bin", tool);
      Path found = Files.exists(system) ? system : Path.of("/usr/bin", tool);
      if (Files.exists(found)) {
        executable(bin.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
      }
    }
  }

  /// Without the tools that name a cache, the launcher makes none.
  void installCacheTools() throws IOException {
    install(CACHE_TOOLS);
  }

  /// What a JDK does at the end of a rehearsal, in shell; `$word` is the option with the file.
  void rehearsal(Path jdk, String shell) throws IOException {
    executable(jdk.resolve("bin/java"), JAVA.replace("REHEARSED", shell));
  }

  /// The caches there are.
  List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target/aot"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).toList();
    }
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /// What Maven does before and after it makes the jar.
  void maven(String before, String after) throws IOException {
    List<String> script =
        List.of(
            "#!/bin/sh",
            "echo \"$PWD: $*, JAVA_HOME=$JAVA_HOME\" >>" + mavenCalls,
            "echo output of Maven",
            before,
            "mkdir -p target && echo jar >target/earshot.jar",
            after);
    executable(bin.resolve("mvn"), String.join("\n", script) + "\n");
  }

  /// A JDK in the folder, with a `release` file that states the version.
  Path jdk(String folder, String version) throws IOException {
    Path jdk = jdkWithoutRelease(folder);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"y\"\n");
    return jdk;
  }

  Path jdkWithoutRelease(String folder) throws IOException {
    Path jdk = root.resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    rehearsal(jdk, "echo cache >\"${word#*=}\"");
    executable(jdk.resolve("bin/javac"), JAVA);
    return jdk;
  }

  /// As if the program had been built a minute ago, from sources that are an hour old.
  void built() throws IOException {
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "jar");
    setAge(jar, 60);
  }

  static void setAge(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  List<String> mavenCalls() throws IOException {
    return Files.exists(mavenCalls) ? Files.readAllLines(mavenCalls) : List.of();
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(root, home.resolve("earshot"), arguments);
  }

  Outcome run(Path folder, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    return start(folder, launcher, arguments).outcome();
  }

  Running start(Path folder, Path launcher, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    Path out = Files.createTempFile(root, "out", "");
    Path err = Files.createTempFile(root, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  private static void age(Path file) throws IOException {
    setAge(file, 3600);
  }

  static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  record Running(Process process, Path out, Path err) {
    Outcome outcome() throws IOException, InterruptedException {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the launcher hangs: " + Files.readString(err));
      }
      return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }
  }

  /// What a run printed, by lines, and its exit code.
  record Outcome(int exit, List<String> out, List<String> err) {}
}
