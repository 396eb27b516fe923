package io.touchstone.app.desk;

import com.vaadin.flow.component.html.Div;
import io.touchstone.app.review.WorthWords;
import io.touchstone.domain.claim.Worth;
import java.util.Locale;

/** How much the claim is worth checking, and why. */
final class WorthLine extends Div {

  WorthLine(Worth worth) {
    addClassNames("desk-worth", "desk-worth-" + worth.level().name().toLowerCase(Locale.ROOT));
    setText(WorthWords.of(worth));
  }
}
