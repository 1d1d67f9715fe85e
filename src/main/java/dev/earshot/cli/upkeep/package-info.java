/// The commands that look after Earshot itself: `doctor`, `catalog`, `settings`.
@NullMarked
package dev.earshot.cli.upkeep;

import org.jspecify.annotations.NullMarked;
