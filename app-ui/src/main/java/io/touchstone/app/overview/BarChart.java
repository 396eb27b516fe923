package io.touchstone.app.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of numbers, each with a bar beside it. Whoever doesn't see the bars misses nothing: words
 * and numbers stand there as text.
 */
final class BarChart extends Section {

  /**
   * One line.
   *
   * @param href where the things counted are shown; null for nowhere
   * @param numbers what stands at the end
   * @param value from 0 to the scale's end
   * @param tone name of the colour in the style sheet
   */
  record Line(String label, @Nullable String href, String numbers, double value, String tone) {}

  /**
   * @param scale what a full bar stands for
   * @param empty said when there are no lines
   */
  BarChart(String title, List<Line> lines, double scale, String empty) {
    addClassName("overview-chart");
    H2 head = new H2(title);
    add(head);
    if (lines.isEmpty()) {
      add(new Paragraph(empty));
      return;
    }
    UnorderedList list = new UnorderedList();
    lines.forEach(it -> list.add(item(it, scale)));
    add(list);
  }

  private static ListItem item(Line line, double scale) {
    Component label =
        line.href() == null ? new Span(line.label()) : new Anchor(line.href(), line.label());
    label.addClassName("overview-label");
    Span numbers = new Span(line.numbers());
    numbers.addClassName("overview-numbers");
    Div fill = new Div();
    fill.addClassNames("overview-fill", "tone-" + line.tone());
    double share = scale <= 0 ? 0 : 100 * line.value() / scale;
    fill.getStyle().setWidth(String.format(Locale.ROOT, "%.1f%%", share));
    Div bar = new Div(fill);
    bar.addClassName("overview-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    return new ListItem(label, numbers, bar);
  }
}
