/// One reading of an episode: which registries it is about, which names its links and other
/// episodes give, and which package a name or a repository stands for at a place.
///
/// Useful for: "is `rich` here the package, and of which registry?"
///
/// Which registry a package is of is decided in this order:
///
/// 1. A page of a registry, an install command or an import says it (`extract.sighting`).
/// 2. The tables of the well-known (`known/TYPE.txt`) have the repository, the site or the name; of
///    several packages that share it the one whose registry the place is about (`Ecosystems`: what
///    the show's links name, the words of the episode, of the heading and of the line).
/// 3. A repository in a place about Go, or called `go-x`, is a Go module (`Repositories`); about
///    PHP, a Composer package. Else the registry's list must have its name, without `-js`,
///    `python-` and the like, or with hyphens for capitals, and the place be about that registry,
///    more so where the name is an ordinary word. Where no list is at hand (Go, gems, crates, hex,
///    hackage), the name is taken where the place is about nothing else, and the line, the heading
///    or the whole show says so; the name may say it, too: `django-x`, `x-rs`.
/// 4. A name that one registry alone has, much used and no ordinary word, is that registry's where
///    no other language is spoken of.
/// 5. A repository stays `github` (or its forge), a project's site `generic`.
///
/// A package that the tables place in another repository is not given one of the same name, unless
/// the name is no ordinary word and the place is about the registry: repositories move.
@NullMarked
package dev.earshot.extract.reading;

import org.jspecify.annotations.NullMarked;
