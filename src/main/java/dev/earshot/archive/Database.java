package dev.earshot.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One connection to one SQLite file, used by one thread at a time. The narrow place where JDBC is.
final class Database implements AutoCloseable {
  private static final Set<SQLiteErrorCode> DAMAGED =
      Set.of(SQLiteErrorCode.SQLITE_NOTADB, SQLiteErrorCode.SQLITE_CORRUPT);

  private final Path file;
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  Database(Path file) {
    this.file = file;
    try {
      // A transaction that reads first and writes then would fail where another process wrote
      // in between; so each takes its turn to write from the start.
      SQLiteConfig config = new SQLiteConfig();
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      connection = config.createConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw failure(e);
    }
    try {
      execute("PRAGMA busy_timeout = 10000");
      // Readers see a snapshot while a sync writes; FULL makes each commit outlive a power cut.
      execute("PRAGMA journal_mode = WAL");
      execute("PRAGMA synchronous = FULL");
      execute("PRAGMA foreign_keys = ON");
      Schema.migrate(connection, file.toString());
    } catch (SQLException e) {
      close();
      throw failure(e);
    } catch (ArchiveException e) {
      close();
      throw e;
    }
  }

  /// Runs a piece of work in a transaction: all of it happens or nothing.
  <T> T transaction(Work<T> work) {
    lock.lock();
    try {
      try {
        connection.setAutoCommit(false);
        T result = work.run();
        connection.commit();
        connection.setAutoCommit(true);
        return result;
      } catch (Throwable problem) {
        undo(problem);
        throw problem;
      }
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  /// Undoes what is half done. Where the disk is full SQLite has done so itself; that there is
  /// nothing to undo then must not hide the problem.
  private void undo(Throwable problem) {
    try {
      connection.rollback();
    } catch (SQLException undoneAlready) {
      problem.addSuppressed(undoneAlready);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException undoneAlready) {
      problem.addSuppressed(undoneAlready);
    }
  }

  <T> List<T> query(String sql, Row<T> row, Object... parameters) {
    lock.lock();
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet result = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  int update(String sql, Object... parameters) {
    lock.lock();
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private ArchiveException failure(SQLException cause) {
    if (cause instanceof SQLiteException sqlite && isReadOnly(sqlite)) {
      return new ArchiveException(
          """
          the archive %s cannot be written, which even reading it takes (%s): run Earshot as the \
          user who syncs, on a disk that can be written\
          """
              .formatted(file, cause.getMessage()),
          cause);
    }
    String what =
        Files.exists(file) ? "cannot read or write the archive " : "cannot create the archive ";
    String advice =
        cause instanceof SQLiteException sqlite && DAMAGED.contains(sqlite.getResultCode())
            ? "; put a copy of it back, or move it away and sync again"
            : "";
    return new ArchiveException(what + file + ": " + cause.getMessage() + advice, cause);
  }

  /// SQLite has several codes for it, which have the last byte in common.
  private static boolean isReadOnly(SQLiteException problem) {
    return (problem.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_READONLY.code;
  }

  /// What runs inside a transaction.
  interface Work<T> {
    T run() throws SQLException;
  }

  /// Reads one row.
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
