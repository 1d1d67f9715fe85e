/// How much work one feed is worth.
@NullMarked
package dev.earshot.parse.work;

import org.jspecify.annotations.NullMarked;
