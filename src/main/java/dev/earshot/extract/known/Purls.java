package dev.earshot.extract.known;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.earshot.extract.catalog.Names;
import dev.earshot.podcast.Purl;
import java.util.Locale;
import java.util.Optional;

/// Makes package URLs canonical, per the purl specification's type rules and, for PyPI, PEP 503.
public final class Purls {
  private Purls() {}

  /// The package URL of a name as its registry writes it: `@babel/core`, `org.jsoup:jsoup`,
  /// `github.com/spf13/cobra`. Empty where that is no name there. Of a Go package it is its
  /// module's.
  public static Optional<Purl> of(String type, String fullName) {
    if (type.equals("golang")) {
      return GoModules.ofPath(fullName).flatMap(module -> split(type, module));
    }
    return split(type, fullName);
  }

  private static Optional<Purl> split(String type, String fullName) {
    int joint = fullName.lastIndexOf(type.equals("maven") ? ':' : '/');
    String namespace = joint < 0 ? "" : fullName.substring(0, joint);
    String name = fullName.substring(joint + 1);
    if (type.equals("pypi")) {
      name = Names.pep503(name);
    }
    if (type.equals("npm")) {
      namespace = namespace.toLowerCase(Locale.ROOT);
      name = name.toLowerCase(Locale.ROOT);
    }
    return canonical(type, namespace, name);
  }

  /// The same for a name of our own tables, which is known to be one: opening them takes part in
  /// the start of every command, and asking the library costs ten times as much.
  public static Purl ofTable(String type, String fullName) {
    String whole =
        switch (type) {
          case "github", "composer", "hex", "npm", "golang", "pypi" ->
              fullName.toLowerCase(Locale.ROOT);
          default -> fullName;
        };
    int joint = whole.lastIndexOf(type.equals("maven") ? ':' : '/');
    String name = whole.substring(joint + 1);
    return new Purl(
        type,
        joint < 0 ? Optional.empty() : Optional.of(whole.substring(0, joint)),
        type.equals("pypi") ? Names.pep503(name) : name);
  }

  private static Optional<Purl> canonical(String type, String namespace, String name) {
    try {
      PackageURL url = new PackageURL(type, namespace, name, null, null, null);
      return Optional.of(
          new Purl(url.getType(), Optional.ofNullable(url.getNamespace()), url.getName()));
    } catch (MalformedPackageURLException notAPackage) {
      return Optional.empty();
    }
  }
}
