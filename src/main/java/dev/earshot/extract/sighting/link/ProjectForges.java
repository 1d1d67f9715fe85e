package dev.earshot.extract.sighting.link;

import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises the projects of forges that know them by one name, without an owner, as the list
/// `project-forges.txt` has them: `tool.sourceforge.net`, `launchpad.net/tool`.
final class ProjectForges {
  private static final Pattern NAME = Pattern.compile("\\p{Alpha}[\\p{Alnum}._+-]++");

  private final Set<String> forms = new HashSet<>(Resources.lines("project-forges.txt"));
  private final Resolver resolver;

  ProjectForges(Resolver resolver) {
    this.resolver = resolver;
  }

  /// @param all whether the address is that of all of the project, and of no page of it
  private record Project(String name, boolean all) {}

  /// Whether an address is that of a project, and not the forge's.
  boolean isProject(Address address) {
    return projectAt(address).isPresent();
  }

  /// The package of the project's name, or what only the forge knows.
  Optional<Sighting> at(Reading reading, Link link, Address address) {
    return projectAt(address)
        .flatMap(project ->
            resolver
                .named(project.name, reading.ecosystems(), link.span().start())
                .or(() -> Purls.of("generic", project.name).map(Software::ofPurl))
                .map(software -> LinkMatcher.sighting(reading, link, software, rule(project))));
  }

  private static Sign rule(Project project) {
    return project.all ? Sign.REPOSITORY_LINK : Sign.DEEP_LINK;
  }

  private Optional<Project> projectAt(Address address) {
    String host = address.host();
    List<String> path = address.path();
    int dot = host.indexOf('.');
    Optional<Project> found =
        dot >= 0 && forms.contains("*" + host.substring(dot))
            ? Optional.of(new Project(host.substring(0, dot), path.isEmpty()))
            : Optional.empty();
    for (int at = 0; at < path.size() && at < 2 && found.isEmpty(); at++) {
      String form = host + "/" + String.join("/", path.subList(0, at)) + (at > 0 ? "/*" : "*");
      if (forms.contains(form)) {
        found = Optional.of(new Project(path.get(at), path.size() == at + 1));
      }
    }
    return found.filter(project -> NAME.matcher(project.name).matches());
  }
}
