package dev.earshot.clean.link;

import dev.earshot.clean.table.Tables;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Query parameters that only say where a click came from; the table is `tracking-parameters.txt`.
final class TrackingParameters {
  /// For each name, the hosts that it is confined to; an empty one for all.
  private static final Map<String, List<String>> NAMES = new HashMap<>();

  private static final List<String> BEGINNINGS = new ArrayList<>();

  static {
    for (String line : Tables.lines(TrackingParameters.class, "tracking-parameters.txt")) {
      String[] cells = line.split("\t", -1);
      if (cells[0].endsWith("*")) {
        BEGINNINGS.add(cells[0].substring(0, cells[0].length() - 1));
      } else {
        NAMES
            .computeIfAbsent(cells[0], _ -> new ArrayList<>())
            .add(cells.length > 1 ? cells[1] : "");
      }
    }
  }

  private TrackingParameters() {}

  /// The same address without them; the very same value where it has none.
  static URI drop(URI url) {
    String query = url.getRawQuery();
    if (query == null || url.isOpaque()) {
      return dropFromFragment(url);
    }
    List<String> parts = List.of(query.split("&(?:amp;)?", -1));
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
    List<String> hosts = NAMES.get(name);
    return hosts == null
        ? BEGINNINGS.stream().anyMatch(name::startsWith)
        : hosts.stream().anyMatch(host -> host.isEmpty() || isIn(url, host));
  }

  private static boolean isIn(URI url, String domain) {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
