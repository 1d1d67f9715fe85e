/// From Rome's beans to items and shows: one class for each format and part.
///
/// Rome reads every item alone, in a shell of its own, so that an item it stumbles over costs
/// nothing but itself.
@NullMarked
package dev.earshot.parse.wire;

import org.jspecify.annotations.NullMarked;
