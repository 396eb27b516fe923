package io.touchstone.persistence.locking;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.persistence.testing.AtOnce;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The domain's own use cases, run by several people at the same time. */
@Import(UseCases.class)
class RacesTest extends DatabaseTest {
  @Autowired MarkClaim marking;
  @Autowired GroupStatements grouping;
  @Autowired Claims claims;
  @Autowired Articles articles;
  @Autowired Assessments assessments;
  @Autowired Investigations investigations;
  @Autowired Outlets outlets;
  @Autowired TrailLog trail;

  List<AccountId> people;
  InvestigationId investigation;
  Story.Told told;

  @BeforeEach
  void tell() {
    people = IntStream.range(0, 5).mapToObj(i -> story.person("reviewer" + i)).toList();
    investigation = story.investigation(people.toArray(AccountId[]::new));
    told = story.article(investigation, "Gate", "One.", "Two.", "Three.", "Four.");
  }

  private static Viewer viewer(AccountId person) {
    return new Viewer(person, false);
  }

  private static Mark unsourced() {
    return new Mark(Finding.of(Verdict.UNSOURCED), "nobody is named", "the archive", null);
  }

  private MarkOutcome mark(AccountId person, CommandId command, StatementId statement) {
    return marking.mark(viewer(person), command, statement, unsourced());
  }

  private void chainIsIntact() {
    assertThat(TrailVerifier.verify(trail.after(investigation, 0, 1_000)))
        .isInstanceOf(TrailVerifier.Verification.Intact.class);
  }

  @Test
  void allWhoMarkALoneStatementAtOnceMarkTheSameClaim() {
    List<Callable<MarkOutcome>> marks = new ArrayList<>();
    for (AccountId person : people) {
      marks.add(() -> mark(person, CommandId.next(), told.statement(0)));
    }

    List<MarkOutcome> outcomes = AtOnce.run(marks);

    assertThat(outcomes).hasOnlyElementsOfType(MarkOutcome.Marked.class);
    Claim claim = claims.of(told.statement(0)).orElseThrow();
    assertThat(claims.in(investigation)).containsExactly(claim);
    assertThat(Standing.of(assessments.of(claim.id())))
        .isInstanceOfSatisfying(
            Standing.Agreed.class, it -> assertThat(it.marks()).hasSize(people.size()));
    assertThat(trail.headNumber(investigation)).isEqualTo(people.size());
    chainIsIntact();
  }

  @Test
  void oneDecisionSentFiveTimesAtOnceCountsOnce() {
    CommandId command = CommandId.next();

    List<MarkOutcome> outcomes =
        AtOnce.run(5, () -> mark(people.getFirst(), command, told.statement(0)));

    assertThat(outcomes).filteredOn(MarkOutcome.Marked.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(MarkOutcome.AlreadyDone.class::isInstance).hasSize(4);
    assertThat(assessments.in(investigation)).hasSize(1);
    assertThat(trail.headNumber(investigation)).isEqualTo(1);
  }

  @Test
  void numbersAreWithoutGapAndSequencesInTheOrderOfTheTrail() {
    List<Callable<MarkOutcome>> marks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      StatementId statement = told.statement(i);
      marks.add(() -> mark(people.get(0), CommandId.next(), statement));
      marks.add(() -> mark(people.get(1), CommandId.next(), statement));
    }

    AtOnce.run(marks);

    assertThat(claims.in(investigation)).extracting(Claim::number).containsExactly(1, 2, 3, 4);
    List<String> inTrail =
        trail.after(investigation, 0, 100).stream()
            .map(entry -> entry.details().get("assessment"))
            .toList();
    assertThat(assessments.in(investigation))
        .extracting(it -> it.id().toString())
        .containsExactlyElementsOf(inTrail);
    chainIsIntact();
  }

  @Test
  void theLaterMarkOfOnePersonHoldsWhoeverWasFaster() {
    Claim claim = story.claim(investigation, told.statement(0));

    AtOnce.run(6, () -> mark(people.getFirst(), CommandId.next(), told.statement(0)));

    List<Assessment> all = assessments.of(claim.id());
    String last = trail.after(investigation, 0, 100).getLast().details().get("assessment");
    assertThat(Standing.of(all))
        .isInstanceOfSatisfying(
            Standing.Provisional.class, it -> assertThat(it.mark().id()).hasToString(last));
  }

  @Test
  void statementsGroupedBothWaysAtOnceEndInOneClaim() {
    story.claim(investigation, told.statement(0));
    story.claim(investigation, told.statement(1));

    AtOnce.run(
        List.of(
            () ->
                grouping.group(
                    viewer(people.get(0)), CommandId.next(), told.statement(0), told.statement(1)),
            () ->
                grouping.group(
                    viewer(people.get(1)),
                    CommandId.next(),
                    told.statement(1),
                    told.statement(0))));

    assertThat(claims.in(investigation))
        .singleElement()
        .satisfies(it -> assertThat(it.appearances()).hasSize(2));
    chainIsIntact();
  }

  @Test
  void aMarkAndADeletionAtOnceEndInOneOrder() {
    AtOnce.run(
        List.of(
            () -> {
              try {
                return mark(people.getFirst(), CommandId.next(), told.statement(0));
              } catch (NotFoundException e) {
                return "gone";
              }
            },
            () -> {
              investigations.delete(investigation);
              return "deleted";
            }));

    assertThat(investigations.find(investigation)).isEmpty();
    assertThat(count("claim") + count("assessment") + count("statement")).isZero();
  }

  @Test
  void aNewNameGivenManyTimesAtOnceIsOneOutlet() {
    NameOutlet naming = new NameOutlet(outlets);

    List<?> named = AtOnce.run(5, () -> inTransaction(() -> naming.named("Harbour Post").id()));

    assertThat(named.stream().distinct()).hasSize(1);
    assertThat(outlets.all()).hasSize(1);
  }

  @Test
  void articlesImportedAtOnceAreNumberedWithoutGap() {
    AtOnce.run(
        IntStream.range(0, 5)
            .<Callable<Object>>mapToObj(
                i -> () -> story.article(investigation, "Article " + i, "Text."))
            .toList());

    assertThat(articles.in(investigation))
        .extracting(it -> it.number())
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void membersPutAtOnceAreRefusedAsStaleOnceAndNeitherIsLost() {
    AccountId ada = story.person("ada");
    AccountId bea = story.person("bea");
    List<Callable<Boolean>> changes = new ArrayList<>();
    for (AccountId person : List.of(ada, bea)) {
      changes.add(
          () -> {
            boolean stale = false;
            while (true) {
              Investigation current = investigations.find(investigation).orElseThrow();
              var outcome =
                  investigations.save(
                      current.withMember(person, InvestigationRole.READER), current.version());
              if (outcome instanceof io.touchstone.domain.SaveOutcome.Saved<Investigation>) {
                return stale;
              }
              stale = true;
            }
          });
    }

    AtOnce.run(changes);

    Investigation now = investigations.find(investigation).orElseThrow();
    assertThat(now.members()).containsKeys(ada, bea);
    assertThat(now.version()).isEqualTo(3);
  }
}
