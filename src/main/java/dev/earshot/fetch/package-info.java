/// One conditional GET: from a URL and what the server said last time to an outcome, as a value.
///
/// Useful for: asking a feed host politely and safely; the only user of OkHttp. Not for: deciding
/// when to ask again (`schedule`), reading what came (`parse`).
@NullMarked
package dev.earshot.fetch;

import org.jspecify.annotations.NullMarked;
