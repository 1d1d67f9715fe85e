package dev.earshot.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/// Records to JSON and back, by the names of their components.
///
/// A component that was added later is absent from older rows: an Optional or a collection then
/// reads as empty, so records can grow without a migration.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .withConfigOverride(String.class, Json::absentIsEmpty)
          .withConfigOverride(List.class, Json::absentIsEmpty)
          .withConfigOverride(Set.class, Json::absentIsEmpty)
          .build();

  private Json() {}

  static String write(Record value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T extends Record> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  private static void absentIsEmpty(MutableConfigOverride override) {
    override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }
}
