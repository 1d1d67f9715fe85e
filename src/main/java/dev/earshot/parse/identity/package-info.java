/// Which items are one episode: within a feed ([EpisodeIds]), and from one fetch to the next
/// ([Aliases]).
@NullMarked
package dev.earshot.parse.identity;

import org.jspecify.annotations.NullMarked;
