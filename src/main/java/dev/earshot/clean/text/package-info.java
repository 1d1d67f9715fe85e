/// Laying out: a safe HTML body as text a person would type, with exact offsets of what it sets
/// apart.
///
/// Useful for: how lists, tables, quotes and code look as text, which characters are dropped. Not
/// for: what is safe (that is the parent package) or what a line means (that is `topic`).
@NullMarked
package dev.earshot.clean.text;

import org.jspecify.annotations.NullMarked;
