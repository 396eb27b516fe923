package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.ChangePassword;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.SetupCodes;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.outlet.CatalogueOutlets;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.HandOutWork;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailFollower;
import io.touchstone.domain.trail.TrailLog;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about people, investigations, tasks and reports, and what all use cases share. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Access access(Investigations investigations) {
    return new Access(investigations);
  }

  @Bean
  Trail trail(TrailLog log, Clock clock, List<TrailFollower> followers) {
    return new Trail(log, clock, followers);
  }

  @Bean
  NameOutlet nameOutlet(Outlets outlets) {
    return new NameOutlet(outlets);
  }

  @Bean
  CatalogueOutlets catalogueOutlets(Outlets outlets, NameOutlet naming) {
    return new CatalogueOutlets(outlets, naming);
  }

  @Bean
  ListPeople listPeople(Accounts accounts) {
    return new ListPeople(accounts);
  }

  @Bean
  CreateAdministrator createAdministrator(
      Accounts accounts, SetupCodes codes, PasswordHasher hasher) {
    return new CreateAdministrator(accounts, codes, hasher);
  }

  @Bean
  AddTeammate addTeammate(Accounts accounts, PasswordHasher hasher) {
    return new AddTeammate(accounts, hasher);
  }

  @Bean
  ChangePassword changePassword(Accounts accounts, PasswordHasher hasher, SignIns signIns) {
    return new ChangePassword(accounts, hasher, signIns);
  }

  @Bean
  ManageInvestigations manageInvestigations(
      Access access,
      Investigations investigations,
      Accounts accounts,
      Outlets outlets,
      PublishedReports published,
      Trail trail,
      Clock clock) {
    return new ManageInvestigations(
        access, investigations, accounts, outlets, published, trail, clock);
  }

  @Bean
  AssignTasks assignTasks(
      Access access,
      Articles articles,
      Claims claims,
      Statements statements,
      ReviewTasks tasks,
      Trail trail,
      Clock clock) {
    return new AssignTasks(access, articles, claims, statements, tasks, trail, clock);
  }

  @Bean
  HandOutWork handOutWork(
      Access access,
      AssignTasks tasks,
      ReviewTasks stored,
      ClaimCases cases,
      Statements statements,
      Trail trail) {
    return new HandOutWork(access, tasks, stored, cases, statements, trail);
  }

  @Bean
  ClaimCases claimCases(
      Access access,
      Claims claims,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      EvidenceLinks evidence,
      Assessments assessments,
      BlindReviews reviews,
      Approvals approvals,
      Footings footings) {
    return new ClaimCases(
        access,
        claims,
        articles,
        copies,
        outlets,
        statements,
        evidence,
        assessments,
        reviews,
        approvals,
        footings);
  }

  @Bean
  CompileDossier compileDossier(
      Access access,
      ClaimCases cases,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      Inquiries inquiries,
      TrailLog trail,
      Differences differences,
      Clock clock,
      @Value("${touchstone.organisation:}") String organisation,
      @Value("${touchstone.contact:}") String contact) {
    return new CompileDossier(
        access,
        cases,
        articles,
        copies,
        outlets,
        statements,
        inquiries,
        trail,
        differences,
        clock,
        organisation.isBlank()
            ? null
            : new Dossier.Publisher(organisation, contact.isBlank() ? null : contact));
  }
}
