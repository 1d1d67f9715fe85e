package dev.earshot.cli.usage;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/// Where picocli puts a value, and finds it again where an option is given once more.
final class Arriving<T> implements IGetter, ISetter {
  private final Consumer<T> given;
  private @Nullable Object value;

  Arriving(Consumer<T> given) {
    this.given = given;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli has it
  public <V> @Nullable V get() {
    return (V) value;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli converts to its type
  public <V> @Nullable V set(@Nullable V next) {
    Object before = value;
    value = next;
    if (next != null) {
      given.accept((T) next);
    }
    return (V) before;
  }
}
