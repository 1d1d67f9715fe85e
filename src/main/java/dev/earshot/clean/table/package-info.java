/// Tables of data that lie beside the classes that use them, as resources.
@NullMarked
package dev.earshot.clean.table;

import org.jspecify.annotations.NullMarked;
