package dev.earshot.parse.namespace;

import com.rometools.rome.feed.CopyFrom;
import com.rometools.rome.feed.module.Extendable;
import com.rometools.rome.feed.module.Module;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// A Rome module that reads one namespace's elements below an item or channel.
///
/// Values are read on demand, so a namespace costs nothing where nobody asks. The module is never
/// changed, so a clone of it is itself; Rome clones modules only on the way to its `Synd` types,
/// which Earshot leaves out.
abstract class Tags implements Module {
  @Serial private static final long serialVersionUID = 1;

  /// More than any publisher means; a bound on what a hostile item costs.
  private static final int MOST = 1_000;

  private final Element parent;
  private final Namespace namespace;

  Tags(Element parent, String uri) {
    this.parent = parent;
    this.namespace = Namespace.getNamespace(uri);
  }

  /// The module of a bean, or one of an element that says nothing.
  static <T extends Tags> T of(
      Extendable bean, String uri, Class<T> type, Function<Element, T> reader) {
    Module module = bean.getModule(uri);
    return type.isInstance(module) ? type.cast(module) : reader.apply(new Element("nothing"));
  }

  /// The elements of that name, in order.
  final List<Element> elements(String name) {
    return most(parent.getChildren(name, namespace));
  }

  /// All elements of the namespace, in order.
  final List<Element> all() {
    return most(
        parent.getChildren().stream()
            .filter(element -> element.getNamespaceURI().equals(namespace.getURI()))
            .toList());
  }

  /// The elements of that name below another element of the namespace.
  final List<Element> elements(Element below, String name) {
    return most(below.getChildren(name, namespace));
  }

  private static List<Element> most(List<Element> elements) {
    return elements.size() <= MOST ? elements : elements.subList(0, MOST);
  }

  /// The first text of that name that is not blank.
  final Optional<String> text(String name) {
    return texts(name).findFirst();
  }

  /// The texts of that name that are not blank, stripped.
  final Stream<String> texts(String name) {
    return elements(name).stream()
        .map(Element::getText)
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /// The first attribute that is not blank of elements of that name.
  final Optional<String> attribute(String element, String name) {
    return elements(element).stream().flatMap(e -> attribute(e, name).stream()).findFirst();
  }

  /// An attribute that is not blank, stripped.
  static Optional<String> attribute(Element element, String name) {
    return Optional.ofNullable(element.getAttributeValue(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  @Override
  public final String getUri() {
    return namespace.getURI();
  }

  @Override
  public final Class<? extends CopyFrom> getInterface() {
    return getClass();
  }

  @Override
  public final void copyFrom(CopyFrom other) {
    throw new UnsupportedOperationException("tags are read once and never copied");
  }

  @Override
  public final Object clone() throws CloneNotSupportedException {
    return super.clone();
  }
}
