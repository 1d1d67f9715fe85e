/// `alert` and the commands below it, and what a sync does for alerts when it is done.
@NullMarked
package dev.earshot.cli.alerts;

import org.jspecify.annotations.NullMarked;
