/// The ground under `fetch`: which addresses are public, sockets that refuse the others, proxies.
///
/// Useful for: everything below one HTTP exchange. Not for: HTTP itself; nothing here knows OkHttp.
@NullMarked
package dev.earshot.fetch.net;

import org.jspecify.annotations.NullMarked;
