package io.touchstone.app.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of the panel, drawn anew only when what it shows has changed: a click never meets a button
 * that is gone because something else arrived.
 */
final class PanelPart extends Div {
  private transient @Nullable List<?> drawn;

  /**
   * @param shown everything that the drawing depends on
   */
  void show(List<?> shown, Supplier<? extends Component> drawing) {
    if (!shown.equals(drawn)) {
      drawn = shown;
      removeAll();
      add(drawing.get());
    }
  }
}
