package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowNotesCleanerTest {
  private static final String TWO_HOSTS =
      """
      <h1>Snake Talk 12</h1>
      <p>Sponsored by <b>us</b>.</p>
      <p><strong>Ann #1:</strong>
      <a href="https://pypi.org/project/foo/"><strong>foo 2.0</strong></a></p>
      <ul><li>needs <code>bar</code></li></ul>
      <p><strong>Extras</strong></p>
      <p><strong>Bob</strong></p>
      <ul><li>nothing</li></ul>
      <p><strong>Ann</strong></p>
      <ul><li>packages: baz, qux</li></ul>
      <p><strong>Bob #2:</strong> late</p>
      <p><strong>Joke:</strong> <a href="/joke">a pun</a></p>
      """;

  @Test
  void countedHeadingsGiveNumberAndPresenter() {
    assertThat(clean(TWO_HOSTS).topics())
        .extracting(
            Topic::kind, Topic::heading, topic -> topic.number().orElse(0), Topic::presenters)
        .containsExactly(
            tuple(Topic.Kind.SPONSOR, "Sponsored by us.", 0),
            tuple(Topic.Kind.TOPIC, "foo 2.0", 1, "Ann"),
            tuple(Topic.Kind.EXTRA, "Extras", 0, "Bob"),
            tuple(Topic.Kind.EXTRA, "Extras", 0, "Ann"),
            tuple(Topic.Kind.TOPIC, "late", 2, "Bob"),
            tuple(Topic.Kind.JOKE, "a pun", 0));
  }

  @Test
  void spansPointIntoTheText() {
    ShowNotes notes = clean(TWO_HOSTS);
    assertThat(notes.text(notes.topics().get(3).span())).isEqualTo("Ann\n\n• packages: baz, qux");
    assertThat(notes.links())
        .allSatisfy(link -> assertThat(notes.text(link.span())).isEqualTo(link.anchor()));
    assertThat(notes.marks())
        .extracting(mark -> mark.kind() + " " + notes.text(mark.span()))
        .contains("CODE bar", "ITEM needs bar", "HEADING Snake Talk 12", "STRONG foo 2.0");
  }

  @Test
  void bulletOfAnEmptyItemIsNotThatOfTheNextHeading() {
    ShowNotes notes =
        clean(
            "<h2>Ann #1: foo</h2><ul><li></li></ul><h2>Bob #2: bar</h2><ul><li>a<li></li></ul>"
                + "<ol><li></li><li>b</li></ol><p>the end</p>");
    assertThat(notes.text()).isEqualTo("Ann #1: foo\n\nBob #2: bar\n\n• a\n\n2. b\n\nthe end");
    assertThat(notes.topics()).extracting(Topic::heading).containsExactly("foo", "bar");
  }

  @Test
  void itemKeepsItsBulletAfterAnEmptyOneWithin() {
    assertThat(clean("<ul><li><ul><li></li></ul>a</li><li>b</li></ul>").text())
        .isEqualTo("• a\n• b");
  }

  @Test
  void linksAreAbsolute() {
    assertThat(clean(TWO_HOSTS).links())
        .extracting(link -> link.url().toString())
        .containsExactly("https://pypi.org/project/foo/", "https://example.org/joke");
  }

  private static org.assertj.core.groups.Tuple tuple(
      Topic.Kind kind, String heading, int number, String... presenters) {
    return org.assertj.core.groups.Tuple.tuple(kind, heading, number, List.of(presenters));
  }

  private static ShowNotes clean(String html) {
    return Notes.clean(html);
  }
}
