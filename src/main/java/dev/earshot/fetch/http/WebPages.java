package dev.earshot.fetch.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;

/// Tells web pages and challenges from feeds.
public final class WebPages {
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A[\\s\\ufeff]*+(?:<\\?xml[^>]*+>\\s*+|<!--.*?-->\\s*+)*+"
              + "<(?:!doctype\\s+html|html)\\b");
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
  private static final int HEAD = 4096;

  private WebPages() {}

  /// The reason, where the answer asks for a browser (`cf-mitigated: challenge`).
  public static Optional<String> challenge(Response response) {
    String mitigated = Optional.ofNullable(response.header("cf-mitigated")).orElse("");
    if (mitigated.strip().toLowerCase(Locale.ROOT).equals("challenge")) {
      return Optional.of("Cloudflare asks for a browser before it gives the feed (challenge page)");
    }
    boolean amazon = response.header("x-amzn-waf-action") != null;
    return amazon
        ? Optional.of("AWS WAF asks for a browser before it gives the feed (challenge page)")
        : Optional.empty();
  }

  /// The reason, where a body is a web page.
  public static Optional<String> webPage(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.UTF_8);
    if (!HTML.matcher(head).find()) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(head);
    String named = title.find() ? ForeignText.line(title.group(1)) : "";
    String titled = named.isEmpty() ? "" : " titled “" + named + "”";
    return Optional.of("a web page" + titled + " where a feed was");
  }
}
