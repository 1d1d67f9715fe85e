package dev.earshot.search.trends;

/// The log-likelihood ratio G² of a table of two by two counts (Dunning 1993, "Accurate methods for
/// the statistics of surprise and coincidence").
///
/// It holds up where counts are small, as those of packages are. Without a connection it is
/// distributed like chi² with one degree of freedom: 6.63 is passed once in a hundred tables, 10.83
/// once in a thousand.
public final class LogLikelihood {
  /// Passed by chance once in a hundred.
  public static final double ONE_IN_A_HUNDRED = 6.63;

  /// Passed by chance once in a thousand.
  public static final double ONE_IN_A_THOUSAND = 10.83;

  private LogLikelihood() {}

  /// G² of a share in one sample against that in another; negative where the first is the smaller.
  ///
  /// @param here how many of `ofHere` have it
  /// @param there how many of `ofThere` have it
  public static double signed(long here, long ofHere, long there, long ofThere) {
    if (ofHere == 0 || ofThere == 0) {
      return 0;
    }
    long all = ofHere + ofThere;
    long with = here + there;
    long without = all - with;
    double half =
        part(here, with, ofHere, all)
            + part(ofHere - here, without, ofHere, all)
            + part(there, with, ofThere, all)
            + part(ofThere - there, without, ofThere, all);
    double ratio = Math.max(0, 2 * half);
    return here * ofThere >= there * ofHere ? ratio : -ratio;
  }

  /// One cell: observed times the logarithm of observed by expected.
  private static double part(long observed, long row, long column, long all) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed * all / ((double) row * column));
  }
}
