package dev.earshot.parse.wire;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.namespace.AtomTags;
import dev.earshot.parse.namespace.ChapterTags;
import dev.earshot.parse.namespace.ContentTags;
import dev.earshot.parse.namespace.DcTags;
import dev.earshot.parse.namespace.FeedburnerTags;
import dev.earshot.parse.namespace.GooglePlayTags;
import dev.earshot.parse.namespace.ItunesTags;
import dev.earshot.parse.namespace.MediaTags;
import dev.earshot.parse.namespace.PodcastTags;
import dev.earshot.parse.namespace.SyTags;
import dev.earshot.parse.value.Urls;

/// What one item or channel says in every namespace that is read. A namespace that it does not use
/// says nothing.
final class Said {
  final Urls urls;
  final ItunesTags itunes;
  final PodcastTags podcast;
  final ContentTags content;
  final DcTags dc;
  final SyTags sy;
  final MediaTags media;
  final GooglePlayTags googlePlay;
  final ChapterTags chapters;
  final AtomTags atom;
  final FeedburnerTags feedburner;

  Said(Extendable bean, Urls urls) {
    this.urls = urls;
    itunes = ItunesTags.of(bean);
    podcast = PodcastTags.of(bean);
    content = ContentTags.of(bean);
    dc = DcTags.of(bean);
    sy = SyTags.of(bean);
    media = MediaTags.of(bean);
    googlePlay = GooglePlayTags.of(bean);
    chapters = ChapterTags.of(bean);
    atom = AtomTags.of(bean);
    feedburner = FeedburnerTags.of(bean);
  }
}
