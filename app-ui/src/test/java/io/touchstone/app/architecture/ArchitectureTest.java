package io.touchstone.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.touchstone.analysis.fixture.AnalysisThatReadsReports;
import io.touchstone.app.architecture.fixture.ViewThatAsksTheRepository;
import io.touchstone.app.architecture.fixture.ViewWithFieldInjection;
import io.touchstone.domain.fixture.RuleThatKnowsSpring;
import io.touchstone.domain.fixture.RuleThatLooksAtTheClock;
import io.touchstone.domain.fixture.RuleWithAnEntity;
import io.touchstone.domain.fixture.ScreenThatReadsMarks;
import io.touchstone.domain.fixture.ThingManager;
import io.touchstone.importer.fixture.ImporterThatKnowsStorage;
import io.touchstone.persistence.fixture.ClaimEntity;
import io.touchstone.persistence.fixture.StorageThatImports;
import io.touchstone.report.fixture.ReportThatDrawsViews;
import io.touchstone.report.fixture.ReportThatParses;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.touchstone");

  /** Each rule, and something that breaks it: a rule that nothing can break guards nothing. */
  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(HouseRules.DOMAIN_IS_PLAIN_JAVA, RuleThatKnowsSpring.class),
        arguments(HouseRules.IMPORTER_KEEPS_TO_ITSELF, ImporterThatKnowsStorage.class),
        arguments(HouseRules.ANALYSIS_KEEPS_TO_ITSELF, AnalysisThatReadsReports.class),
        arguments(HouseRules.PERSISTENCE_KEEPS_TO_ITSELF, StorageThatImports.class),
        arguments(HouseRules.REPORT_KEEPS_TO_ITSELF, ReportThatParses.class),
        arguments(HouseRules.ONLY_THE_IMPORTER_KNOWS_TIKA, ReportThatParses.class),
        arguments(HouseRules.ONLY_PERSISTENCE_KNOWS_ENTITIES, RuleWithAnEntity.class),
        arguments(HouseRules.ONLY_THE_APPLICATION_KNOWS_VAADIN, ReportThatDrawsViews.class),
        arguments(HouseRules.STORAGE_IS_HIDDEN_BEHIND_ITS_PORTS, ClaimEntity.class),
        arguments(HouseRules.VIEWS_SPEAK_TO_USE_CASES, ViewThatAsksTheRepository.class),
        arguments(HouseRules.MARKS_PASS_THE_BLIND_REVIEW, ScreenThatReadsMarks.class),
        arguments(HouseRules.TIME_COMES_FROM_THE_CLOCK, RuleThatLooksAtTheClock.class),
        arguments(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, ViewWithFieldInjection.class),
        arguments(HouseRules.NAMES_SAY_SOMETHING, ThingManager.class));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theHouseKeepsItsRules(ArchRule rule, Class<?> ignored) {
    rule.check(HOUSE);
  }

  @ParameterizedTest(name = "{1} breaks: {0}")
  @MethodSource("rules")
  void theRuleCatchesWhatBreaksIt(ArchRule rule, Class<?> broken) {
    JavaClasses fixture = new ClassFileImporter().importClasses(broken);

    assertThat(rule.allowEmptyShould(true).evaluate(fixture).hasViolation()).isTrue();
  }
}
