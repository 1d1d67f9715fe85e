package dev.earshot.podcast;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A package URL without version: `pkg:type/namespace/name`, which names a package across
/// registries.
///
/// Values are taken as canonical (`extract` makes them so, per the purl specification's type
/// rules).
///
/// @param type `pypi`, `npm`, `cargo`, `gem`, `golang`, `maven`, `nuget`, `composer`, `hex`,
///   `github` …
/// @param namespace a scope, group, vendor or owner, unencoded: `@babel`, `org.apache.lucene`
public record Purl(String type, Optional<String> namespace, String name)
    implements Comparable<Purl> {

  private static final String SCHEME = "pkg:";

  /// Reads back what [#toString] wrote.
  public static Purl parse(String canonical) {
    int first = canonical.indexOf('/');
    int last = canonical.lastIndexOf('/');
    Optional<String> namespace =
        first < last ? Optional.of(decode(canonical.substring(first + 1, last))) : Optional.empty();
    return new Purl(
        canonical.substring(SCHEME.length(), first),
        namespace,
        decode(canonical.substring(last + 1)));
  }

  private static String decode(String part) {
    return part.indexOf('%') < 0 ? part : URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  /// The full name as the registry spells it: `sqlalchemy`, `@babel/core`, `org.jsoup:jsoup`.
  public String fullName() {
    String joint = type.equals("maven") ? ":" : "/";
    return namespace.map(space -> space + joint + name).orElse(name);
  }

  /// Written out, as for a record the JVM makes these two at their first use, which would be a part
  /// of the start of every command that reads the tables of packages.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Purl that
        && name.equals(that.name)
        && type.equals(that.type)
        && namespace.equals(that.namespace);
  }

  @Override
  public int hashCode() {
    return (31 * type.hashCode() + namespace.hashCode()) * 31 + name.hashCode();
  }

  @Override
  public int compareTo(Purl other) {
    return toString().compareTo(other.toString());
  }

  /// Canonical, percent-encoded: `pkg:npm/%40babel/core`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(SCHEME).append(type).append('/');
    namespace.ifPresent(space -> {
      for (String segment : space.split("/", -1)) {
        text.append(encode(segment)).append('/');
      }
    });
    return text.append(encode(name)).toString();
  }

  private static String encode(String part) {
    StringBuilder out = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ".-_~:".indexOf(c) >= 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", (int) c));
      }
    }
    return out.toString();
  }
}
