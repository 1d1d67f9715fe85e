package dev.earshot.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Names of HTTP statuses.
public final class Statuses {
  private static final Properties NAMES = load();

  private Statuses() {}

  /// `404 Not Found`; the number alone for one without a common name.
  public static String inWords(int status) {
    String name = NAMES.getProperty(Integer.toString(status));
    return name == null ? Integer.toString(status) : status + " " + name;
  }

  private static Properties load() {
    try (InputStream in = Statuses.class.getResourceAsStream("statuses.properties")) {
      Properties names = new Properties();
      names.load(Objects.requireNonNull(in, "statuses.properties is not in the jar"));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
