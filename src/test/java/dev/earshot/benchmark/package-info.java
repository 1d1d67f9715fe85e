/// Measurements, not tests: each says how to run it.
@NullMarked
package dev.earshot.benchmark;

import org.jspecify.annotations.NullMarked;
