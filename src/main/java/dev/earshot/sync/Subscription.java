package dev.earshot.sync;

import java.net.URI;
import java.util.Optional;

/// A feed that the operator asks for.
///
/// @param url `http`, `https`, or `file` where the operator's own list names a file
/// @param title the operator's own name for it
public record Subscription(URI url, Optional<String> title) {}
