package dev.earshot.parse.json;

import dev.earshot.parse.value.Urls;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The members of one JSON object. What has another type than it should is not there.
///
/// @param urls reads URLs relative to the feed
record Json(JsonNode object, Urls urls) {

  /// A text that is not blank; numbers count as texts, since feeds give ids as such.
  Optional<String> text(String name) {
    JsonNode value = object.path(name);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  Optional<URI> url(String name) {
    return text(name).flatMap(urls::read);
  }

  Optional<Boolean> flag(String name) {
    JsonNode value = object.path(name);
    return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
  }

  /// The objects of a list.
  List<Json> objects(String name) {
    return elements(name).filter(JsonNode::isObject).map(node -> new Json(node, urls)).toList();
  }

  /// The texts of a list.
  List<String> texts(String name) {
    return elements(name).filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private Stream<JsonNode> elements(String name) {
    return object.path(name).valueStream();
  }
}
