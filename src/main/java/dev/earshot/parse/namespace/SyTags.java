package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Numbers;
import java.io.Serial;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;

/// `sy:`, how often a feed changes.
public final class SyTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "http://purl.org/rss/1.0/modules/syndication/";

  @Serial private static final long serialVersionUID = 1;

  SyTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static SyTags of(Extendable bean) {
    return of(bean, URI, SyTags.class, SyTags::new);
  }

  /// The period over the frequency; hourly, daily and so on, once where no frequency is given.
  public Optional<Duration> interval() {
    int frequency = Numbers.positive(text("updateFrequency")).orElse(1);
    return text("updatePeriod").flatMap(SyTags::period).map(period -> period.dividedBy(frequency));
  }

  private static Optional<Duration> period(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "hourly" -> Optional.of(Duration.ofHours(1));
      case "daily" -> Optional.of(Duration.ofDays(1));
      case "weekly" -> Optional.of(Duration.ofDays(7));
      case "monthly" -> Optional.of(Duration.ofDays(30));
      case "yearly" -> Optional.of(Duration.ofDays(365));
      default -> Optional.empty();
    };
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, SyTags::new);
    }
  }
}
