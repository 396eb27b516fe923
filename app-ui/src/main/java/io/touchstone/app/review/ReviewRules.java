package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.MeasureAgreement;
import org.springframework.stereotype.Component;

/** How an investigation's claims are reviewed, and how far their reviewers agree. */
@Component
public class ReviewRules {
  private final CurrentViewer viewer;
  private final ArrangeReviews reviews;
  private final MeasureAgreement agreement;

  ReviewRules(CurrentViewer viewer, ArrangeReviews reviews, MeasureAgreement agreement) {
    this.viewer = viewer;
    this.reviews = reviews;
    this.agreement = agreement;
  }

  /**
   * @param editor whether the viewer may change it
   */
  public Div of(InvestigationId investigation, boolean editor) {
    Viewer person = viewer.get();
    return new Div(
        new ReviewRule(
            reviews.byDefault(person, investigation),
            editor,
            wanted -> reviews.askByDefault(viewer.get(), CommandId.next(), investigation, wanted)),
        new H2(phrase("review.agreement")),
        new Paragraph(AgreementWords.of(agreement.in(person, investigation))));
  }
}
