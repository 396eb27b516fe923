package io.touchstone.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.persistence.testing.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BlindSearchTest extends SearchTest {
  @Autowired BlindReviews reviews;

  @Test
  void aBlindMarkIsFoundByNobodyUntilTheReviewOpens() {
    AccountId ada = story.person("ada");
    AccountId bo = story.person("bo");
    InvestigationId investigation = story.investigation(ada, bo);
    Story.Told told = story.published(investigation, "News", null, "2026-02-05", "The gate fell.");
    Claim claim = story.claim(investigation, told.statement(0));
    reviews.keep(claim.id(), BlindReview.by(2));
    story.mark(claim.id(), ada, Verdict.DISPUTED);

    for (AccountId viewer : new AccountId[] {ada, bo}) {
      var answer = search(member(viewer), "gate ");
      assertThat(counts(answer, Facet.STANDING)).containsOnlyKeys("UNREVIEWED");
      assertThat(hits(answer, SearchKind.EARLIER_CHECK)).isEmpty();
      assertThat(hits(answer, SearchKind.CLAIM))
          .allMatch(it -> it.standing() == StandingGroup.UNREVIEWED);
    }

    reviews.keep(
        claim.id(),
        BlindReview.by(2).waived(new BlindReview.Waiver(bo, "Time is up.", Instant.EPOCH)));

    var opened = search(member(bo), "gate ");
    assertThat(counts(opened, Facet.STANDING)).containsKey("DISPUTED");
    assertThat(hits(opened, SearchKind.EARLIER_CHECK)).hasSize(1);
  }
}
