package dev.earshot.parse.json;

import dev.earshot.parse.date.Dates;
import dev.earshot.parse.item.RawItem;
import dev.earshot.parse.value.Durations;
import dev.earshot.parse.value.Numbers;
import dev.earshot.parse.value.TitleNumbers;
import dev.earshot.parse.value.Titles;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.RawNotes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Reads one item of a JSON Feed.
final class JsonItems {
  private JsonItems() {}

  static RawItem read(Json item) {
    String title = item.text("title").map(Titles::oneLine).orElse("");
    String date = item.text("date_published").or(() -> item.text("date_modified")).orElse("");
    List<Enclosure> files = files(item);
    return new RawItem(
        item.text("id"),
        title,
        Dates.parse(date),
        item.url("url").or(() -> item.url("external_url")),
        files.stream().findFirst(),
        notes(item),
        media(item, TitleNumbers.of(title), date, files));
  }

  private static Episode.Media media(
      Json item, TitleNumbers numbers, String date, List<Enclosure> files) {
    return new Episode.Media(
        item.objects("attachments").stream()
            .flatMap(file -> file.text("duration_in_seconds").stream())
            .flatMap(seconds -> Durations.parse(seconds).stream())
            .findFirst(),
        numbers.season(),
        numbers.episode(),
        Optional.empty(),
        JsonFeed.authors(item),
        List.of(),
        List.of(),
        new Episode.More(
            date,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            files.stream().skip(1).toList(),
            List.of(),
            JsonFeed.image(
                item.url("image").or(() -> item.url("banner_image")), item.texts("tags"))));
  }

  private static List<Enclosure> files(Json item) {
    return item.objects("attachments").stream()
        .flatMap(file -> file(file).stream())
        .filter(file -> !file.type().orElse("").startsWith("image/"))
        .toList();
  }

  private static Optional<Enclosure> file(Json file) {
    OptionalLong length =
        file.text("size_in_bytes").map(Numbers::count).orElse(OptionalLong.empty());
    return file.url("url").map(url -> new Enclosure(url, file.text("mime_type"), length));
  }

  private static List<RawNotes> notes(Json item) {
    return Stream.of(
            item.text("content_html")
                .map(text -> new RawNotes("content_html", RawNotes.Type.HTML, text)),
            item.text("content_text")
                .map(text -> new RawNotes("content_text", RawNotes.Type.TEXT, text)),
            item.text("summary").map(text -> new RawNotes("summary", RawNotes.Type.TEXT, text)))
        .flatMap(Optional::stream)
        .toList();
  }
}
