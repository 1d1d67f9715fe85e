/// The ways in which an alert's hits are delivered: a line, a command, a webhook, a feed.
///
/// Useful for: what becomes of a hit once it is found. Not for: which hits there are
/// (`sync.alert`). `HitJson` is what other programs are told.
@NullMarked
package dev.earshot.cli.alerts.delivery;

import org.jspecify.annotations.NullMarked;
