package dev.earshot.extract.sighting;

import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Purl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the repository off an address at a forge (GitHub, GitLab, Codeberg …) or off the pages
/// that the forge serves for it. A link deep into a repository counts for the repository.
final class ForgePages {
  private static final Pattern OWNER = Pattern.compile("[\\p{Alnum}~][\\p{Alnum}_-]*+");
  private static final Pattern REPOSITORY = Pattern.compile("[\\p{Alnum}_.-]++");

  /// A host where somebody runs a forge of their own.
  private static final Pattern OWN_FORGE =
      Pattern.compile("(?:git|gitlab|gitea|forgejo)\\.[^.]+\\.[^.]+.*");

  /// A page of the owner's own site.
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:" + String.join("|", Resources.lines("file-endings.txt")) + ")$");

  private final Map<String, String> typeByHost = new HashMap<>();
  private final Set<String> noRepositories = new HashSet<>(Resources.lines("no-repositories.txt"));
  private final Set<String> reserved = new HashSet<>(Resources.lines("reserved-owners.txt"));

  ForgePages() {
    for (String line : Resources.lines("forges.tsv")) {
      String[] cells = line.split("\t", -1);
      typeByHost.put(cells[1], cells[0]);
    }
  }

  boolean isForge(Address address) {
    return typeByHost.containsKey(address.host());
  }

  /// The repository that an address names or lies in.
  Optional<Purl> repositoryAt(Address address) {
    String type = typeByHost.get(address.host());
    List<String> path = address.path();
    if (type == null) {
      return served(address).or(() -> atOwnForge(address));
    }
    return path.size() < 2 || reserved.contains(path.getFirst())
        ? Optional.empty()
        : repository(type, path.get(0), path.get(1));
  }

  private Optional<Purl> atOwnForge(Address address) {
    List<String> path = address.path();
    boolean forge = OWN_FORGE.matcher(address.host()).matches() && !isServed(address);
    return forge
            && path.size() == 2
            && !reserved.contains(path.get(0))
            && !noRepositories.contains(path.get(1))
            && !FILE.matcher(path.get(1)).find()
        ? repository("generic", path.get(0), path.get(1))
        : Optional.empty();
  }

  private static boolean isServed(Address address) {
    return address.isUnder("github.io") || address.isUnder("gitlab.io");
  }

  /// The owner whose page an address is.
  Optional<String> ownerAt(Address address) {
    boolean page = isForge(address) && address.path().size() == 1;
    return page && !reserved.contains(address.path().getFirst())
        ? Optional.of(address.path().getFirst())
        : Optional.empty();
  }

  /// The repository behind `owner.github.io/name`.
  private static Optional<Purl> served(Address address) {
    for (String forge : List.of("github", "gitlab")) {
      String tail = "." + forge + ".io";
      if (address.host().endsWith(tail) && !address.path().isEmpty()) {
        String owner = address.host().substring(0, address.host().length() - tail.length());
        String name = address.path().getFirst();
        boolean page = FILE.matcher(name).find();
        boolean year = name.chars().allMatch(Character::isDigit);
        return page || year ? Optional.empty() : repository(forge, owner, name);
      }
    }
    return Optional.empty();
  }

  private static Optional<Purl> repository(String type, String owner, String name) {
    String bare = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    boolean plain = OWNER.matcher(owner).matches() && REPOSITORY.matcher(bare).matches();
    return plain ? Purls.of(type, owner + "/" + bare) : Optional.empty();
  }
}
