package dev.earshot.cli.answers;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.TranscriptRef;
import dev.earshot.search.answer.Recording;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a feed says about an episode beside its notes, as JSON (see [Json]).
final class RecordingJson {
  private RecordingJson() {}

  static Map<String, Object> of(URI feed, Recording recording) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("people", recording.people().stream().map(RecordingJson::person).toList());
    json.put("chapters", recording.chapters().stream().map(RecordingJson::chapter).toList());
    recording
        .chaptersFile()
        .ifPresent(file -> json.put("chapters_file", FileAddress.of(feed, file)));
    json.put(
        "transcripts",
        recording.transcripts().stream().map(file -> transcript(feed, file)).toList());
    return json;
  }

  private static Map<String, Object> person(Person person) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", person.name());
    json.put("role", person.role());
    person.link().ifPresent(link -> json.put("link", link.toString()));
    return json;
  }

  private static Map<String, Object> chapter(Chapter chapter) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", chapter.start().toString());
    json.put("title", chapter.title());
    chapter.link().ifPresent(link -> json.put("link", link.toString()));
    return json;
  }

  private static Map<String, Object> transcript(URI feed, TranscriptRef transcript) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", FileAddress.of(feed, transcript.url()));
    transcript.type().ifPresent(type -> json.put("type", type));
    transcript.language().ifPresent(language -> json.put("language", language));
    return json;
  }
}
