/// The commands that answer with episodes: `search`, `count`, `similar`, `show`, `export`.
@NullMarked
package dev.earshot.cli.episodes;

import org.jspecify.annotations.NullMarked;
