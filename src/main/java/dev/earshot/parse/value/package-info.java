/// Values as feeds write them: dates, durations, numbers, URLs. Nothing here throws on bad input.
@NullMarked
package dev.earshot.parse.value;

import org.jspecify.annotations.NullMarked;
