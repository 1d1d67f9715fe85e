package dev.earshot.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/// How many segments an index has.
///
/// Every search from a cold shell opens all of them, and each takes some milliseconds. Writing a
/// small index anew now and then costs little, so it is left with two segments: one that holds most,
/// and one that grows until it is half as large. A large one would be written too often that way.
final class Merging {
  private static final double SMALL_MB = 256;
  static final int FEW = 2;

  private Merging() {}

  static MergePolicy of(Directory directory) throws IOException {
    TieredMergePolicy policy = new TieredMergePolicy();
    if (isSmall(directory)) {
      policy.setSegmentsPerTier(FEW).setFloorSegmentMB(SMALL_MB);
    }
    return policy;
  }

  static boolean isSmall(Directory directory) throws IOException {
    return megabytes(directory) < SMALL_MB;
  }

  private static double megabytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException deleted) {
        // By a merge that has just ended.
      }
    }
    return bytes / (double) (1 << 20);
  }
}
