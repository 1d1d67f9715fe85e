/// From the bytes of a body to its text.
@NullMarked
package dev.earshot.parse.bytes;

import org.jspecify.annotations.NullMarked;
