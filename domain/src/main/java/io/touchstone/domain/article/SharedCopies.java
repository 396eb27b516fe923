package io.touchstone.domain.article;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;

/** Which articles of an investigation rework one another's copy. */
public interface SharedCopies {
  List<SharedCopy> in(InvestigationId investigation);

  void addAll(List<SharedCopy> copies);
}
