/// What every feed format is read into.
@NullMarked
package dev.earshot.parse.item;

import org.jspecify.annotations.NullMarked;
