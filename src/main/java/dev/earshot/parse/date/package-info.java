/// Dates as feeds write them.
///
/// Each class reads one kind; [Dates] asks them in turn. A wrong date is worse than none.
@NullMarked
package dev.earshot.parse.date;

import org.jspecify.annotations.NullMarked;
