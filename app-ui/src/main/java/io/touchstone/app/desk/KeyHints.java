package io.touchstone.app.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** The keys needed most, in sight at the desk's foot. */
final class KeyHints extends Div {

  KeyHints() {
    addClassName("desk-hints");
    show(OwnKeys.current());
  }

  void show(OwnKeys own) {
    removeAll();
    Arrays.stream(Keys.values())
        .filter(Keys::isInSight)
        .forEach(
            it -> {
              Span hint = it.caps(own);
              hint.add(new Span(it.what()));
              add(hint);
            });
  }
}
