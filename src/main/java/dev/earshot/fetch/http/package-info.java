/// What answers of feed hosts say beyond their status line: times, pages that are no feeds, names
/// of statuses, and text from outside made fit for a report.
///
/// Useful for: reading one header or body. Not for: deciding what an answer means for a fetch
/// (`fetch`).
@NullMarked
package dev.earshot.fetch.http;

import org.jspecify.annotations.NullMarked;
