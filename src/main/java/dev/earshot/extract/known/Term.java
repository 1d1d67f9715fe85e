package dev.earshot.extract.known;

import dev.earshot.extract.catalog.CatalogEntry;

/// What is known of a word, whatever the episode and the place.
///
/// @param text the word itself
/// @param folded the form under which all its spellings are one
/// @param head the folded form up to the first `-`
/// @param entry what the catalog knows of it
/// @param known whether it is by itself a name of well-known software
/// @param opens whether names of well-known software go on after it: `Spring Boot`
/// @param registered whether it can be the name of a package that only the catalog knows
/// @param function whether sentences need it, whatever they are about: `the`, `less`
/// @param given whether it is a person's given name
/// @param plain whether it has two letters or more, the first a capital and the rest small, as
///   people's names do
/// @param introduces whether a name may stand beside it that no table has: `library`, `called`
/// @param command whether commands that name packages begin with it
/// @param ecosystem the index of the registry that it is a sign of, -1 for none
/// @param home the index of the registry that all has that goes by it, -1 where it is a word or
///   there are several
public record Term(
    String text,
    String folded,
    String head,
    CatalogEntry entry,
    boolean known,
    boolean opens,
    boolean registered,
    boolean function,
    boolean given,
    boolean plain,
    boolean introduces,
    boolean command,
    int ecosystem,
    int home) {
  /// The second part of a name that begins with this word and the next.
  public String second(Term next) {
    int length = head.length();
    return length == folded.length() ? next.head : Lexicon.head(folded.substring(length + 1));
  }
}
