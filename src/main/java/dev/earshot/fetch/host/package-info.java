/// Manners towards one host: how many requests at a time, and when to leave it alone.
///
/// Useful for: whatever concerns a host as a whole. Not for: HTTP; nothing here knows OkHttp.
@NullMarked
package dev.earshot.fetch.host;

import org.jspecify.annotations.NullMarked;
