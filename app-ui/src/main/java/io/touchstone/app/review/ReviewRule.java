package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.review.BlindReview;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How many people assess each claim of the investigation, unless something else is asked for. */
final class ReviewRule extends Div {

  ReviewRule(int wanted, boolean mayAsk, IntConsumer ask) {
    Select<Integer> choice = new Select<>();
    choice.setLabel(phrase("review.reviews-by-default"));
    choice.setItems(IntStream.rangeClosed(1, BlindReview.MOST).boxed().toList());
    choice.setItemLabelGenerator(it -> phrase("review.wanted", it));
    choice.setValue(wanted);
    choice.setReadOnly(!mayAsk);
    choice.setWidth("min(22rem, 100%)");
    choice.setHelperText(phrase("review.reviews-help"));
    choice.addValueChangeListener(
        change -> {
          ask.accept(change.getValue());
          Notices.done(phrase("review.reviews-asked"));
        });
    add(new H2(phrase("review.reviews")), new Paragraph(phrase("review.blind-means")), choice);
  }
}
