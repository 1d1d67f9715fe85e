package dev.earshot.cli.answers;

import dev.earshot.cli.session.Dates;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.query.Scope;
import org.jspecify.annotations.Nullable;

/// The options that narrow an answer to one show or a time.
public final class ScopeOptions implements Usage.Part {
  private @Nullable String show;
  private @Nullable String since;
  private @Nullable String until;

  @Override
  public void addTo(Usage usage) {
    usage
        .option(
            "--show",
            "SHOW",
            text -> show = text,
            "Only shows with this in their title, or the show of this feed.")
        .option(
            "--since",
            "DATE",
            text -> since = text,
            "Published on or after: 2021, 2021-03, 2021-03-31, or a span back such as 6w.")
        .option(
            "--until",
            "DATE",
            text -> until = text,
            "Published on or before, written in the same way.");
  }

  /// What the options say.
  ///
  /// @throws InputException for a date that is none
  public Scope scope(Session session) {
    Dates dates = new Dates(session.environment().clock());
    return Scope.ALL
        .within(Session.given(show))
        .published(
            Session.given(since).map(text -> dates.from("--since", text)),
            Session.given(until).map(text -> dates.upTo("--until", text)));
  }
}
