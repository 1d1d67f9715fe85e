/// Which items are one episode: within a feed, and from one fetch to the next.
@NullMarked
package dev.earshot.parse.identity;

import org.jspecify.annotations.NullMarked;
