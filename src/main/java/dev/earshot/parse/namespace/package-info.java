/// One Rome module for each namespace that feeds use; `rome.properties` registers them.
///
/// To read another namespace: add its spellings to `namespaces.tsv`, a class here, and its parser
/// to `rome.properties`.
@NullMarked
package dev.earshot.parse.namespace;

import org.jspecify.annotations.NullMarked;
