package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.usage.Usage;
import java.util.List;

/// Which part of a ranking of packages is shown.
public final class RankingPage implements Usage.Part {
  private final TopOption top = new TopOption();
  private final OffsetOption offset = new OffsetOption("package", "--top");
  private final int usual;

  /// @param usual how many are shown where nothing is said
  public RankingPage(int usual) {
    this.usual = usual;
  }

  @Override
  public void addTo(Usage usage) {
    usage.with(top).with(offset);
  }

  /// How many are shown at most.
  ///
  /// @throws InputException for options that make no page
  public int length() {
    offset.count();
    return top.or(usual);
  }

  /// Those that are shown.
  public <T> List<T> of(List<T> ranking) {
    return ranking.stream().skip(offset.count()).limit(length()).toList();
  }

  /// Says how much of the ranking is shown, where it is not all of it.
  public void note(Output output, List<?> ranking) {
    offset.note(output, of(ranking).size(), ranking.size());
  }
}
