/// The commands that answer with packages and their mentions.
@NullMarked
package dev.earshot.cli.packages;

import org.jspecify.annotations.NullMarked;
