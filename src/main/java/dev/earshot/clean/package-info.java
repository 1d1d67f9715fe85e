/// From raw show notes to safe HTML, readable text, links and topics.
///
/// One way through: `read` chooses among the candidates and reads them as what they are,
/// [dev.earshot.clean.SafeHtml] leaves what is safe and asks `link` for honest addresses, `text`
/// lays the body out with exact offsets, `topic` cuts its lines into topics, and `learn` takes out
/// what the show says every time.
///
/// Useful for: all that HTML in feeds is good for; the only user of jsoup and of commonmark. Not
/// for: finding packages (`extract`), layout for a terminal (`cli`).
///
/// Of a picture the safe HTML keeps the words alone, as loading one tells its host who reads; the
/// text leaves them out, but where they are a link's only words.
@NullMarked
package dev.earshot.clean;

import org.jspecify.annotations.NullMarked;
