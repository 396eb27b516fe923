package io.touchstone.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.AssessedClaims;
import io.touchstone.domain.claim.AssessedClaims.Candidate;
import io.touchstone.domain.claim.AssessedClaims.Encoded;
import io.touchstone.domain.claim.AssessedClaims.Search;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Verdict;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssessedClaimsTest extends DatabaseTest {
  private static final String MODEL = "small 1";

  @Autowired AssessedClaims assessed;
  @Autowired Claims claims;

  AccountId ada;
  AccountId bea;
  InvestigationId hers;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    bea = story.person("bea");
    hers = story.investigation(ada);
  }

  private Claim claim(InvestigationId investigation, String text) {
    Story.Told told = story.article(investigation, text, text);
    Claim made = story.claim(investigation, told.statement(0));
    claims.save(made.reworded(text), made.version());
    return claims.find(made.id()).orElseThrow();
  }

  private Claim marked(InvestigationId investigation, String text) {
    Claim claim = claim(investigation, text);
    story.mark(claim.id(), ada, Verdict.DISPUTED);
    return claim;
  }

  private List<ClaimId> found(AccountId viewer, Search search) {
    return assessed.like(new Viewer(viewer, false), search).stream().map(Candidate::claim).toList();
  }

  private static Search words(String... words) {
    return new Search(List.of(words), MODEL, null);
  }

  private static Encoded encoded(Claim claim, String signature) {
    return new Encoded(claim.id(), claim.text(), new byte[] {1, 2, 3}, signature);
  }

  @Test
  void markedClaimsAreFoundByAnyOfTheirWords() {
    Claim sluice = marked(hers, "The sluices were opened at dawn.");
    Claim pier = marked(hers, "The pier of Port Else collapsed.");
    claim(hers, "Nobody has marked that the sluice was opened.");

    assertThat(found(ada, words("sluice", "crane"))).containsExactly(sluice.id());
    assertThat(found(ada, words("Else", "opening"))).contains(pier.id(), sluice.id());
    assertThat(found(ada, words("crane"))).isEmpty();
    assertThat(found(ada, words("the", "\"", "or", "-not", "&|!:*()'"))).isEmpty();
    assertThat(found(ada, new Search(List.of(), MODEL, null))).isEmpty();
  }

  @Test
  void whatTheViewerMayNotSeeIsntThere() {
    Claim secret = marked(hers, "The sluice was opened.");
    assessed.keep(MODEL, List.of(encoded(secret, "0101")));
    Search search = new Search(List.of("sluice"), MODEL, "0101");

    assertThat(found(bea, search)).isEmpty();
    assertThat(found(ada, search)).containsExactly(secret.id());
    assertThat(assessed.like(new Viewer(bea, true), search)).hasSize(1);
  }

  @Test
  void aWithdrawnMarkLeavesNothing() {
    Claim claim = marked(hers, "The sluice was opened.");
    assessed.keep(MODEL, List.of(encoded(claim, "0101")));
    story.withdraw(claim.id(), ada);
    assertThat(found(ada, new Search(List.of("sluice"), MODEL, "0101"))).isEmpty();

    story.mark(claim.id(), ada, Verdict.CORROBORATED);
    assertThat(found(ada, words("sluice"))).containsExactly(claim.id());
  }

  @Test
  void theNearestByMeaningComeWithTheirVectors() {
    Claim near = marked(hers, "The lock stood open.");
    Claim far = marked(hers, "A choir sang.");
    assessed.keep(MODEL, List.of(encoded(near, "11110000"), encoded(far, "00001111")));

    List<Candidate> found =
        assessed.like(new Viewer(ada, false), new Search(List.of(), MODEL, "11110001"));

    assertThat(found).extracting(Candidate::claim).containsExactly(near.id(), far.id());
    assertThat(found.getFirst().vector()).containsExactly(1, 2, 3);
    assertThat(found(ada, new Search(List.of(), "small 2", "11110001"))).isEmpty();
  }

  @Test
  void whatIsntEncodedIsHandedOutLastMarkedFirst() {
    Claim first = marked(hers, "One.");
    Claim second = marked(hers, "Two.");
    claim(hers, "Unmarked.");

    assertThat(assessed.notEncoded(MODEL, 5))
        .extracting(Candidate::text)
        .containsExactly("Two.", "One.");
    assertThat(assessed.notEncoded(MODEL, 1)).hasSize(1);
    assessed.keep(MODEL, List.of(encoded(first, "01"), encoded(second, "10")));
    assertThat(assessed.notEncoded(MODEL, 5)).isEmpty();
    assertThat(assessed.notEncoded("small 2", 5)).hasSize(2);
  }

  @Test
  void rewordingMakesItSearchableByItsNewWordsOnly() {
    Claim claim = marked(hers, "The sluice was opened.");
    assessed.keep(MODEL, List.of(encoded(claim, "01")));

    claims.save(claim.reworded("The weir was lowered."), claim.version());

    assertThat(found(ada, words("sluice"))).isEmpty();
    assertThat(found(ada, words("weir"))).containsExactly(claim.id());
    assertThat(found(ada, new Search(List.of(), MODEL, "01"))).isEmpty();
    assessed.keep(MODEL, List.of(encoded(claim, "01")));
    assertThat(assessed.notEncoded(MODEL, 5))
        .extracting(Candidate::text)
        .containsExactly("The weir was lowered.");
  }
}
