package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.HeldHost;
import dev.earshot.fetch.host.HostHold;
import java.util.Collection;
import java.util.List;

/// Carries from one run to the next which hosts asked to be left alone.
final class HeldHosts {
  private HeldHosts() {}

  static List<HostHold> earlier(Archive archive) {
    return archive.heldHosts().stream()
        .map(held -> new HostHold(held.host(), held.until(), held.reason()))
        .toList();
  }

  /// Writes only where something changed: most runs meet no such host.
  static void keep(Archive archive, Collection<HostHold> holds) {
    List<HeldHost> held =
        holds.stream().map(hold -> new HeldHost(hold.host(), hold.until(), hold.reason())).toList();
    if (!held.equals(archive.heldHosts())) {
      archive.keepHeldHosts(held);
    }
  }
}
