package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.InvalidInputException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Asks for a day with the browser's own field, today at first. */
final class DayField extends Div {
  private final NativeLabel label = new NativeLabel();
  private final Input day = new Input();

  DayField(String asks) {
    addClassName("desk-day");
    day.setType("date");
    day.setId("day-" + System.identityHashCode(this));
    label.setFor(day);
    setLabel(asks);
    setDay(LocalDate.now(ViewerZone.current()));
    add(label, day);
  }

  void setLabel(String asks) {
    label.setText(asks);
  }

  void setDay(LocalDate value) {
    day.setValue(value.toString());
  }

  /**
   * @throws InvalidInputException when no day, or none that can be read, stands in the field
   */
  LocalDate required(String name) {
    try {
      return LocalDate.parse(day.getValue());
    } catch (DateTimeParseException e) {
      throw new InvalidInputException(name, phrase("desk.day-missing"));
    }
  }
}
