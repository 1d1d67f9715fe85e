package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands of many ecosystems, each with the package that it names.
class CommandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "go install github.com/golangci/golangci-lint/cmd/golangci-lint@latest"
            + " | pkg:golang/github.com/golangci/golangci-lint",
        "go get github.com/example/toolbox/v2 | pkg:golang/github.com/example/toolbox",
        "go install go.example.org/x/tool@latest | pkg:golang/go.example.org/x/tool",
        "cargo binstall example-cli | pkg:cargo/example-cli",
        "cargo install --locked example-cli | pkg:cargo/example-cli",
        "dotnet add package Example.Kit --version 1.2.0 | pkg:nuget/Example.Kit",
        "dotnet tool install -g example-tool | pkg:nuget/example-tool",
        "Install-Module -Name ExampleTools -Scope CurrentUser | pkg:generic/ExampleTools",
        "Install-PSResource ExampleTools -Repository PSGallery | pkg:generic/ExampleTools",
        "Find-Module ExampleTools | pkg:generic/ExampleTools",
        "composer require --dev example/kit:^2.0 | pkg:composer/example/kit",
        "cpanm Example::Tiny | pkg:cpan/Example::Tiny",
        "luarocks install example-rock | pkg:luarocks/example-rock",
        "opam install example-caml | pkg:opam/example-caml",
        "flutter pub add example_state | pkg:pub/example_state",
        "conan install --requires=fmt/10.2.1 | ",
        "conan install fmt/10.2.1 | pkg:conan/fmt",
        "vcpkg install nlohmann-json | pkg:conan/nlohmann_json",
        "mix archive.install hex example_new | pkg:hex/example_new",
        "nimble install examplenim | pkg:generic/examplenim",
        "zef install Example::Raku | pkg:generic/Example::Raku",
        "brew install jq | pkg:github/stedolan/jq",
        "brew install example-brewed | pkg:generic/example-brewed",
        "choco install example-chocolate | ",
        "deno add npm:example-deno | pkg:npm/example-deno",
        "uv tool run example-tool==1.2 | pkg:pypi/example-tool",
        "pip install haven | pkg:pypi/haven",
        "npx --yes @example/create-app@latest | pkg:npm/%40example/create-app",
      })
  void aCommandNamesItsPackage(String line) {
    List<String> cells = List.of(line.split(" \\| ?", -1));
    List<String> purls = MisreadingsTest.purls("<p>Try</p><pre>" + cells.get(0) + "</pre>");
    assertThat(purls.stream().filter(CommandsTest::isNoInstaller))
        .isEqualTo(cells.get(1).isEmpty() ? List.of() : List.of(cells.get(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PackageReference Include=\"Example.Kit\" Version=\"1.0\" /> | pkg:nuget/Example.Kit",
        "install.packages(\"examplestats\") | pkg:cran/examplestats",
        "install.packages(\"shiny\") | pkg:cran/shiny",
        "install.packages(c('examplestats', 'haven')) | pkg:cran/haven",
        "library(examplestats) | pkg:cran/examplestats",
        "using Pkg; Pkg.add(\"ExampleJl\") | pkg:julia/ExampleJl",
        "pod 'ExamplePod', '~> 1.0' | pkg:cocoapods/ExamplePod",
        "target 'App' do\n  pod 'ExamplePod'\nend | pkg:cocoapods/ExamplePod",
        "{:example_mix, \"~> 1.0\"} | pkg:hex/example_mix",
        "#Requires -Modules ExampleTools | pkg:generic/ExampleTools",
      })
  void codeNamesItsPackage(String line) {
    List<String> cells = List.of(line.split(" \\| ", -1));
    String code = cells.get(0).replace("<", "&lt;");
    assertThat(MisreadingsTest.purls("<pre>" + code + "</pre>")).contains(cells.get(1));
  }

  /// The installers are packages, too, some of them.
  private static boolean isNoInstaller(String purl) {
    return !purl.matches("pkg:(npm/npm|pypi/pip|pypi/uv|generic/\\w*|conan/conan|.*/vcpkg|.*conan)")
        || purl.toLowerCase(Locale.ROOT).contains("example");
  }
}
