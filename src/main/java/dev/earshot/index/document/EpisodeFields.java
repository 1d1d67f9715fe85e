package dev.earshot.index.document;

/// The name of every field, once. A block holds an episode's topics, then its mentions, then the
/// episode itself, as Lucene's block join wants it.
///
/// The first word of each comment is the field's type: `keyword` (indexed as it stands), `text`
/// (analysed, with positions, see [dev.earshot.index.text]), `weighted` (the same with weights and
/// without positions), `number` (doc values, see [Numbers]) or `stored` (only to be read back).
/// Keywords marked *sorted* carry doc values.
public final class EpisodeFields {
  private EpisodeFields() {}

  // On every document.

  /// keyword: the episode's id, on all documents of its block.
  public static final String BLOCK = "block";

  /// keyword: [#EPISODE], [#TOPIC] or [#MENTION]; and [#COPY] on all documents of a block that
  /// repeats another.
  public static final String TYPE = "type";

  public static final String EPISODE = "episode";
  public static final String TOPIC = "topic";
  public static final String MENTION = "mention";
  public static final String COPY = "copy";

  // On episodes: what a reader sees.

  /// keyword, stored, sorted: the episode's id.
  public static final String ID = "id";

  /// keyword, stored: the feed's URL as subscribed.
  public static final String FEED = "feed";

  /// stored: the id of the episode that this one repeats.
  public static final String COPY_OF = "copy_of";

  /// keyword, stored: the GUID as given.
  public static final String GUID = "guid";

  /// text, stored: the show's title.
  public static final String SHOW = "show";

  /// text, stored: the episode's title.
  public static final String TITLE = "title";

  /// number, stored, sorted: milliseconds since 1970.
  public static final String PUBLISHED = "published";

  /// stored: the episode's page.
  public static final String LINK = "link";

  /// stored: where the recording lies.
  public static final String ENCLOSURE = "enclosure";

  /// number, stored: milliseconds.
  public static final String DURATION = "duration";

  /// stored.
  public static final String SEASON = "season";

  /// number, stored: see [EpisodeNumber].
  public static final String NUMBER = "number";

  /// text, stored: the readable notes; without stems, which [#EVERYTHING] has.
  public static final String NOTES = "notes";

  /// text, stored, repeated: hosts and guests.
  public static final String PERSON = "person";

  /// keyword: the feed's language, without region.
  public static final String LANGUAGE = "lang";

  /// stored, repeated: a link of the notes (see [StoredText]).
  public static final String NOTES_LINK = "notes_link";

  // On episodes: people with their roles, stored side by side; an empty text says nothing.

  public static final String CREDIT_NAME = "credit_name";
  public static final String CREDIT_ROLE = "credit_role";
  public static final String CREDIT_LINK = "credit_link";

  // On episodes: chapters, stored side by side.

  /// stored: milliseconds.
  public static final String CHAPTER_START = "chapter_start";

  public static final String CHAPTER_TITLE = "chapter_title";
  public static final String CHAPTER_LINK = "chapter_link";

  /// stored: where a file of chapters lies.
  public static final String CHAPTERS_FILE = "chapters_file";

  // On episodes: transcripts, stored side by side.

  public static final String TRANSCRIPT_URL = "transcript_url";
  public static final String TRANSCRIPT_TYPE = "transcript_type";
  public static final String TRANSCRIPT_LANGUAGE = "transcript_language";

  // On episodes: to be found by.

  /// weighted: every word of title, packages, headings, links, notes, people and show, counted by
  /// where it stands (see [Weights]); without positions. What a plain word is looked up in.
  public static final String EVERYTHING = "everything";

  /// text: without stems: addresses of links, and what they stand on.
  public static final String LINK_WORDS = "link_words";

  /// keyword: the show's title, folded (see [Keys#text]).
  public static final String SHOW_KEY = "show_key";

  /// keyword: the episode's title, folded.
  public static final String TITLE_KEY = "title_key";

  /// keyword: the episode's page and recording, without what varies in URLs (see [Keys#url]).
  public static final String LINK_KEY = "link_key";

  /// text: the names of all packages that the episode mentions.
  public static final String PACKAGE = "package";

  /// keyword: the names of all packages that the episode mentions, folded.
  public static final String PACKAGE_NAME_KEY = "package_name_key";

  // On episodes: to count by; doc values alone.

  public static final String SHOW_FACET = "show_facet";
  public static final String YEAR_FACET = "year_facet";
  public static final String PACKAGE_FACET = "package_facet";
  public static final String PERSON_FACET = "person_facet";

  // On topics.

  /// weighted: heading and body of one topic.
  public static final String TOPIC_TEXT = "topic_text";

  /// keyword.
  public static final String TOPIC_KIND = "topic_kind";

  /// doc values alone: the whole topic (see [StoredText]). Every hit shows one, and what is stored
  /// takes long to unpack.
  public static final String TOLD_TOPIC = "told_topic";

  // On mentions.

  /// keyword, stored: the package URL, canonical.
  public static final String PURL = "purl";

  /// keyword: its type.
  public static final String PURL_TYPE = "purl_type";

  /// stored: the full registry name.
  public static final String PACKAGE_NAME = "package_name";

  /// keyword: full name and package URL, folded (see [Keys#packageName]).
  public static final String PACKAGE_KEY = "package_key";

  /// keyword: the last part of the name, folded.
  public static final String PACKAGE_LAST_KEY = "package_last_key";

  /// keyword, stored: `package`, `platform`, `stdlib`.
  public static final String KIND = "kind";

  public static final String VERSION = "version";
  public static final String PRESENTER = "presenter";
  public static final String EVIDENCE = "evidence";

  /// keyword, stored: `true` or `false`.
  public static final String PRIMARY = "primary";

  public static final String CONFIDENCE = "confidence";
  public static final String MENTION_TOPIC = "mention_topic";

  /// stored: where the quote stands in the notes; nothing where it stands elsewhere.
  public static final String QUOTE_SPAN = "quote_span";

  /// stored: a quote that does not stand in the notes.
  public static final String QUOTE = "quote";

  public static final String URL = "url";
  public static final String START = "start";

  /// doc values alone: the clues (see [StoredText]); there are few different ones.
  public static final String CLUE = "clue";
}
