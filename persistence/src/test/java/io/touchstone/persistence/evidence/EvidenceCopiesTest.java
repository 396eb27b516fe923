package io.touchstone.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceCopy;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceCopiesTest extends DatabaseTest {
  private static final byte[] BYTES = "\u0000<p>Gate".getBytes(StandardCharsets.UTF_8);

  @Autowired EvidenceCopies copies;
  @Autowired Investigations investigations;

  @Autowired EvidenceLinks links;

  @Test
  void erasingWhatALinkSaysTakesItsCopy() {
    AccountId ada = story.person("ada");
    InvestigationId id = story.investigation(ada);
    Claim claim = story.claim(id, story.article(id, "Gate", "One.").statement(0));
    OriginalFile original = OriginalFile.of("log.html", "text/html", BYTES);
    copies.keep(id, new EvidenceCopy(original, "Gate", "tika"));
    EvidenceLink one = link(claim, original, ada);
    EvidenceLink two = link(claim, original, ada);
    inTransaction(
        () -> {
          links.add(one);
          links.add(two);
        });

    inTransaction(() -> links.erase(one.erased()));
    assertThat(links.find(one.id())).contains(one.erased());
    assertThat(copies.find(id, original.digest())).isPresent();

    inTransaction(() -> links.erase(two.erased()));
    assertThat(copies.find(id, original.digest())).isEmpty();
  }

  private static EvidenceLink link(Claim claim, OriginalFile original, AccountId by) {
    return new EvidenceLink(
        EvidenceId.next(),
        claim.id(),
        new EvidenceSource.External(
            "Log", null, new Archive.Kept(original.digest(), original.name(), Story.MORNING)),
        Stance.SUPPORTS,
        EvidenceKind.WITNESS,
        Visibility.PUBLIC,
        "",
        by,
        Story.MORNING);
  }

  @Test
  void aCopyComesBackByteForByteInItsInvestigationOnly() {
    InvestigationId one = story.investigation(story.person("ada"));
    InvestigationId other = story.investigation(story.person("ben"));
    OriginalFile original = OriginalFile.of("log\u0000.html", "text/html", BYTES);

    copies.keep(one, new EvidenceCopy(original, "Gate", "tika"));
    copies.keep(one, new EvidenceCopy(original, "read another time", "tika"));

    assertThat(copies.find(one, original.digest()))
        .hasValueSatisfying(
            copy -> {
              assertThat(copy.original().content()).isEqualTo(BYTES);
              assertThat(copy.original().name()).isEqualTo("log\uFFFD.html");
              assertThat(copy.text()).isEqualTo("Gate");
            });
    assertThat(copies.find(other, original.digest())).isEmpty();

    inTransaction(() -> investigations.delete(one));

    assertThat(copies.find(one, original.digest())).isEmpty();
  }
}
