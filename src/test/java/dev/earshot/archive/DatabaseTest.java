package dev.earshot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir private Path folder;

  @Test
  void whatWentWrongIsToldThoughItIsUndoneAlready() {
    try (Database database = new Database(folder.resolve("archive.db"))) {
      assertThatThrownBy(() ->
              database.transaction(() -> {
                // As SQLite does by itself when the disk is full.
                database.update("ROLLBACK");
                throw new ArchiveException("disk is full");
              }))
          .hasMessage("disk is full");
      database.transaction(() -> database.update("CREATE TABLE later (x)"));
      assertThat(database.query("SELECT count(*) FROM later", row -> row.getInt(1)))
          .containsExactly(0);
    }
  }
}
