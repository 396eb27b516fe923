package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.Reply;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What an outlet answered, or that it hasn't until a day. */
final class ReplyDialog extends Dialog {
  private final RadioButtonGroup<Boolean> came = new RadioButtonGroup<>(phrase("desk.reply-came"));
  private final TextArea words = new TextArea(phrase("desk.reply-words"));
  private final DayField day = new DayField(phrase("desk.reply-on"));
  private final transient FieldProblems problems = new FieldProblems();

  /**
   * @param keep does it; what it refuses is shown beside the fields
   */
  ReplyDialog(Inquiry inquiry, Consumer<Reply> keep) {
    setHeaderTitle(phrase("desk.reply-of", inquiry.outlet()));
    setWidth("min(36rem, 94vw)");
    came.setItems(true, false);
    came.setItemLabelGenerator(it -> phrase(it ? "desk.reply-yes" : "desk.reply-no"));
    came.addValueChangeListener(
        change -> {
          words.setVisible(change.getValue());
          day.setLabel(phrase(change.getValue() ? "desk.reply-on" : "desk.reply-until"));
        });
    words.setMinRows(3);
    words.setMaxLength(Reply.Answered.LONGEST);
    came.setValue(true);
    if (inquiry.reply() instanceof Reply.Answered(String said, LocalDate on)) {
      words.setValue(said);
      day.setDay(on);
    }
    problems.beside("answer", words);
    Paragraph asked = new Paragraph(inquiry.question());
    asked.getElement().setAttribute("dir", "auto");
    Div form =
        new Div(
            asked, came, words, day, new Paragraph(phrase("desk.asked-printed")), problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save = new Button(phrase("desk.reply-keep"), click -> save(keep));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }

  private void save(Consumer<Reply> keep) {
    boolean done =
        problems.run(
            () -> {
              LocalDate on = day.required("day");
              keep.accept(
                  came.getValue()
                      ? new Reply.Answered(words.getValue(), on)
                      : new Reply.NoneUntil(on));
            });
    if (done) {
      close();
    }
  }
}
