package io.touchstone.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Shows values as an element's children and changes only what differs from before, so that a list
 * of a thousand can follow what happens without being sent again and again.
 *
 * @param <K> what a value is recognised by
 * @param <V> compared by equals
 */
public final class KeyedChildren<K, V> {

  private final Element parent;
  private final Function<V, K> key;
  private final Function<V, Component> drawing;
  private final Map<K, Shown<V>> shown = new HashMap<>();

  private record Shown<V>(V value, Component drawn) {}

  /**
   * @param parent has no other children
   */
  public KeyedChildren(Element parent, Function<V, K> key, Function<V, Component> drawing) {
    this.parent = parent;
    this.key = key;
    this.drawing = drawing;
  }

  /** In this order, each key once. */
  public void show(List<V> values) {
    Set<V> wanted = new HashSet<>(values);
    shown
        .values()
        .removeIf(
            old -> {
              boolean obsolete = !wanted.contains(old.value());
              if (obsolete) {
                old.drawn().removeFromParent();
              }
              return obsolete;
            });
    int place = 0;
    for (V value : values) {
      Element element =
          shown
              .computeIfAbsent(key.apply(value), _ -> new Shown<>(value, drawing.apply(value)))
              .drawn()
              .getElement();
      if (place >= parent.getChildCount() || !parent.getChild(place).equals(element)) {
        parent.insertChild(place, element);
      }
      place++;
    }
  }
}
