package dev.earshot.parse.work;

/// The work that one reading of a feed makes, and where it ends. The items before that end are
/// kept.
///
/// Work is counted, never timed: a feed that is read on an idle machine is read on a busy one. What
/// is counted costs time and memory out of all proportion to its length; everything else is bounded
/// by the length of the body, to which all else that is done with it is proportional.
public final class Work {
  /// Several times what the longest of the daily feeds have after twenty years.
  private static final int MOST_ITEMS = 100_000;

  /// So many items, each with three times the elements that are usual.
  private static final int MOST_ELEMENTS = 6_000_000;

  private static final int MOST_IN_ONE = 250_000;
  private static final int MOST_TAGS = 3_000_000;

  /// An ordinary feed has more characters than that for each of its tags.
  private static final int CHARACTERS_A_TAG = 12;

  private static final int MOST_NAMESPACES = 1_000;

  /// The most values and names that a JSON feed may have: so many items with some twenty members.
  public static final int MOST_VALUES = 5_000_000;

  private int items;
  private int elements;
  private int inItem;
  private int inHead;
  private int tags;
  private int namespaces;

  /// One more item has been read.
  ///
  /// @throws TooMuch where that is one too many
  public void item() {
    inItem = 0;
    check(++items, MOST_ITEMS, "items");
  }

  /// One more element of the item that is being read.
  ///
  /// @throws TooMuch where that is one too many
  public void elementOfItem() {
    check(++elements, MOST_ELEMENTS, "elements");
    check(++inItem, MOST_IN_ONE, "elements in one item");
  }

  /// One more element of the head.
  ///
  /// @throws TooMuch where that is one too many
  public void elementOfHead() {
    check(++inHead, MOST_IN_ONE, "elements beside the items");
  }

  /// One more tag of a text that may be no XML.
  ///
  /// @param length of the text in characters: what is longer may have more tags
  /// @throws TooMuch where that is one too many
  public void tag(int length) {
    check(++tags, Math.max(MOST_TAGS, length / CHARACTERS_A_TAG), "tags");
  }

  /// One more prefix is bound; each is looked for among all that are.
  ///
  /// @throws TooMuch where that is one too many
  public void bind() {
    check(++namespaces, MOST_NAMESPACES, "namespaces at a time");
  }

  /// A prefix is bound no more.
  public void unbind() {
    namespaces--;
  }

  /// So many values and names of JSON have been read.
  ///
  /// @throws TooMuch where that is too many
  public void values(long count) {
    check(count, MOST_VALUES, "values");
  }

  private static void check(long count, int most, String what) {
    if (count > most) {
      throw new TooMuch(most, what);
    }
  }
}
