/// From the text of an XML document to its items, one tree each, safely.
@NullMarked
package dev.earshot.parse.xml;

import org.jspecify.annotations.NullMarked;
