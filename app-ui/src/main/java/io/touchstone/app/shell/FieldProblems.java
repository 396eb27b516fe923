package io.touchstone.app.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts what a use case says against its input beside the fields it speaks of.
 *
 * <pre>{@code
 * problems.beside("title", title).beside("question", question);
 * save.addClickListener(click -> problems.run(() -> investigations.create(…)));
 * add(title, question, problems.rest(), save);
 * }</pre>
 */
public final class FieldProblems {

  private final Map<String, HasValidation> fields = new LinkedHashMap<>();
  private final Paragraph rest = new Paragraph();

  public FieldProblems() {
    rest.addClassName("ts-form-problem");
    rest.getElement().setAttribute("role", "alert");
    rest.setVisible(false);
  }

  /** Says which field an input of the use case is typed in, by {@link Problem#field}. */
  public FieldProblems beside(String name, HasValidation field) {
    field.setManualValidation(true);
    fields.put(name, field);
    return this;
  }

  /** Holds what belongs to no field; place it above the form's buttons. */
  public Paragraph rest() {
    return rest;
  }

  /**
   * Runs {@code action} and shows what it says against the input, with the focus in the first field
   * concerned.
   *
   * @return whether it went through
   */
  public boolean run(Runnable action) {
    clear();
    try {
      action.run();
      return true;
    } catch (InvalidInputException e) {
      show(e.problems());
      return false;
    }
  }

  /** Shows these problems in place of the earlier ones. */
  public void show(List<Problem> problems) {
    clear();
    Map<String, String> byField =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    Problem::field,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        it -> Sentences.inPageLanguage(it.message()), Collectors.joining(" "))));
    fields.forEach(
        (name, field) -> {
          String message = byField.remove(name);
          if (message != null) {
            field.setErrorMessage(message);
            field.setInvalid(true);
          }
        });
    fields.values().stream()
        .filter(HasValidation::isInvalid)
        .findFirst()
        .filter(Focusable.class::isInstance)
        .ifPresent(field -> ((Focusable<?>) field).focus());
    rest.setText(String.join(" ", byField.values()));
    rest.setVisible(!byField.isEmpty());
  }

  /** Takes every message away. */
  public void clear() {
    fields
        .values()
        .forEach(
            field -> {
              field.setInvalid(false);
              field.setErrorMessage("");
            });
    rest.setVisible(false);
  }
}
