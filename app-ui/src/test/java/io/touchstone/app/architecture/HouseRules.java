package io.touchstone.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** What is forbidden in this house, and why. */
final class HouseRules {
  private static final String DOMAIN = "io.touchstone.domain..";
  private static final String IMPORTER = "io.touchstone.importer..";
  private static final String ANALYSIS = "io.touchstone.analysis..";
  private static final String PERSISTENCE = "io.touchstone.persistence..";
  private static final String REPORT = "io.touchstone.report..";
  private static final String APP = "io.touchstone.app..";

  private static final Set<String> REPOSITORIES =
      Set.of(
          "Accounts",
          "SetupCodes",
          "Investigations",
          "Outlets",
          "ApiTokens",
          "Articles",
          "SharedCopies",
          "DueComparisons",
          "Intakes",
          "Statements",
          "Suggestions",
          "Claims",
          "EvidenceLinks",
          "Assessments",
          "BlindReviews",
          "Approvals",
          "Inquiries",
          "ReviewTasks",
          "TrailLog");

  static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              DOMAIN, "java..", "org.jspecify..", "jakarta.transaction..", "jakarta.annotation..")
          .because("the rules of a fact-check outlive every framework");

  static final ArchRule IMPORTER_KEEPS_TO_ITSELF = keepsToItself(IMPORTER);
  static final ArchRule ANALYSIS_KEEPS_TO_ITSELF = keepsToItself(ANALYSIS);
  static final ArchRule PERSISTENCE_KEEPS_TO_ITSELF = keepsToItself(PERSISTENCE);
  static final ArchRule REPORT_KEEPS_TO_ITSELF = keepsToItself(REPORT);

  static final ArchRule ONLY_THE_IMPORTER_KNOWS_TIKA =
      onlyIn("org.apache.tika..", IMPORTER)
          .because("parsers are where hostile files come in, and one door is easier to guard");

  static final ArchRule ONLY_PERSISTENCE_KNOWS_ENTITIES =
      noClasses()
          .that()
          .resideOutsideOfPackage(PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
          .because("records and sealed types are the model; entities are how it is stored");

  static final ArchRule ONLY_THE_APPLICATION_KNOWS_VAADIN =
      onlyIn("com.vaadin..", APP).because("every other module also serves the command line");

  static final ArchRule STORAGE_IS_HIDDEN_BEHIND_ITS_PORTS =
      classes()
          .that()
          .resideInAPackage(PERSISTENCE)
          .and(simpleNameEndingWith("Entity").or(startingWith("Jpa")))
          .should()
          .bePackagePrivate()
          .because(
              "who stores something asks the port, so that rights and trail can't be passed by");

  static final ArchRule VIEWS_SPEAK_TO_USE_CASES =
      noClasses()
          .that()
          .resideInAPackage(APP)
          .and()
          .resideOutsideOfPackages("io.touchstone.app.wiring..", "io.touchstone.app.security..")
          .should()
          .dependOnClassesThat(repositories())
          .because("rights are checked in the use cases, so that no screen can forget them");

  /** Those that decide about marks or store them; what shows them asks {@code ClaimCases}. */
  private static final Set<String> KNOW_ALL_MARKS =
      Set.of(
          "ClaimCases",
          "MarkClaim",
          "Adjudicate",
          "ArrangeReviews",
          "GroupStatements",
          "EraseText",
          "RebuildReview",
          "Assessments");

  static final ArchRule MARKS_PASS_THE_BLIND_REVIEW =
      noClasses()
          .that(
              resideInAPackage(DOMAIN)
                  .and(
                      DescribedPredicate.describe(
                          "don't decide about marks",
                          it -> !KNOW_ALL_MARKS.contains(it.getSimpleName()))))
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "know all marks", it -> it.getSimpleName().equals("Assessments")))
          .because(
              "who reads marks past BlindReview shows them before all the independent ones are in");

  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .because("a rule that depends on the time is tested at a time of our choosing");

  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("what a class needs is said by its constructor");

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .that()
          .resideInAPackage("io.touchstone..")
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .because("a reader should know from the name where a thing lives");

  private HouseRules() {}

  private static ArchRule keepsToItself(String module) {
    return noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(IMPORTER, ANALYSIS, PERSISTENCE, REPORT, APP)
                .and(DescribedPredicate.not(resideInAPackage(module))))
        .because(
            "data flows one way through the domain's ports, and siblings never see one another");
  }

  private static ArchRule onlyIn(String library, String module) {
    return noClasses()
        .that()
        .resideInAPackage("io.touchstone..")
        .and()
        .resideOutsideOfPackage(module)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> repositories() {
    return resideInAPackage(DOMAIN)
        .and(
            DescribedPredicate.describe(
                "are repositories", it -> REPOSITORIES.contains(it.getSimpleName())));
  }

  private static DescribedPredicate<JavaClass> startingWith(String prefix) {
    return DescribedPredicate.describe(
        "simple name starting with " + prefix, it -> it.getSimpleName().startsWith(prefix));
  }
}
