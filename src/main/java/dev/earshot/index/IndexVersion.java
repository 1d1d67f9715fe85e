package dev.earshot.index;

import java.util.Map;
import org.apache.lucene.util.Version;

/// The version of everything that decides what an index looks like.
public final class IndexVersion {
  /// Raise it with every change to fields, analysis or what is stored.
  private static final int SCHEMA = 9;

  static final String VERSION_KEY = "version";
  static final String ARCHIVE_KEY = "archive";
  static final String SEQUENCE_KEY = "sequence";
  static final String DERIVATION_KEY = "derivation";

  private IndexVersion() {}

  /// The version that this program writes and reads.
  public static String current() {
    return SCHEMA + "/lucene-" + Version.LATEST;
  }

  /// Whether a commit's user data say that this program can read it.
  public static boolean isCurrent(Map<String, String> commitData) {
    return current().equals(commitData.get(VERSION_KEY));
  }

  /// The number of the last change of an archive that a commit holds, by its user data; 0 where it
  /// was made from another archive.
  public static long sequence(Map<String, String> commitData, String archiveId) {
    return archiveId.equals(commitData.get(ARCHIVE_KEY))
        ? Long.parseLong(commitData.getOrDefault(SEQUENCE_KEY, "0"))
        : 0;
  }
}
