package io.touchstone.domain.inquiry;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;

/** The questions to outlets of all investigations. */
public interface Inquiries {
  Optional<Inquiry> find(InquiryId id);

  /** In the order in which the outlets were asked. */
  List<Inquiry> of(ClaimId claim);

  /** The same of all claims of one investigation. */
  List<Inquiry> in(InvestigationId investigation);

  void add(Inquiry inquiry);

  /** Stores another reply, or that its texts were erased. */
  void save(Inquiry inquiry);

  void remove(InquiryId id);
}
