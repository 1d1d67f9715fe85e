/// What is done to the tree of an item or head before Rome sees it: what it would not read, or read
/// wrongly, is taken out or written as it expects.
@NullMarked
package dev.earshot.parse.tree;

import org.jspecify.annotations.NullMarked;
