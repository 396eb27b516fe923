package io.touchstone.app.approval;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.claim.ClaimCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims with their findings, each with a box to tick. */
final class ClaimChecklist extends Div {
  private static final String CHECKED = "checked";

  private final transient Map<ClaimCase, Element> boxes = new LinkedHashMap<>();

  ClaimChecklist(List<ClaimCase> claims) {
    addClassName("approval-claims");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", phrase("approval.claims"));
    claims.forEach(this::offer);
  }

  List<ClaimCase> chosen() {
    return boxes.entrySet().stream()
        .filter(it -> it.getValue().getProperty(CHECKED, false))
        .map(Map.Entry::getKey)
        .toList();
  }

  void chooseAll() {
    boxes.values().forEach(it -> it.setProperty(CHECKED, true));
  }

  private void offer(ClaimCase claim) {
    // the browser's own box: it needs no script, which this page's bundle hasn't
    Element box = new Element("input");
    box.setAttribute("type", "checkbox");
    box.addPropertyChangeListener(CHECKED, "change", change -> {});
    boxes.put(claim, box);
    NativeLabel row = new NativeLabel();
    row.getElement().appendChild(box);
    row.add(
        new Span(phrase("approval.claim", claim.claim().number(), claim.claim().text())),
        StandingChip.of(claim.standing(), Map.of()).component());
    add(row);
  }
}
