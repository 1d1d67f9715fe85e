package dev.earshot.cli.session;

import java.util.Optional;

/// What this program calls itself.
public final class Version {
  private static final String HOME = "https://earshot.dev";

  private Version() {}

  /// `earshot 0.1.0 (Java 25+36)`.
  public static String line() {
    return "earshot " + number() + " (Java " + Runtime.version() + ")";
  }

  /// As the jar's manifest says; `dev` where it runs from a folder of classes.
  public static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  /// `Earshot/0.1.0 (+https://earshot.dev)`: honest, with a page that says who calls (RFC 9110
  /// §10.1.5).
  public static String userAgent() {
    return "Earshot/" + number() + " (+" + HOME + ")";
  }
}
