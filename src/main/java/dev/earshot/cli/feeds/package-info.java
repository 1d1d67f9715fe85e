/// `feeds` and the commands below it, and the list of feeds for the commands that read it.
@NullMarked
package dev.earshot.cli.feeds;

import org.jspecify.annotations.NullMarked;
