package dev.earshot.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {
  @TempDir Path folder;

  @Test
  void readsAFileThatSomebodyEdited() throws Exception {
    Path file = folder.resolve("queries");
    Files.writeString(file, "# mine\n\nsnakes = python OR pypy\nweb=show:syntax css\n");
    SavedQueries saved = SavedQueries.read(file);
    assertThat(saved.find("snakes")).contains("python OR pypy");
    assertThat(saved.find("web")).contains("show:syntax css");
    assertThat(saved.find("other")).isEmpty();
  }

  @Test
  void noFileIsNoQueries() throws Exception {
    assertThat(SavedQueries.read(folder.resolve("none"))).isEqualTo(SavedQueries.NONE);
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    Path file = folder.resolve("queries");
    SavedQueries saved = SavedQueries.NONE.with("a", "x = y").with("b", "z");
    saved.write(file);
    assertThat(SavedQueries.read(file)).isEqualTo(saved);
  }
}
