package dev.earshot.extract.sighting;

import java.util.Locale;

/// What speaks for or against a name being a mention of a package. The model weighs them.
public enum Sign {
  /// Always there: the model's bias.
  ANY,
  // What found it.
  REGISTRY_LINK,
  REPOSITORY_LINK,
  /// To a forge's page of an owner that bears the name.
  OWNER_LINK,
  /// To pages that a forge serves for a repository.
  PAGES_LINK,
  /// To such pages, under the repository's name.
  PAGES_OF_NAME,
  /// Into a repository: an issue, a commit, a file.
  DEEP_LINK,
  /// To what came out of a repository.
  RELEASE_LINK,
  DOCS_LINK,
  SITE_LINK,
  /// The host has the name that the anchor says, and nothing else is known.
  SITE_GUESS,
  /// A project's own site is linked with words that say what it is.
  OWN_SITE,
  COMMAND,
  /// Taken in by code.
  IMPORT,
  NAME,
  // What the link is like.
  ANCHOR_IS_NAME,
  ANCHOR_STARTS_WITH_NAME,
  ANCHOR_HAS_NAME,
  ANCHOR_IS_ADDRESS,
  /// A project's own site or page is linked under a name that only code has: `Strip.js`.
  NAMED_AS_CODE,
  /// The name of a project's host is that of a package, and no ordinary word.
  HOST_IS_NAME,
  /// The repository's name says list, book, slides, settings, site.
  CONTENT_REPOSITORY,
  /// The repository bears its owner's name.
  OWNER_IS_NAME,
  /// Linked from many of the show's episodes.
  SHOW_FURNITURE,
  // What is known of the name.
  KNOWN,
  /// Well-known, but written as an ordinary word.
  KNOWN_WORD,
  /// Written as the project writes it.
  KNOWN_SPELLING,
  /// So, and no ordinary word.
  KNOWN_SHAPED,
  /// Well-known, and no word at all.
  KNOWN_STRANGE,
  /// Well-known in the ecosystem that the place is about, and no ordinary word.
  KNOWN_AT_HOME,
  /// The name begins with that of a well-known package: `pytest-check`.
  EXTENDS_KNOWN,
  /// Registered in the ecosystem that the place is about, under a name that no text uses as a word.
  STRANGE_AT_HOME,
  /// With `-`, `_` or a digit, and registered in the ecosystem that the place is about.
  SHAPED_AT_HOME,
  IN_REGISTRY,
  POPULAR,
  VERY_POPULAR,
  UNKNOWN_NAME,
  FOREIGN_ECOSYSTEM,
  HOME_ECOSYSTEM,
  /// Another episode of the show links it under this name.
  LEARNT_OF_SHOW,
  /// Another show links it under this name.
  LEARNT_OF_OTHERS,
  /// Linked by another episode of the show, registered, and no ordinary word.
  LEARNT_STRANGE,
  /// No ordinary word, written in lower case or as names are in code, and much used in the
  /// ecosystem that the place is about.
  WELL_USED_AT_HOME,
  /// No ordinary word, registered in the ecosystem of the place, and set apart as strong or code.
  STRANGE_SET_APART,
  // How the name is written.
  SHAPED,
  CAPITAL,
  SENTENCE_CAPITAL,
  ALL_CAPITALS,
  LOWER,
  SHORT,
  RARE_WORD,
  COMMON_WORD,
  COMMON_LOWER,
  COMMON_SENTENCE_CAPITAL,
  // Where it stands.
  IN_TITLE,
  IN_HEADING,
  IN_STRONG,
  IN_CODE,
  /// A piece of code that is nothing but the name.
  WHOLE_CODE,
  /// So, and well-known.
  KNOWN_WHOLE_CODE,
  /// Followed by `==` and a version.
  PINNED,
  WHOLE_STRONG,
  WHOLE_LINE,
  FIRST_OF_ITEM,
  SPONSOR,
  BOILERPLATE,
  // Its neighbours.
  /// At the start of an item, and a dash or colon with its description follows.
  DEFINED,
  /// A description follows that says what kind of software it is.
  DESCRIBED,
  CUE_BEFORE,
  /// The text says what it is and gives the name: "a library called X", "the X gem".
  INTRODUCED,
  CUE_AFTER,
  VERSION,
  LISTED_WITH_KNOWN,
  /// In a row with two well-known packages or more.
  LISTED_WITH_SEVERAL,
  LISTED,
  PART_OF_NAME,
  // The rest of the episode.
  LINKED_HERE,
  SEVERAL;

  /// As the model's table writes it: `known-spelling`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
