package dev.earshot.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path folder;

  @Test
  void aFullDiskIsNotToldByStackTraces() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no file here is always full");
    Files.createSymbolicLink(folder.resolve("earshot.0.log"), full);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    LogFile log = new LogFile(folder);
    try {
      log.publish(new LogRecord(Level.WARNING, "something"));
    } finally {
      log.close();
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
