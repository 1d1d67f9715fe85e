package dev.earshot.cli.usage;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Lets the words of a query begin with a hyphen, as `-celery` and `-show:talk` do, without quotes
/// and without `--` before them.
final class NegatedWords implements IParameterPreprocessor {
  private static final Pattern NEGATED = Pattern.compile("-[^-\\d\\s]\\D.*", Pattern.DOTALL);

  /// Puts a blank before such words: nothing changes for the query, and no option begins with one.
  @Override
  @SuppressWarnings("JdkObsolete") // picocli's own choice
  public boolean preprocess(
      Stack<String> arguments, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
    arguments.replaceAll(word -> NEGATED.matcher(word).matches() ? " " + word : word);
    return false;
  }
}
