/// The package catalog: the names that registries hold, how well known each is, and how common the
/// word is in ordinary text. `CatalogCompiler` compiles it from public lists into one resource of
/// hashed names; `CatalogUpdate` makes a fresher one of a registry's list (`NameList`) in a folder.
/// `PackageCatalog` opens either and says where its names come from.
///
/// Useful for: whether a name is a package and where; the forms under which spellings of a name are
/// one (`Names`). Not for: what notes say (`extract`), fetching lists.
@NullMarked
package dev.earshot.extract.catalog;

import org.jspecify.annotations.NullMarked;
