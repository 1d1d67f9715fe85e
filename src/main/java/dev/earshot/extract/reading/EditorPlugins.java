package dev.earshot.extract.reading;

import dev.earshot.extract.known.Resources;
import java.util.List;
import java.util.Locale;

/// Tells by its name whether a repository is a plugin of an editor, which is in no registry of a
/// language unless that one lists it.
final class EditorPlugins {
  private static final List<String> FORMS = Resources.lines("editor-plugins.txt");

  private EditorPlugins() {}

  static boolean isOne(String repository) {
    String name = repository.toLowerCase(Locale.ROOT);
    return FORMS.stream().anyMatch(form -> fits(name, form));
  }

  private static boolean fits(String name, String form) {
    String fixed = form.replace("*", "");
    return name.length() > fixed.length()
        && (form.startsWith("*") ? name.endsWith(fixed) : name.startsWith(fixed));
  }
}
