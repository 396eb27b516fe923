package io.touchstone.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.touchstone.app.rights.RightsTable.Standing;
import io.touchstone.app.rights.SmallInvestigation.Things;
import io.touchstone.app.rights.UseCaseMethods.UseCaseMethod;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.webhook.ManageWebhooks;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@WithAdministrator
@Import(SmallInvestigation.class)
class RightsTest {

  /** They store through a thread of their own, and are never called inside a transaction. */
  private static final Set<String> OUTSIDE_TRANSACTIONS = Set.of("ImportArticles", "ImportPage");

  @Autowired private ApplicationContext application;
  @Autowired private SmallInvestigation small;
  @Autowired private CurrentViewer administrator;
  @Autowired private ClaimCases cases;
  @Autowired private RearrangeStatements arranging;
  @Autowired private ReadDesk desks;
  @Autowired private ManageWebhooks webhooks;
  @Autowired private TrailLog trail;
  @Autowired private TransactionTemplate transaction;

  private Map<String, UseCaseMethod> useCases;
  private Things things;
  private RealArguments arguments;

  @BeforeEach
  void tell() {
    useCases = UseCaseMethods.in(application);
    things = small.tell(administrator.get());
    ToldWebhook webhook = ToldWebhook.of(webhooks, viewer(Standing.EDITOR), things.investigation());
    arguments = RealArguments.of(things, cases, arranging, desks, webhook);
  }

  @Test
  void everyUseCaseIsInTheTableAndNothingElse() {
    assertThat(useCases.keySet())
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(RightsTable.useCases().toList());
  }

  @TestFactory
  Stream<DynamicTest> everyUseCaseLetsInWhomTheTableSaysAndNobodyElse() {
    return RightsTable.useCases()
        .flatMap(
            name ->
                Stream.of(Standing.values())
                    .filter(it -> it != Standing.NOBODY)
                    .map(
                        standing ->
                            dynamicTest(
                                name + " for " + standing.name().toLowerCase(java.util.Locale.ROOT),
                                () -> check(name, standing))));
  }

  @TestFactory
  Stream<DynamicTest> whatOneMayNotSeeIsToldFromNothing() {
    return RightsTable.useCases().map(name -> dynamicTest(name, () -> looksTheSameAsNothing(name)));
  }

  private void check(String name, Standing standing) {
    Standing least = RightsTable.least(name);
    Viewer viewer = viewer(standing);
    long before = trail.headNumber(things.investigation());

    Object outcome = outcome(name, arguments.of(useCases.get(name).method(), viewer));

    if (least == Standing.NOBODY) {
      assertThat(outcome).isInstanceOf(NotFoundException.class);
    } else if (standing.compareTo(least) >= 0) {
      assertThat(outcome)
          .as("let in")
          .isNotInstanceOfAny(NotPermittedException.class, NotFoundException.class);
    } else if (standing == Standing.STRANGER && least != Standing.ADMINISTRATOR) {
      assertThat(outcome).as("it doesn't exist for them").isInstanceOf(NotFoundException.class);
    } else {
      assertThat(outcome)
          .isInstanceOfAny(NotPermittedException.class, NotFoundException.class)
          .satisfies(
              it -> {
                if (it instanceof NotFoundException) {
                  assertThat(name).as("hidden instead of refused").isIn(HIDDEN);
                }
              });
    }
    if (!OUTSIDE_TRANSACTIONS.contains(name.substring(0, name.indexOf('.')))
        || standing.compareTo(least) < 0) {
      assertThat(trail.headNumber(things.investigation())).isEqualTo(before);
    }
  }

  /** Links are known to whoever may make them; to other members they don't exist. */
  private static final Set<String> HIDDEN = Set.of("InvitePeople.withdraw(LinkId)");

  private void looksTheSameAsNothing(String name) {
    UseCaseMethod useCase = useCases.get(name);
    Viewer stranger = viewer(Standing.STRANGER);

    Object real = outcome(name, arguments.of(useCase.method(), stranger));
    Object nothing = outcome(name, arguments.madeUp(useCase.method(), stranger));

    if (real instanceof RefusedException refused) {
      assertThat(nothing).hasSameClassAs(refused);
      assertThat(((RefusedException) nothing).getMessage()).isEqualTo(refused.getMessage());
    } else if (real instanceof Boolean || real instanceof java.util.Optional) {
      assertThat(nothing).isEqualTo(real);
    } else {
      assertThat(nothing).isNotInstanceOf(RefusedException.class);
    }
  }

  private Viewer viewer(Standing standing) {
    Viewer viewer = things.people().get(standing);
    return viewer == null ? fail("nobody is " + standing) : viewer;
  }

  /** What it answered or refused with; nothing of it stays. */
  private Object outcome(String name, Object[] given) {
    UseCaseMethod useCase = useCases.get(name);
    return OUTSIDE_TRANSACTIONS.contains(useCase.method().getDeclaringClass().getSimpleName())
        ? call(useCase, given)
        : transaction.execute(
            status -> {
              status.setRollbackOnly();
              return call(useCase, given);
            });
  }

  private static Object call(UseCaseMethod useCase, Object[] given) {
    try {
      Object answer = useCase.method().invoke(useCase.bean(), given);
      return answer == null ? "nothing" : answer;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RefusedException refused) {
        return refused;
      }
      throw new AssertionError(useCase.method() + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
