/// From the bytes of a feed to a [dev.earshot.podcast.Feed].
///
/// Useful for: reading what is in the wild, mending what can be mended; the only user of Rome. Not
/// for: choosing or cleaning show notes (`clean`).
///
/// The way of a body: `bytes` decodes it; `json` reads JSON Feed, `xml` takes XML apart into items,
/// `mend` steps in where it is malformed; `wire` reads each item and the head through Rome, with
/// the modules of `namespace` and the spellings of `value`; `identity` says which items are one
/// episode. `work` bounds what one feed may cost: reading one takes at most eleven times its length
/// in memory, and half of that where it is well-formed. To read another namespace see `namespace`,
/// to mend another defect see `mend`; a feed that shows it and the `.json` of what it says go to
/// `src/test/resources/feeds`.
@NullMarked
package dev.earshot.parse;

import org.jspecify.annotations.NullMarked;
