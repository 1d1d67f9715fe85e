/// The package catalog: the names that registries hold, how well known each is, and how common the
/// word is in ordinary text. Compiled by `CatalogCompiler` from public lists into one resource, a
/// finite state transducer that is read in one piece.
///
/// Useful for: whether a name is a package and where. Not for: what notes say (`extract`).
@NullMarked
package dev.earshot.extract.catalog;

import org.jspecify.annotations.NullMarked;
