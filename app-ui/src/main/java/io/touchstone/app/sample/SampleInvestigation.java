package io.touchstone.app.sample;

import io.touchstone.app.account.GeneratedPassword;
import io.touchstone.app.account.Login;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.outlet.CatalogueOutlets;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the sample through the same use cases that a person's clicks go through. */
@Component
public class SampleInvestigation {

  private final ManageInvestigations investigations;
  private final ImportArticles imports;
  private final CompareDue comparison;
  private final ReadArticle articles;
  private final CorrectArticle corrections;
  private final CatalogueOutlets outlets;
  private final AddTeammate teammates;
  private final ListPeople people;

  SampleInvestigation(
      ManageInvestigations investigations,
      ImportArticles imports,
      CompareDue comparison,
      ReadArticle articles,
      CorrectArticle corrections,
      CatalogueOutlets outlets,
      AddTeammate teammates,
      ListPeople people) {
    this.investigations = investigations;
    this.imports = imports;
    this.comparison = comparison;
    this.articles = articles;
    this.corrections = corrections;
    this.outlets = outlets;
    this.teammates = teammates;
    this.people = people;
  }

  /**
   * The opened sample.
   *
   * @param logins how its people sign in; kept nowhere else
   */
  public record Opened(InvestigationId investigation, List<Login> logins) {
    public Opened {
      logins = List.copyOf(logins);
    }
  }

  /** What is being done. */
  public sealed interface Step {
    /** An article, counted from 1. */
    record Reading(int number, int of) implements Step {}

    /** All with one another. */
    record Comparing() implements Step {}

    /** The sample's people. */
    record Inviting() implements Step {}
  }

  /**
   * Takes seconds. When it fails half-way, what there was of it is deleted again.
   *
   * @param progress hears of each step before it is done
   * @throws io.touchstone.domain.NotPermittedException when the viewer is not an administrator
   * @throws InvalidInputException when the sample is open already
   */
  public Opened open(Viewer viewer, Consumer<Step> progress) {
    SampleContents contents = SampleContents.read();
    InvestigationId id =
        investigations.createSample(viewer, contents.title(), contents.question()).id();
    try {
      int number = 0;
      for (SampleContents.Publication publication : contents.articles()) {
        number++;
        progress.accept(new Step.Reading(number, contents.articles().size()));
        importOne(viewer, id, publication);
      }
      progress.accept(new Step.Comparing());
      comparison.compare(id, () -> true, () -> {});
      progress.accept(new Step.Inviting());
      return new Opened(id, invite(viewer, id, contents.teammates()));
    } catch (RuntimeException e) {
      investigations.delete(viewer, id);
      throw e;
    }
  }

  private void importOne(
      Viewer viewer, InvestigationId investigation, SampleContents.Publication publication) {
    SampleContents.Publisher publisher = publication.outlet();
    outlets.describe(
        viewer,
        new Outlet(
            OutletId.next(),
            publisher.name(),
            publisher.domain(),
            publisher.ownershipGroup(),
            publisher.wireAgency()));
    for (ImportOutcome outcome : imports.importFile(viewer, investigation, publication.source())) {
      if (!(outcome instanceof ImportOutcome.Imported(String _, ArticleId id))) {
        throw new IllegalStateException("The sample can't be imported: " + outcome);
      }
      correct(viewer, id, publication);
    }
  }

  private void correct(Viewer viewer, ArticleId id, SampleContents.Publication publication) {
    Article article = articles.read(viewer, id).article();
    SaveOutcome<Article> saved =
        corrections.correct(
            viewer,
            id,
            new CorrectArticle.Correction(
                publication.title(),
                publication.outlet().name(),
                String.join(", ", publication.authors()),
                publication.published(),
                publication.url()),
            article.version());
    if (saved instanceof SaveOutcome.Stale<Article>) {
      throw new IllegalStateException("Somebody changed the sample while it was being opened.");
    }
  }

  private List<Login> invite(
      Viewer viewer, InvestigationId id, List<SampleContents.Teammate> invited) {
    Set<String> taken =
        people.all(viewer).stream().map(ListPeople.Person::username).collect(Collectors.toSet());
    List<Login> logins = new ArrayList<>();
    for (SampleContents.Teammate teammate : invited) {
      String username = free(teammate.username(), taken);
      String password = GeneratedPassword.next();
      Account account =
          teammates.addForSample(viewer, new NewPerson(username, teammate.displayName(), password));
      investigations.putMember(viewer, id, account.id(), teammate.role());
      logins.add(new Login(teammate.displayName(), username, password));
    }
    return logins;
  }

  /** A real colleague may have the name already. */
  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
