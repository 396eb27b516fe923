package io.touchstone.domain.replication;

import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.EvidenceSource.External;
import io.touchstone.domain.evidence.Visibility;

/**
 * What of evidence leaves the house: of confidential evidence only that there is some, of described
 * evidence its description, of public evidence all.
 */
public final class Withheld {
  /** Stands for what is kept back. */
  public static final String INSTEAD = "confidential evidence";

  private Withheld() {}

  static EvidenceLink from(EvidenceLink link) {
    return switch (link.visibility()) {
      case PUBLIC -> link;
      case DESCRIBED ->
          link.source() instanceof External(String title, var _, var _)
              ? with(link, new External(title, null, Archive.NONE), link.note())
              : link;
      case CONFIDENTIAL -> with(link, new External(INSTEAD, null), "");
    };
  }

  /** Whether texts are missing that the trail's sealed digest was taken of. */
  public static boolean isPartial(EvidenceLink link) {
    return link.visibility() == Visibility.CONFIDENTIAL
        || (link.visibility() == Visibility.DESCRIBED
            && link.source() instanceof External(var _, var url, var _)
            && url == null);
  }

  private static EvidenceLink with(EvidenceLink link, EvidenceSource source, String note) {
    return new EvidenceLink(
        link.id(),
        link.claim(),
        source,
        link.stance(),
        link.kind(),
        link.visibility(),
        note,
        link.addedBy(),
        link.addedAt());
  }
}
