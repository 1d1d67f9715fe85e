/// What is done about a document that is no well-formed XML: small mends of its text, cheapest
/// first, and a lenient reading as the last resort.
///
/// A well-formed document never comes here. To mend another defect: a [Mend] in the list of
/// [XmlRepair], and a fixture that shows it.
@NullMarked
package dev.earshot.parse.mend;

import org.jspecify.annotations.NullMarked;
