package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shows all cleaned vectors to a real browser, Chromium, where there is one: nothing executes,
/// though every element is clicked and hovered over, and no request leaves.
///
/// The browser's proxy is this test, for loopback as well, so that it sees every request.
@Tag("slow")
class BrowserTest {
  private static final String PAGE = "http://notes.example/";

  /// What Chromium asks for by itself: the time, and its components.
  private static final List<String> ITS_OWN =
      List.of("clients2.google.com/time", "update.googleapis.com/service");

  /// What attacks call, and what they would change.
  private static final String WATCH =
      """
      <!doctype html><meta charset=utf-8><link rel=icon href="data:,"><title>watching</title>
      <script>
        let hits = 0;
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch', 'xss'])
          window[name] = () => { hits++; };
        addEventListener('click', event => event.preventDefault(), true);
        addEventListener('submit', event => event.preventDefault(), true);
      </script>
      <main>
      """;

  private static final String TRY =
      """
      </main><script>
        const main = document.querySelector('main'), before = main.innerHTML;
        const all = [...main.querySelectorAll('*')];
        for (const element of all)
          for (const kind of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle'])
            element.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true}));
        addEventListener('load', () => setTimeout(() => {
          const same = main.innerHTML === before;
          document.title = `hits=${hits} same=${same} elements=${all.length > 0}`;
        }, 500));
      </script>
      """;

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();

  @Test
  void nothingExecutesAndNoRequestLeaves(@TempDir Path folder) throws Exception {
    Path chromium = chromium();
    List<String> vectors = new ArrayList<>(Vectors.own());
    vectors.addAll(Vectors.ofCorpus());
    byte[] page = page(vectors).getBytes(StandardCharsets.UTF_8);
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    proxy.createContext("/", exchange -> answer(exchange, page));
    proxy.start();
    try {
      String dom = browse(chromium, proxy.getAddress().getPort(), folder);
      System.out.println(vectors.size() + " vectors in Chromium, requests: " + requests);
      assertThat(dom).contains("<title>hits=0 same=true elements=true</title>");
      requests.removeIf(request -> ITS_OWN.stream().anyMatch(request::contains));
      assertThat(requests).containsOnly("GET " + PAGE);
    } finally {
      proxy.stop(0);
    }
  }

  private static Path chromium() {
    List<Path> found =
        List.of(System.getenv("PATH").split(":", -1)).stream()
            .flatMap(path ->
                List.of("chromium", "chromium-browser").stream().map(Path.of(path)::resolve))
            .filter(Files::isExecutable)
            .toList();
    assumeThat(found).as("no Chromium on the PATH").isNotEmpty();
    return found.getFirst();
  }

  private static String page(List<String> vectors) {
    StringBuilder page = new StringBuilder(WATCH);
    for (String vector : vectors) {
      for (String variant : Vectors.variants(vector)) {
        page.append("<section>").append(Notes.clean(variant).html()).append("</section>\n");
      }
    }
    return page.append(TRY).toString();
  }

  /// Answers for every host; a tunnel is refused.
  private void answer(HttpExchange exchange, byte[] page) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    requests.add(request);
    boolean asked = request.equals("GET " + PAGE);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(asked ? 200 : 404, asked ? page.length : -1);
    if (asked) {
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }

  /// The document as the browser has it in the end.
  private static String browse(Path chromium, int proxy, Path folder) throws Exception {
    Path dom = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-domain-reliability",
                "--user-data-dir=" + folder.resolve("profile"),
                "--proxy-server=127.0.0.1:" + proxy,
                "--proxy-bypass-list=<-loopback>",
                "--virtual-time-budget=20000",
                "--timeout=120000",
                "--dump-dom",
                PAGE)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(3, TimeUnit.MINUTES)) {
      browser.destroyForcibly();
    }
    return Files.readString(dom);
  }
}
