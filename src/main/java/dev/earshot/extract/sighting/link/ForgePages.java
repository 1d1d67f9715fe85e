package dev.earshot.extract.sighting.link;

import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Purl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the repository off an address at a forge (GitHub, GitLab, Codeberg …) or off the pages
/// that the forge serves for it. A link deep into a repository counts for the repository.
final class ForgePages {
  private static final Pattern OWNER =
      Pattern.compile("[\\p{Alnum}~][\\p{Alnum}_-]*+(?:/[\\p{Alnum}_][\\p{Alnum}_.-]*+)*+");
  private static final Pattern REPOSITORY = Pattern.compile("[\\p{Alnum}_.-]++");

  /// A host where somebody runs a forge of their own.
  private static final Pattern OWN_FORGE =
      Pattern.compile("(?:git|gitlab|gitea|forgejo)\\.[^.]+\\.[^.]+.*");

  /// A page of the owner's own site.
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:" + String.join("|", Resources.lines("file-endings.txt")) + ")$");

  /// The year or the day of an article: `/maps/2019/12/02/how-we-paint`, `/2019-12-02-painting`.
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d.*+)?");

  /// The ends of hosts where a forge serves its owners' pages.
  private static final Map<String, String> SERVED =
      Map.of(".github.io", "github", ".gitlab.io", "gitlab", ".github.com", "github");

  /// The forge whose repositories may lie in groups of groups.
  private static final String GROUPING = "gitlab.com";

  /// What ends the name of a repository in it.
  private static final Set<String> PARTS = Set.copyOf(Resources.lines("gitlab-parts.txt"));

  /// The parts of a forge that show what came out of a repository.
  private static final Set<String> RELEASES = Set.of("releases", "tags", "refs");

  /// The parts that show a branch or a tag, and what some forges put before its name.
  private static final Set<String> TREES = Set.of("tree", "src");

  private static final Set<String> KINDS_OF_TREE = Set.of("branch", "tag");

  /// A branch that everybody has, or a number as tags have.
  private static final Pattern MAIN =
      Pattern.compile(
          "main|master|trunk|v?\\d{1,4}(?:\\.\\d{1,6}){0,3}+(?:[-.]?(?:alpha|beta|rc).*)?");

  /// What of a repository an address shows.
  enum Part {
    /// All of it, as it is or as it was released.
    ALL,
    BRANCH,
    RELEASES,
    /// An issue, a commit, a file.
    INSIDE
  }

  private final Map<String, String> typeByHost = new HashMap<>();
  private final Set<String> noRepositories = new HashSet<>(Resources.lines("no-repositories.txt"));
  private final Set<String> reserved = new HashSet<>(Resources.lines("reserved-owners.txt"));

  private final Set<String> sitePages = new HashSet<>(Resources.lines("site-pages.txt"));
  private final Set<String> ownHosts = new HashSet<>(Resources.lines("forge-hosts.txt"));

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
    if (path.size() < 2 || reserved.contains(path.getFirst()) || isPageOfGroup(address)) {
      return Optional.empty();
    }
    int last = depth(address) - 1;
    return repository(type, String.join("/", path.subList(0, last)), path.get(last));
  }

  private static boolean isPageOfGroup(Address address) {
    return address.host().equals(GROUPING) && isPart(address.path().get(1));
  }

  /// How many parts of a path name the repository: on GitLab it may lie in groups of groups, and
  /// what shows a part of it comes behind `-`, in older addresses right behind it.
  private static int depth(Address address) {
    List<String> path = address.path();
    boolean grouping = address.host().equals(GROUPING);
    int depth = 2;
    while (grouping && depth < path.size() && !isPart(path.get(depth))) {
      depth++;
    }
    return depth;
  }

  private static boolean isPart(String segment) {
    return PARTS.contains(segment.toLowerCase(Locale.ROOT));
  }

  /// Which part of a repository an address shows, as the forges build their addresses.
  static Part partAt(Address address) {
    List<String> rest =
        address.path().stream().skip(depth(address)).filter(part -> !part.equals("-")).toList();
    if (rest.isEmpty() || (rest.size() == 1 && TREES.contains(rest.getFirst()))) {
      return Part.ALL;
    }
    int named = rest.size() == 3 && KINDS_OF_TREE.contains(rest.get(1)) ? 3 : 2;
    if (rest.size() == named && TREES.contains(rest.getFirst())) {
      return MAIN.matcher(rest.getLast()).matches() ? Part.ALL : Part.BRANCH;
    }
    return RELEASES.contains(rest.getFirst()) ? Part.RELEASES : Part.INSIDE;
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

  /// Whether a host is where a forge serves its owners' pages.
  boolean isServed(Address address) {
    return SERVED.keySet().stream().anyMatch(address.host()::endsWith)
        && !ownHosts.contains(address.host());
  }

  /// The owner whose page an address is, at the forge or served by it: `owner.github.io`.
  Optional<String> ownerAt(Address address) {
    List<String> path = address.path();
    if (path.isEmpty() && isServed(address)) {
      return Optional.of(address.host().substring(0, address.host().indexOf('.')));
    }
    boolean page = isForge(address) && path.size() == 1;
    return page && !reserved.contains(path.getFirst())
        ? Optional.of(path.getFirst())
        : Optional.empty();
  }

  /// The repository behind `owner.github.io/name`; until 2013 it was `owner.github.com/name`.
  private Optional<Purl> served(Address address) {
    int dot = address.host().indexOf('.');
    String forge = dot < 0 ? null : SERVED.get(address.host().substring(dot));
    if (forge == null || address.path().isEmpty() || ownHosts.contains(address.host())) {
      return Optional.empty();
    }
    String name = address.path().getFirst();
    boolean page = FILE.matcher(name).find() || sitePages.contains(name.toLowerCase(Locale.ROOT));
    boolean number = name.chars().noneMatch(Character::isLetter);
    boolean dated = address.path().stream().anyMatch(part -> DATE.matcher(part).matches());
    return page || number || dated
        ? Optional.empty()
        : repository(forge, address.host().substring(0, dot), name);
  }

  private static Optional<Purl> repository(String type, String owner, String name) {
    String bare = name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    boolean plain = OWNER.matcher(owner).matches() && REPOSITORY.matcher(bare).matches();
    return plain ? Purls.of(type, owner + "/" + bare) : Optional.empty();
  }
}
