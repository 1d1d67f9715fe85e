package dev.earshot.cli.episodes;

import dev.earshot.cli.session.InputException;
import dev.earshot.cli.usage.Usage;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a query.
final class QueryWords implements Usage.Part {
  private List<String> words = List.of();

  @Override
  public void addTo(Usage usage) {
    usage.words(
        "QUERY",
        "0..*",
        given -> words = given,
        "Words to look for; -WORD leaves out what has it.");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// The query.
  String text() {
    if (words.stream().allMatch(String::isBlank)) {
      throw new InputException("there is nothing to look for: give a word or two");
    }
    return words.stream().map(String::strip).collect(Collectors.joining(" "));
  }
}
