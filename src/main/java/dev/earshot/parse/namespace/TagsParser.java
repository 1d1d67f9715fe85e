package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleParser;
import java.util.Locale;
import java.util.function.Function;
import org.jdom2.Element;

/// Tells Rome which class reads a namespace. Each is named in `rome.properties`.
abstract class TagsParser implements ModuleParser {
  private final String uri;
  private final Function<Element, Tags> reader;

  TagsParser(String uri, Function<Element, Tags> reader) {
    this.uri = uri;
    this.reader = reader;
  }

  @Override
  public final String getNamespaceUri() {
    return uri;
  }

  @Override
  public final Module parse(Element parent, Locale locale) {
    return reader.apply(parent);
  }
}
