package dev.earshot.cli.packages;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.RawNotes;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Show notes that are not published yet: Markdown, text or HTML.
record Draft(String text) {
  private static final Pattern HTML =
      Pattern.compile("<(?:p|a|ul|ol|li|br|div|h[1-6])\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  /// The packages, or other kinds of software, that it names, as they would be found once it is
  /// published.
  List<Mention> named(MentionExtractor extractor, KindOption kind) {
    RawNotes.Type type = HTML.matcher(text).find() ? RawNotes.Type.HTML : RawNotes.Type.TEXT;
    Episode episode =
        new Episode(
            EpisodeId.of(URI.create("draft:notes"), "draft"),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new RawNotes("description", type, text)),
            Episode.Media.NONE);
    ShowNotes notes = new ShowNotesCleaner().clean(episode, Optional.empty(), Learned.NOTHING);
    return extractor.extract(episode, notes, Learned.NOTHING).stream().filter(kind::takes).toList();
  }
}
