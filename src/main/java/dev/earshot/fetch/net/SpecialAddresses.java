package dev.earshot.fetch.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells addresses that are no public host, in every form that leads to them (RFC 6890).
public final class SpecialAddresses {
  private static final List<Block> BLOCKS = load();
  private static final Pattern NUMERIC =
      Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?", Pattern.DOTALL);
  private static final Pattern PLAIN_IPV4 =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

  private SpecialAddresses() {}

  /// What the address is where it is not public: `loopback`, `private` …; empty for a public one.
  /// An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, ISATAP) counts as what it is.
  public static Optional<String> kindOf(InetAddress address) {
    byte[] bytes = address.getAddress();
    Optional<String> listed = listed(bytes);
    if (listed.isPresent() || bytes.length == 4) {
      return listed;
    }
    Optional<byte[]> inner = embedded(bytes);
    if (inner.isPresent()) {
      return inner.flatMap(SpecialAddresses::listed);
    }
    boolean global = (bytes[0] & 0xe0) == 0x20;
    return global ? Optional.empty() : Optional.of("reserved");
  }

  /// The same for a URL's host where it is an address; empty for a name, which is checked when it
  /// is connected to. `localhost` is one of the addresses. Numbers in a form that programs read
  /// differently (`127.1`, `0177.0.0.1`, `2130706433`, `0x7f000001`) are never public.
  public static Optional<String> kindOfHost(String host) {
    String bare = host.replaceAll("^\\[|]$", "");
    if (bare.equalsIgnoreCase("localhost")
        || bare.toLowerCase(Locale.ROOT).endsWith(".localhost")) {
      return Optional.of("loopback");
    }
    if (bare.contains(":") || PLAIN_IPV4.matcher(bare).matches()) {
      return literal(bare);
    }
    return NUMERIC.matcher(bare).matches() ? Optional.of("disguised") : Optional.empty();
  }

  private static Optional<String> literal(String address) {
    try {
      return kindOf(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException e) {
      return Optional.of("malformed");
    }
  }

  private static Optional<String> listed(byte[] address) {
    return BLOCKS.stream().filter(block -> block.holds(address)).map(Block::kind).findFirst();
  }

  private static Optional<byte[]> embedded(byte[] six) {
    boolean compatible = zero(six, 0, 12);
    boolean mapped = zero(six, 0, 10) && six[10] == -1 && six[11] == -1;
    boolean nat64 = startsWith(six, 0, 0x00, 0x64, 0xff, 0x9b) && zero(six, 4, 12);
    boolean isatap = (six[8] & 0xfd) == 0 && startsWith(six, 9, 0x00, 0x5e, 0xfe);
    if (compatible || mapped || nat64 || isatap) {
      return Optional.of(Arrays.copyOfRange(six, 12, 16));
    }
    boolean sixToFour = startsWith(six, 0, 0x20, 0x02);
    return sixToFour ? Optional.of(Arrays.copyOfRange(six, 2, 6)) : Optional.empty();
  }

  private static boolean zero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int from, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[from + i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Block> load() {
    try (InputStream in = SpecialAddresses.class.getResourceAsStream("special-addresses.txt")) {
      if (in == null) {
        throw new IllegalStateException("special-addresses.txt is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Block::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Block(InetAddress start, int bits, String kind) {
    static Block parse(String line) {
      String[] columns = line.split("\\s+", 2);
      String[] block = columns[0].split("/", 2);
      try {
        return new Block(
            InetAddress.getByName(block[0]), Integer.parseInt(block[1]), columns[1].strip());
      } catch (UnknownHostException e) {
        throw new IllegalStateException("not an address block: " + line, e);
      }
    }

    boolean holds(byte[] address) {
      byte[] first = start.getAddress();
      if (address.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
