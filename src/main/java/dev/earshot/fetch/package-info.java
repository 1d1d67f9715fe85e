/// One conditional GET: from a URL and what the server said last time to an outcome, as a value.
///
/// Useful for: asking a feed host politely and safely; the only user of OkHttp. Not for: deciding
/// when to ask again (`schedule`), reading what came (`parse`).
///
/// One request goes [FeedFetcher] (hops, holds, the gate) → `Requests` (headers) → `Clients`
/// (direct through guarded sockets, or through a proxy) → `Answers` (status to outcome) →
/// `BodyReader`; an exception on the way becomes words in `Failures`. Where a line belongs:
///
/// - which address may be connected to, which proxy is used: `net`
/// - what concerns a host as a whole, such as patience or requests at a time: `host`
/// - how a header, a status or a page that is no feed is read: `http`
/// - what several outcomes mean together (a feed moved, the network is down): `verdict`
///
/// Decisions: A redirect from `https` to `http` is followed, since a feed that comes insecurely is
/// still not lost, but it takes no password along, never moves the feed's stored URL and can be
/// [reported][Redirects#downgrade()]. Validators go to the URL that gave them, wherever in a chain
/// of hops it stands. Through a proxy, names are looked up by the proxy, whose own rules then
/// apply; only address literals are checked here. Hosts count by name, whatever the port.
/// Decompression is ours rather than OkHttp's, so that a body that was cut off can say after how
/// many bytes; zstd is not offered, as OkHttp's module for it is not published with all that it
/// needs.
@NullMarked
package dev.earshot.fetch;

import org.jspecify.annotations.NullMarked;
