/// JSON Feed, versions 1.0 and 1.1.
@NullMarked
package dev.earshot.parse.json;

import org.jspecify.annotations.NullMarked;
