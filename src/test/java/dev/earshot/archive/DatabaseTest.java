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

  @Test
  void whereSqliteMayOnlyReadTheReasonIsItsOwn() {
    Path file = folder.resolve("archive.db");
    try (Database database = new Database(file)) {
      database.update("PRAGMA query_only = 1");
      assertThatThrownBy(() -> database.update("CREATE TABLE t (x)"))
          .hasMessageContaining(file + " cannot be written")
          .hasMessageContaining("SQLITE_READONLY");
    }
  }

  @Test
  void aTransactionAfterOneThatCouldNotBeginIsOne() {
    Path file = folder.resolve("archive.db");
    try (Database holder = new Database(file);
        Database waiting = new Database(file)) {
      waiting.query("PRAGMA busy_timeout = 1", row -> row.getInt(1));
      holder.transaction(() -> {
        holder.update("CREATE TABLE held (x)");
        assertThatThrownBy(() -> waiting.transaction(() -> waiting.update("CREATE TABLE t (x)")))
            .hasMessageContaining("BUSY");
        return 0;
      });
      assertThatThrownBy(() ->
              waiting.transaction(() -> {
                waiting.update("INSERT INTO held VALUES (1)");
                throw new ArchiveException("half done");
              }))
          .hasMessage("half done");
      assertThat(holder.query("SELECT count(*) FROM held", row -> row.getInt(1)))
          .containsExactly(0);
    }
  }
}
