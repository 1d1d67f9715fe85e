package dev.earshot.cli.packages;

import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.PackageTable;
import dev.earshot.cli.answers.RankingPage;
import dev.earshot.cli.output.Output;
import dev.earshot.search.trends.PackageCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Packages and how often each is mentioned.
///
/// @param what is said of them all
record CountedPackages(List<PackageCount> counts, String what) implements PackagesAnswer {
  @Override
  public int total() {
    return counts.size();
  }

  @Override
  public void print(Output output, RankingPage page) {
    if (counts.isEmpty()) {
      output.note("no package is " + what);
      return;
    }
    PackageTable.print(output, page.of(counts));
    page.note(output, counts);
  }

  @Override
  public Map<String, Object> json(RankingPage page) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", counts.size());
    json.put("packages", page.of(counts).stream().map(Json::packageCount).toList());
    return json;
  }
}
