package dev.earshot.fetch.net;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// Names of hosts as people write them and as DNS has them (RFC 5891).
public final class HostNames {
  private static final Pattern HOST =
      Pattern.compile("(?is)(https?://(?:[^/?#\\\\]*@)?+)([^/?#@:\\[\\]\\\\]++)(?!\\\\)(.*)");

  private HostNames() {}

  /// A web URL with its host in ASCII: `https://bücher.example/` is
  /// `https://xn--bcher-kva.example/`. The rest stays as it is, as does what has no such host.
  public static String ascii(String url) {
    Matcher matcher = HOST.matcher(url);
    if (!matcher.matches() || matcher.group(2).chars().allMatch(c -> c < 0x80)) {
      return url;
    }
    HttpUrl host = HttpUrl.parse("http://" + matcher.group(2));
    return host == null ? url : matcher.group(1) + host.host() + matcher.group(3);
  }
}
