package io.touchstone.domain.publication;

import java.util.List;

/** What readers are told of published claims that are being looked at again. */
public interface UnderReviews {
  /** Oldest first, those that are over too. */
  List<UnderReview> of(ReportAddress address);

  /**
   * @throws io.touchstone.domain.OvertakenException when somebody has told readers of this claim
   *     meanwhile
   */
  void add(UnderReview notice);

  /** Stores that the verdict was confirmed. */
  void end(UnderReview confirmed);
}
