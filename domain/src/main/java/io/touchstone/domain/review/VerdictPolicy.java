package io.touchstone.domain.review;

import io.touchstone.domain.claim.ClaimCase;
import java.util.ArrayList;
import java.util.List;

/**
 * When a verdict may be given. This is the product.
 *
 * <ul>
 *   <li><b>Corroborated</b>: two independent origins assert it, or one and a primary record; and
 *       nobody who can be named refutes it.
 *   <li><b>Disputed</b>: somebody who can be named refutes it, and the rationale says on what
 *       basis.
 *   <li><b>Attributed</b>: everything goes back to exactly one named source, which nobody confirms
 *       or refutes.
 *   <li><b>Unsourced</b>: no appearance names a source, two outlets don't assert it independently,
 *       and the reviewer says where a source was looked for.
 *   <li><b>Not checkable</b> (forecast, opinion, boilerplate): always.
 * </ul>
 *
 * The conditions exclude one another. Any verdict that confidential evidence carries takes an
 * editor. An editor may override a refusal with a reason, which the report prints.
 */
public final class VerdictPolicy {
  private VerdictPolicy() {}

  /**
   * @param editor whether the reviewer has an editor's rights in the investigation
   */
  public static PolicyOutcome judge(
      ClaimCase claimCase, Assessment.Decision.Mark mark, boolean editor) {
    return switch (mark.finding()) {
      case Finding.NotCheckable _ -> new PolicyOutcome.Allowed();
      case Finding.Supported(Verdict verdict) -> {
        Support support = Support.of(claimCase);
        List<String> missing =
            new ArrayList<>(
                switch (verdict) {
                  case CORROBORATED -> missingForCorroborated(support);
                  case DISPUTED -> missingForDisputed(support, mark.rationale());
                  case ATTRIBUTED -> missingForAttributed(support);
                  case UNSOURCED -> missingForUnsourced(support, mark.whereLooked());
                });
        if (support.restsOnConfidentialEvidence() && !editor) {
          missing.add("There is confidential evidence: only an editor can close this claim.");
        }
        yield PolicyOutcome.unless(missing);
      }
    };
  }

  private static List<String> missingForCorroborated(Support support) {
    List<String> missing = new ArrayList<>();
    boolean shown =
        support.counted().size() >= 2
            || (support.counted().size() == 1 && support.hasPrimaryRecord());
    if (!shown) {
      missing.add(
          "Corroborated needs two independent origins, or one and a primary record; so far "
              + support.inWords()
              + ".");
    }
    if (support.isRefuted()) {
      missing.add(
          String.join(", ", support.refutedBy()) + " refutes it, so it can only be disputed.");
    }
    return missing;
  }

  private static List<String> missingForDisputed(Support support, String rationale) {
    List<String> missing = new ArrayList<>();
    if (!support.isRefuted()) {
      missing.add(
          "Disputed needs somebody who can be named and refutes it: link such a statement or"
              + " document with the stance “refutes”.");
    }
    if (rationale.isBlank()) {
      missing.add("Say in the rationale who disputes it and on what basis.");
    }
    return missing;
  }

  private static List<String> missingForAttributed(Support support) {
    List<String> missing = new ArrayList<>();
    if (support.named().size() != 1 || support.counted().size() != 1) {
      missing.add(
          "Attributed needs exactly one named source and nobody else who asserts it; so far "
              + support.inWords()
              + ".");
    } else if (support.hasPrimaryRecord()) {
      missing.add("A primary record supports it, so it is corroborated.");
    }
    if (support.isRefuted()) {
      missing.add(
          String.join(", ", support.refutedBy()) + " refutes it, so it can only be disputed.");
    }
    return missing;
  }

  private static List<String> missingForUnsourced(Support support, String whereLooked) {
    List<String> missing = new ArrayList<>();
    if (!support.named().isEmpty()) {
      missing.add(
          "Unsourced needs that nobody is named; " + support.named().getFirst().name() + " is.");
    } else if (support.counted().size() >= 2) {
      missing.add("Independent outlets assert it: " + support.inWords() + ".");
    } else if (support.hasPrimaryRecord()) {
      missing.add("A primary record supports it, so it has a source.");
    }
    if (support.isRefuted()) {
      missing.add(
          String.join(", ", support.refutedBy()) + " refutes it, so it can only be disputed.");
    }
    if (whereLooked.isBlank()) {
      missing.add("Say where you looked for a source.");
    }
    return missing;
  }
}
