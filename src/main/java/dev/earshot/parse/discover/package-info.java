/// Documents that are no feeds but lead to some: lists of subscriptions in OPML, and web pages.
///
/// Useful for: taking feeds over from other programs, and finding a page's feed. Not for: reading
/// feeds.
@NullMarked
package dev.earshot.parse.discover;

import org.jspecify.annotations.NullMarked;
