package io.touchstone.domain.article;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles.Outcomes;
import io.touchstone.domain.article.PageFetcher.Fetched;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.text.WebAddress;

/** Brings a page from the web into an investigation; no transaction spans the fetching. */
public class ImportPage {
  private final Access access;
  private final PageFetcher fetcher;
  private final ImportArticles files;

  public ImportPage(Access access, PageFetcher fetcher, ImportArticles files) {
    this.access = access;
    this.fetcher = fetcher;
    this.files = files;
  }

  /**
   * Fetches a page and imports it; an address that is none, or a site that refuses, is an outcome
   * that names the address, never an exception.
   *
   * @param url as somebody typed it
   * @throws io.touchstone.domain.NotFoundException when there is no such investigation for the
   *     viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not import
   */
  public void importPage(
      Viewer viewer, InvestigationId investigation, String url, Outcomes outcomes) {
    access.require(viewer, investigation, Permission.IMPORT);
    switch (fetched(url.strip())) {
      case Fetched.Page(SourceFile file) -> files.importFile(viewer, investigation, file, outcomes);
      case Fetched.Refused(String from, String reason) -> {
        if (outcomes.known() == 0) {
          outcomes.keep(0, new ImportOutcome.Rejected(from, reason));
        }
      }
    }
  }

  private Fetched fetched(String url) {
    try {
      return fetcher.fetch(WebAddress.checked(url));
    } catch (InvalidInputException e) {
      return new Fetched.Refused(url, String.valueOf(e.getMessage()));
    }
  }
}
