package dev.earshot.parse.namespace;

import dev.earshot.podcast.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Element;

/// Elements of the `podcast:` namespace for which there is no place elsewhere, kept as they are:
/// `value` with its recipients and time splits, `podroll`, `remoteItem`, `publisher`, `trailer`,
/// `liveItem`, `block`, `updateFrequency`, `images`, `chat`, `contentLink`, and what the namespace
/// will have one day; `alternateEnclosure` with all of its sources and its integrity, and the
/// number that an `episode` displays.
final class OtherTags {
  private static final Set<String> READ =
      Set.of(
          "guid",
          "medium",
          "locked",
          "season",
          "person",
          "transcript",
          "chapters",
          "soundbite",
          "location",
          "license",
          "funding",
          "socialInteract",
          "txt",
          "image");

  private static final int MOST = 500;
  private static final int DEEPEST = 5;

  private OtherTags() {}

  static List<Extras.Tag> of(List<Element> elements) {
    return elements.stream()
        .filter(element -> !READ.contains(element.getName()))
        .filter(element -> !element.getName().equals("episode") || element.hasAttributes())
        .limit(MOST)
        .map(element -> tag(element, DEEPEST))
        .toList();
  }

  private static Extras.Tag tag(Element element, int depth) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.getAttributes()) {
      attributes.putIfAbsent(attribute.getName(), attribute.getValue().strip());
    }
    List<Element> within = depth == 0 ? List.of() : element.getChildren();
    return new Extras.Tag(
        element.getName(),
        element.getText().strip(),
        attributes,
        within.stream().limit(MOST).map(child -> tag(child, depth - 1)).toList());
  }
}
