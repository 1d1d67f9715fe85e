/// One reading of an episode: which registries it is about, which names its links and other
/// episodes give, and which package a name or a repository stands for at a place.
///
/// Useful for: "is `rich` here the package, and of which registry?"
@NullMarked
package dev.earshot.extract.reading;

import org.jspecify.annotations.NullMarked;
