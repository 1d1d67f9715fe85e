package dev.earshot.cli.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/// How a command is called: its options and words with where their values go, and what help says of
/// them. Said in code, since reading annotations takes as long as many a search.
///
/// Values arrive while the command line is read, before the command runs; of what is not given,
/// nothing arrives. Options are named as help writes them: `--fuzzy`, or `-n, --limit`; labels are
/// what help calls a value. Help texts are formats: a percent sign is written `%%`.
public final class Usage {
  private final CommandSpec spec;
  private Consumer<OptionSpec> options;
  private ScopeType scope = ScopeType.LOCAL;
  private int position;

  private Usage(CommandSpec spec) {
    this.spec = spec;
    this.options = spec::addOption;
  }

  /// How a command is called that takes neither options nor words so far.
  ///
  /// @param command what runs; its result is the exit code
  /// @param description paragraphs, the first of which says it in short
  public static Usage of(Callable<Integer> command, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.usageMessage().description(description);
    return new Usage(spec);
  }

  /// Whole command lines, each indented by two blanks.
  public Usage examples(String... lines) {
    spec.usageMessage()
        .footerHeading(lines.length == 1 ? "%nExample:%n" : "%nExamples:%n")
        .footer(lines);
    return this;
  }

  /// Commands belong to this one, which help lists.
  ///
  /// @param label what the synopsis calls one of them
  public Usage commands(String label) {
    spec.usageMessage().synopsisSubcommandLabel(label).commandListHeading("%nCommands:%n");
    return this;
  }

  /// Help does not list the command.
  public Usage hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  /// Words may begin with a hyphen, as `-celery` does.
  public Usage negatedWords() {
    spec.preprocessor(new NegatedWords());
    return this;
  }

  /// An option without a value.
  public Usage flag(String names, Runnable given, String... description) {
    return add(
        option(names, description).type(boolean.class),
        (Boolean on) -> {
          if (on) {
            given.run();
          }
        });
  }

  /// An option with a text.
  public Usage option(String names, String label, Consumer<String> given, String... description) {
    return option(names, label, String.class, given, description);
  }

  /// An option with a value of another type: a number, a path, a constant in any case.
  public <T> Usage option(
      String names, String label, Class<T> type, Consumer<T> given, String... description) {
    return add(
        option(names, description)
            .paramLabel(label)
            .type(type)
            .completionCandidates(candidates(type)),
        given);
  }

  /// An option that may be given several times; constants may be parted by commas, too.
  public <T> Usage options(
      String names, String label, Class<T> type, Consumer<List<T>> given, String... description) {
    OptionSpec.Builder option = option(names, description).paramLabel(label);
    return add(
        option
            .type(List.class)
            .auxiliaryTypes(type)
            .splitRegex(type.isEnum() ? "," : "")
            .completionCandidates(candidates(type)),
        given);
  }

  /// An option that may be given several times, each time with a key and a value.
  public Usage pairs(
      String names, String label, Consumer<Map<String, String>> given, String... description) {
    OptionSpec.Builder option = option(names, description).paramLabel(label);
    return add(option.type(Map.class).auxiliaryTypes(String.class, String.class), given);
  }

  /// A word that must be there.
  public <T> Usage word(String label, Class<T> type, Consumer<T> given, String... description) {
    return add(
        word(label, "1", description).type(type).completionCandidates(candidates(type)), given);
  }

  /// A word that may be there.
  public <T> Usage optionalWord(
      String label, Class<T> type, Consumer<T> given, String... description) {
    return add(word(label, "0..1", description).type(type), given);
  }

  /// A word that may be there, of some that a shell can offer.
  public Usage optionalWord(
      String label, Iterable<String> values, Consumer<String> given, String... description) {
    return add(
        word(label, "0..1", description).type(String.class).completionCandidates(values), given);
  }

  /// All words that are left.
  ///
  /// @param arity how many: `0..*` or `1..*`
  public Usage words(
      String label, String arity, Consumer<List<String>> given, String... description) {
    PositionalParamSpec.Builder words = word(label, arity, description);
    return add(
        words.index(position - 1 + "..*").type(List.class).auxiliaryTypes(String.class), given);
  }

  /// What several commands share.
  public Usage with(Part part) {
    part.addTo(this);
    return this;
  }

  /// What the subcommands share with this command.
  public Usage inherited(Part part) {
    scope = ScopeType.INHERIT;
    part.addTo(this);
    scope = ScopeType.LOCAL;
    return this;
  }

  /// Options of which at most one may be given.
  public Usage oneOf(Part part) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("0..1");
    options = group::addArg;
    part.addTo(this);
    options = spec::addOption;
    spec.addArgGroup(group.build());
    return this;
  }

  /// What picocli reads.
  public CommandSpec spec() {
    return spec;
  }

  /// Options and words with what they come to, which several commands may have.
  public interface Part {
    /// Adds them to one command.
    void addTo(Usage usage);
  }

  /// What a shell offers: constants as people write them. Null where picocli is to find out.
  private static @Nullable List<String> candidates(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants())
            .map(one -> one.toString().toLowerCase(Locale.ROOT))
            .toList()
        : null;
  }

  private OptionSpec.Builder option(String names, String... description) {
    return OptionSpec.builder(names.split(", ", -1)).description(description).scopeType(scope);
  }

  private PositionalParamSpec.Builder word(String label, String arity, String... description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(position++))
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(description);
  }

  private <T> Usage add(OptionSpec.Builder option, Consumer<T> given) {
    Arriving<T> value = new Arriving<>(given);
    options.accept(option.hasInitialValue(false).getter(value).setter(value).build());
    return this;
  }

  private <T> Usage add(PositionalParamSpec.Builder words, Consumer<T> given) {
    Arriving<T> value = new Arriving<>(given);
    spec.addPositional(words.hasInitialValue(false).getter(value).setter(value).build());
    return this;
  }
}
