package dev.earshot.cli.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of feeds, edited by commands.
class FeedsEditTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>The show</title><item><guid>1</guid><title>One</title>"
          + "</item></channel></rss>";
  private static final String OWN =
      "# mine\n\nhttps://a.example/feed  First\n# the end, no newline";

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private Cli cli;
  private Path list;

  @BeforeEach
  void open() throws IOException {
    cli = new Cli(folder);
    list = Files.writeString(folder.resolve("feeds.txt"), OWN);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            MockResponse.Builder answer = new MockResponse.Builder();
            return switch (request.getUrl().encodedPath()) {
              case "/feed.xml" -> answer.body(FEED).build();
              case "/" ->
                  answer
                      .body(
                          "<!doctype html><link rel=alternate type=application/rss+xml"
                              + " href=/feed.xml>")
                      .build();
              case "/typed" ->
                  answer
                      .setHeader("Content-Type", "text/html")
                      .body("<link rel=alternate type=application/rss+xml href=feed.xml>")
                      .build();
              case "/two" ->
                  answer
                      .body(
                          "<!doctype html><link rel=alternate type=application/rss+xml"
                              + " href=/feed.xml><link rel=alternate title='All of us'"
                              + " type=application/rss+xml href=/all.xml?token=T0PSECRET>")
                      .build();
              case "/many" ->
                  answer
                      .body(
                          "<!doctype html><link rel=alternate type=application/rss+xml"
                              + " href=/feed.xml><link rel=alternate title='Again'"
                              + " type=application/rss+xml href=/feed.xml>"
                              + IntStream.range(0, 7)
                                  .mapToObj(
                                      "<link rel=alternate type=application/rss+xml href=/%d.xml>"
                                          ::formatted)
                                  .collect(Collectors.joining()))
                      .build();
              case "/old" -> answer.code(301).setHeader("Location", "/feed.xml").build();
              case "/bare" -> answer.body("<!doctype html><p>nothing").build();
              default -> answer.code(404).build();
            };
          }
        });
  }

  @Test
  void feedIsAddedAtTheEndAndCommentsStay() throws IOException {
    String url = server.url("/feed.xml").toString();
    assertThat(add(url).out())
        .startsWith("added: The show  " + url + "\n")
        .contains("with the next sync");
    assertThat(list).hasContent(OWN + "\n" + url + "  The show\n");
    assertThat(add(url).out()).startsWith("is listed already: ");
    assertThat(list).hasContent(OWN + "\n" + url + "  The show\n");
  }

  @Test
  void addressOfAPageFindsItsFeed() {
    assertThat(add(server.url("/").toString()).out())
        .startsWith("added: The show  " + server.url("/feed.xml") + "\n");
  }

  @Test
  void ofSeveralFeedsOfAPageTheFirstIsTakenAndTheOthersAreNamed() {
    assertThat(add(server.url("/two").toString()).out())
        .startsWith("added: The show  " + server.url("/feed.xml") + "\n")
        .contains("the page also names: " + server.url("/all.xml") + "?token=… All of us");
  }

  @Test
  void aTitleThatWouldBeReadAsACommentIsLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("o.opml"),
        "<opml version='2.0'><body><outline text='#1 Hits' xmlUrl='https://h.example/'/>"
            + "<outline text='Über C# &amp; F#' xmlUrl='https://c.example/'/></body></opml>");
    cli.run("feeds", "import", "o.opml");
    assertThat(list).hasContent(OWN + "\nhttps://h.example/\nhttps://c.example/  Über C# & F#\n");
  }

  @Test
  void ofManyFeedsOfAPageAFewAreNamed() {
    assertThat(add(server.url("/many").toString()).out())
        .doesNotContain("also names: " + server.url("/feed.xml"))
        .contains("also names: " + server.url("/4.xml"), "and 2 more")
        .doesNotContain("/5.xml");
  }

  @Test
  void aPageMayLeaveItsCharsetOut() {
    assertThat(add(server.url("/typed").toString()).out())
        .startsWith("added: The show  " + server.url("/feed.xml") + "\n");
  }

  @Test
  void linesThatEndAsOnOldMachinesAreLinesOfTheirOwn() throws IOException {
    Files.writeString(
        list, "https://a.example/f One\rhttps://b.example/f Two\r\nhttps://c.example/f\n");
    assertThat(cli.run("feeds", "remove", "a.example").code()).isZero();
    assertThat(list).hasContent("https://b.example/f Two\r\nhttps://c.example/f\n");
  }

  @Test
  void whatIsNoFeedIsNotAdded() throws IOException {
    Cli.Result bare = add(server.url("/bare").toString());
    assertThat(bare.code()).isEqualTo(ExitCode.FAILED);
    assertThat(bare.err()).contains("neither a feed nor a page that names one");
    assertThat(add(server.url("/gone").toString()).err()).contains("answered 404 Not Found");
    assertThat(add("file:///etc/passwd").code()).isEqualTo(ExitCode.USAGE);
    assertThat(add("nonsense").code()).isEqualTo(ExitCode.USAGE);
    assertThat(list).hasContent(OWN);
  }

  @Test
  void hostsMayBeWrittenInAnyScript() throws IOException {
    Files.writeString(list, "");
    cli.run("feeds", "add", "--unseen", "https://Bücher.example:8443/Äpfel?x=ü");
    cli.run("feeds", "add", "--unseen", "straße.example/feed");
    assertThat(list)
        .hasContent(
            "https://xn--bcher-kva.example:8443/Äpfel?x=ü\nhttps://xn--strae-oqa.example/feed\n");
    Files.writeString(list, "https://名がドメイン.example/feed\n");
    assertThat(cli.run("feeds").out()).contains("https://xn--v8jxj3d1dzdz08w.example/feed");
  }

  @Test
  void aListKeepsItsPermissionsAndThatEverybodyReadsAPasswordIsSaid() throws IOException {
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
    Cli.Result open = cli.run("feeds", "add", "--unseen", "https://c.example/");
    assertThat(open.out()).doesNotContain("everybody");
    Cli.Result secret = cli.run("feeds", "add", "--unseen", "https://a:hush@b.example/");
    assertThat(secret.out()).contains("everybody on this machine can read the passwords of feeds");
    assertThat(permissions()).isEqualTo("rw-r--r--");
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r-----"));
    cli.run("feeds", "remove", "https://c.example/");
    assertThat(permissions()).isEqualTo("rw-r-----");
    Files.delete(list);
    cli.run("feeds", "add", "--unseen", "https://a:hush@b.example/", "--feeds", "feeds.txt");
    assertThat(permissions()).isEqualTo("rw-------");
  }

  private String permissions() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(list));
  }

  @Test
  void passwordOfAFeedIsKeptButNotShown() throws IOException {
    Files.delete(list);
    Cli.Result added =
        cli.run(
            "feeds", "add", "--unseen", "--feeds", list.toString(), "https://a:hush@b.example/");
    assertThat(added.out()).startsWith("added: https://…@b.example/\n");
    assertThat(list).hasContent("https://a:hush@b.example/\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
        .isEqualTo("rw-------");
    Cli.Result exported = cli.run("feeds", "export");
    assertThat(exported.out() + exported.err())
        .contains("1 feed left out")
        .doesNotContain("hush", "b.example");
  }

  @Test
  void removedFeedLosesItsLineAlone() throws IOException {
    assertThat(cli.run("feeds", "remove", "a.example").out())
        .isEqualTo("removed: First  https://a.example/feed; 0 episodes stay searchable\n");
    assertThat(Files.readString(list)).isEqualTo("# mine\n\n# the end, no newline");
    assertThat(cli.run("feeds", "remove", "a.example").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsLeftOfAPasswordWhenItsFeedIsRemovedIsSaid() throws IOException {
    String secret = server.url("/feed.xml") + "?token=T0PSECRET";
    Files.writeString(list, secret + "\nhttps://a:hush@b.example/\n");
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
    sync();
    String removed = cli.run("--data", "data", "feeds", "remove", "the show").out();
    assertThat(removed)
        .contains(
            "keeps its address with the password or token until: earshot --data data feeds forget",
            "passwords of feeds in " + list + "; let the user",
            "chmod 600 " + list)
        .doesNotContain("T0PSECRET", "hush");
    assertThat(cli.run("feeds", "remove", "b.example").out()).doesNotContain("chmod", "hush");
  }

  @Test
  void forgottenFeedIsGoneForGoodAndCanComeAnew() throws IOException {
    String url = server.url("/feed.xml").toString();
    Files.writeString(list, url + "\n" + Files.createFile(folder.resolve("x")).toUri() + "\n");
    Files.writeString(
        folder.resolve("x"), FEED.replace("The show", "Other").replace(">One<", ">Two<"));
    sync();
    cli.run("alert", "add", "one", "one");
    assertThat(cli.run("feeds", "forget", url, "--yes").err())
        .contains("is listed and would be fetched again; first: earshot feeds remove " + url);
    cli.run("feeds", "remove", url);
    assertThat(cli.run("feeds").out()).contains("1 feed no longer listed");
    assertThat(cli.run("feeds", "forget").out())
        .startsWith("       1  The show  " + url + "\n# delete one for good with: earshot feeds");
    assertThat(cli.run("feeds", "forget", "nosuch", "--yes").err())
        .contains("no feed that is known has 'nosuch' in its URL or title");
    Cli.Result asked = cli.run("feeds", "forget", "the show");
    assertThat(asked.code()).isEqualTo(ExitCode.USAGE);
    assertThat(asked.err()).contains("deletes 1 episode of The show", "--yes");
    assertThat(cli.run("count", "one").out()).isEqualTo("1\n");
    assertThat(cli.run("feeds", "forget", "the show", "--yes").out())
        .isEqualTo("forgotten: The show  " + url + "; 1 episode deleted\n");
    assertThat(cli.run("count", "one").out()).isEqualTo("0\n");
    assertThat(cli.run("count", "two").out()).isEqualTo("1\n");
    cli.run("reindex");
    assertThat(cli.run("count", "one").out()).isEqualTo("0\n");
    assertThat(cli.run("feeds", "forget").out())
        .isEqualTo("# every feed that is known is listed\n");
    Files.writeString(list, url + "\n");
    assertThat(sync().out()).contains("1 new and 0 changed episodes", "alert   one");
    assertThat(cli.run("count", "one").out()).isEqualTo("1\n");
    cli.run("reindex");
    assertThat(cli.run("count", "one").out()).isEqualTo("1\n");
  }

  @Test
  void aFeedIsRetriedItselfWhereWhatItWasFetchedAlongWithIsListedNoMore() throws IOException {
    String url = server.url("/feed.xml").toString();
    String old = server.url("/old").toString();
    Files.writeString(list, url + "\n" + old + "\n");
    sync();
    cli.run("--allow-private", "sync", "--force");
    cli.run("--allow-private", "sync", "--force");
    assertThat(cli.run("feeds", "--format", "json").out()).contains("fetched along with");
    cli.run("feeds", "remove", url);
    assertThat(sync().out()).contains("0 feeds due");
    assertThat(cli.run("feeds", "retry", old).out()).contains("1 feed due");
    assertThat(sync().out()).contains("1 feed due");
  }

  private Cli.Result sync() {
    return cli.run("--allow-private", "sync");
  }

  @Test
  void exportComesBackAsItWas() throws IOException {
    Files.writeString(list, "https://a.example/?x=1&y=2  A & \"B\"\nhttps://b.example/feed  Ü\n");
    assertThat(cli.run("feeds", "export", "out.opml").code()).isZero();
    Path other = folder.resolve("other.txt");
    assertThat(cli.run("feeds", "import", "--feeds", other.toString(), "out.opml").out())
        .isEqualTo("2 feeds added, 0 listed already, 0 left out\n");
    assertThat(other).hasSameTextualContentAs(list);
  }

  @Test
  void importedListLeavesOutWhatIsNotOfTheWeb() throws IOException {
    Files.writeString(
        folder.resolve("in.opml"),
        "<opml><outline xmlUrl='file:///etc/passwd'/><outline xmlUrl='feed://c.example/x y'/>"
            + "<outline text='First' xmlUrl='https://a.example/feed'/></opml>");
    assertThat(cli.run("feeds", "import", "in.opml").out())
        .contains("file:///etc/passwd", "1 feed added, 1 listed already, 1 left out");
    assertThat(list).hasContent(OWN + "\nhttp://c.example/x%20y\n");
  }

  private Cli.Result add(String address) {
    return cli.run("--allow-private", "feeds", "add", address);
  }
}
