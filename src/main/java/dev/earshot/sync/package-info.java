/// Strings the stages together: one run over the due feeds.
///
/// Useful for: everything that needs to know more than one stage; nothing else does. Not for:
/// policy or parsing of its own.
@NullMarked
package dev.earshot.sync;

import org.jspecify.annotations.NullMarked;
