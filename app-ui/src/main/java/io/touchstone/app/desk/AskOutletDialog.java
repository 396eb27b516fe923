package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiry;
import java.util.List;
import java.util.function.Consumer;

/** Which outlet was asked what, when and how. */
final class AskOutletDialog extends Dialog {
  private final ComboBox<String> outlet = new ComboBox<>(phrase("desk.asked-outlet"));
  private final TextArea question = new TextArea(phrase("desk.asked-question"));
  private final Select<Channel> channel = new Select<>();
  private final DayField day = new DayField(phrase("desk.asked-on"));
  private final transient FieldProblems problems = new FieldProblems();

  /**
   * @param outlets in which the claim appears; others can be typed
   * @param ask does it; what it refuses is shown beside the fields
   */
  AskOutletDialog(List<String> outlets, Consumer<AskOutlets.Question> ask) {
    setHeaderTitle(phrase("desk.ask-outlet"));
    setWidth("min(36rem, 94vw)");
    outlet.setItems(outlets);
    outlet.setAllowCustomValue(true);
    outlet.addCustomValueSetListener(typed -> outlet.setValue(typed.getDetail()));
    if (outlets.size() == 1) {
      outlet.setValue(outlets.getFirst());
    }
    question.setMinRows(3);
    question.setMaxLength(Inquiry.LONGEST_QUESTION);
    channel.setLabel(phrase("desk.asked-how"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(InquiryWords::of);
    channel.setValue(Channel.EMAIL);
    problems.beside("outlet", outlet).beside("question", question);
    Div form =
        new Div(
            new Paragraph(phrase("desk.asked-printed")),
            outlet,
            question,
            channel,
            day,
            problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save = new Button(phrase("shell.add"), click -> save(ask));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }

  private void save(Consumer<AskOutlets.Question> ask) {
    boolean done =
        problems.run(
            () ->
                ask.accept(
                    new AskOutlets.Question(
                        outlet.getValue() == null ? "" : outlet.getValue(),
                        question.getValue(),
                        channel.getValue(),
                        day.required("askedOn"))));
    if (done) {
      close();
    }
  }
}
