package dev.earshot.clean.link;

import dev.earshot.clean.Tables;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Query parameters that only say where a click came from; the table is `tracking-parameters.txt`.
final class TrackingParameters {
  /// @param name lower case; a prefix where `open`
  /// @param host empty for all
  private record Row(String name, boolean open, String host) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      boolean open = cells[0].endsWith("*");
      String name = open ? cells[0].substring(0, cells[0].length() - 1) : cells[0];
      return new Row(name, open, cells.length > 1 ? cells[1] : "");
    }

    boolean fits(String parameter, String urlHost) {
      return (open ? parameter.startsWith(name) : parameter.equals(name))
          && (host.isEmpty() || urlHost.equals(host) || urlHost.endsWith("." + host));
    }
  }

  private static final List<Row> ROWS =
      Tables.lines(TrackingParameters.class, "tracking-parameters.txt").stream()
          .map(Row::of)
          .toList();

  private TrackingParameters() {}

  /// The same address without them; the very same value where it has none.
  static URI drop(URI url) {
    String query = url.getRawQuery();
    if (query == null || url.isOpaque()) {
      return dropFromFragment(url);
    }
    List<String> parts = List.of(query.split("[&;](?!amp;)|&amp;", -1));
    List<String> kept = parts.stream().filter(part -> !isTracking(part, url)).toList();
    if (kept.size() == parts.size()) {
      return dropFromFragment(url);
    }
    String text = url.toString();
    int start = text.indexOf('?');
    String rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    String tail = url.getRawFragment() == null ? "" : "#" + url.getRawFragment();
    return dropFromFragment(URI.create(text.substring(0, start) + rest + tail));
  }

  /// Some put them behind the `#` instead.
  private static URI dropFromFragment(URI url) {
    String fragment = url.getRawFragment();
    if (fragment == null || fragment.indexOf('=') < 0) {
      return url;
    }
    boolean all = Stream.of(fragment.split("&", -1)).allMatch(part -> isTracking(part, url));
    String text = url.toString();
    return all ? URI.create(text.substring(0, text.indexOf('#'))) : url;
  }

  private static boolean isTracking(String parameter, URI url) {
    int equals = parameter.indexOf('=');
    if (equals <= 0) {
      return false;
    }
    String name = parameter.substring(0, equals).toLowerCase(Locale.ROOT);
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return ROWS.stream().anyMatch(row -> row.fits(name, host));
  }
}
