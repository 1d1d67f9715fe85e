package dev.earshot.extract.known;

import dev.earshot.extract.catalog.CatalogEntry;
import java.util.Set;

/// What is known of a word, whatever the episode and the place.
///
/// @param text the word itself
/// @param folded the form under which all its spellings are one
/// @param head the folded form up to the first `-`
/// @param entry what the catalog knows of it
/// @param ecosystem the index of the registry that it is a sign of, -1 for none
/// @param home the index of the registry that all has that goes by it, -1 where it is a word or
///   there are several
public record Term(
    String text,
    String folded,
    String head,
    CatalogEntry entry,
    Set<Trait> traits,
    int ecosystem,
    int home) {

  /// What a word can be or do.
  public enum Trait {
    /// By itself a name of well-known software.
    KNOWN,
    /// Names of well-known software go on after it: `Spring Boot`.
    OPENS,
    /// It can be the name of a package that only the catalog knows.
    REGISTERED,
    /// Sentences need it, whatever they are about: `the`, `less`.
    FUNCTION,
    /// A person's given name.
    GIVEN,
    /// It has two letters or more, the first a capital and the rest small, as people's names do.
    PLAIN,
    /// A name may stand beside it that no table has: `library`, `called`.
    INTRODUCES,
    /// Commands that name packages begin with it.
    COMMAND
  }

  /// Whether the word has a trait.
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /// The second part of a name that begins with this word and the next.
  public String second(Term next) {
    int length = head.length();
    return length == folded.length() ? next.head : Lexicon.head(folded.substring(length + 1));
  }
}
