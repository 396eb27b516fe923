package io.touchstone.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.article.PageFetcher.Fetched;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.text.Digest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveEvidenceTest {
  private static final Instant NOW = Instant.parse("2026-03-14T08:30:00Z");
  private static final Viewer REVIEWER = new Viewer(AccountId.next(), false);
  private static final Viewer READER = new Viewer(AccountId.next(), false);
  private static final Investigation INVESTIGATION =
      new Investigation(
          InvestigationId.next(),
          "The gate",
          "",
          false,
          Map.of(REVIEWER.id(), InvestigationRole.REVIEWER, READER.id(), InvestigationRole.READER),
          NOW,
          1);
  private static final String PAGE = "https://port.example/log";
  private static final SourceFile LOG = new SourceFile("log", "<p>Signed.".getBytes(UTF_8), PAGE);

  private final Map<Digest, EvidenceCopy> copies = new HashMap<>();

  @Test
  void aPageIsKeptWithTheTextThatCouldBeRead() {
    Archive archive =
        archive(url -> new Fetched.Page(LOG)).page(REVIEWER, INVESTIGATION.id(), PAGE, () -> true);

    assertThat(archive).isEqualTo(new Archive.Kept(Digest.of(LOG.content()), "log", NOW));
    EvidenceCopy copy = copies.get(Digest.of(LOG.content()));
    assertThat(copy.text()).isEqualTo("Signed.");
    assertThat(copy.original().mediaType()).isEqualTo("text/html");
    assertThat(copy.original().content()).isEqualTo(LOG.content());
  }

  @Test
  void aSiteThatRefusesIsSaidToHave() {
    Archive archive =
        archive(url -> new Fetched.Refused(url, "The site said no."))
            .page(REVIEWER, INVESTIGATION.id(), PAGE, () -> true);

    assertThat(archive).isEqualTo(new Archive.Failed("The site said no.", NOW));
    assertThat(copies).isEmpty();
  }

  @Test
  void whatWasGivenUpIsNotKept() {
    ArchiveEvidence archive = archive(url -> new Fetched.Page(LOG));

    assertThat(archive.page(REVIEWER, INVESTIGATION.id(), PAGE, () -> false))
        .isEqualTo(Archive.NONE);
    assertThat(copies).isEmpty();
  }

  @Test
  void aDocumentWithoutTextIsKeptNevertheless() {
    SourceFile scan = new SourceFile("scan.bin", new byte[] {1, 2});

    Archive archive =
        archive(url -> new Fetched.Page(LOG))
            .document(REVIEWER, INVESTIGATION.id(), scan, () -> true);

    assertThat(archive).isInstanceOf(Archive.Kept.class);
    assertThat(copies.get(Digest.of(scan.content())).text()).isEmpty();
  }

  @Test
  void onlyWhoLinksEvidenceMayFetchAndOnlyFromTheWeb() {
    PageFetcher never =
        url -> {
          throw new AssertionError("fetched " + url);
        };

    assertThatThrownBy(() -> archive(never).page(READER, INVESTIGATION.id(), PAGE, () -> true))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(
            () ->
                archive(never).page(REVIEWER, INVESTIGATION.id(), "file:///etc/passwd", () -> true))
        .isInstanceOf(InvalidInputException.class);
  }

  private ArchiveEvidence archive(PageFetcher fetcher) {
    return new ArchiveEvidence(
        new Access(investigations()),
        fetcher,
        ArchiveEvidenceTest::read,
        new EvidenceCopies() {
          @Override
          public void keep(InvestigationId investigation, EvidenceCopy copy) {
            copies.put(copy.original().digest(), copy);
          }

          @Override
          public Optional<EvidenceCopy> find(InvestigationId investigation, Digest digest) {
            return Optional.ofNullable(copies.get(digest));
          }
        },
        InstantSource.fixed(NOW));
  }

  private static List<Extraction> read(SourceFile file) {
    if (!file.name().equals("log")) {
      return List.of(new Extraction.NoContent(file, "There is no text in it."));
    }
    ArticleText body =
        ArticleText.of(List.of(new ArticleText.Paragraph(BlockKind.PARAGRAPH, "Signed.")));
    return List.of(new Extraction.Extracted(file, "text/html", ArticleFacts.NONE, body, "test 1"));
  }

  private static Investigations investigations() {
    return (Investigations)
        Proxy.newProxyInstance(
            ArchiveEvidenceTest.class.getClassLoader(),
            new Class<?>[] {Investigations.class},
            (_, _, _) -> Optional.of(INVESTIGATION));
  }
}
