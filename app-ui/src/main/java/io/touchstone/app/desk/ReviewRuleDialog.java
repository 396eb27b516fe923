package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.BlindReview;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How many people assess a claim independently, or that the missing ones aren't waited for. */
final class ReviewRuleDialog extends Dialog {
  private final transient FieldProblems problems = new FieldProblems();

  ReviewRuleDialog(ClaimCase claim, IntConsumer ask, Consumer<String> openEarly) {
    setHeaderTitle(phrase("desk.review-of", claim.claim().number()));
    setWidth("min(30rem, 94vw)");
    Select<Integer> wanted = new Select<>();
    wanted.setLabel(phrase("desk.wanted"));
    wanted.setItems(IntStream.rangeClosed(1, BlindReview.MOST).boxed().toList());
    wanted.setItemLabelGenerator(it -> phrase("review.wanted", it));
    wanted.setValue(claim.review().wanted());
    Div form = new Div(new Paragraph(phrase("review.blind-means")), wanted);
    form.addClassName("ts-form");
    TextArea reason = new TextArea(phrase("desk.open-early-reason"));
    reason.setHelperText(phrase("desk.open-early-help"));
    problems.beside("wanted", wanted).beside("reason", reason);
    Button set = new Button(phrase("desk.ask"), click -> run(() -> ask.accept(wanted.getValue())));
    set.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()));
    if (claim.review().isBlind()) {
      form.add(reason);
      getFooter()
          .add(
              new Button(
                  phrase("desk.open-early"),
                  click -> run(() -> openEarly.accept(reason.getValue()))));
    }
    form.add(problems.rest());
    add(form);
    getFooter().add(set);
  }

  private void run(Runnable decision) {
    if (problems.run(decision)) {
      close();
    }
  }
}
