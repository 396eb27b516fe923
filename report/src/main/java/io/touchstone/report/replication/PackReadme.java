package io.touchstone.report.replication;

import io.touchstone.domain.replication.GatherReplica.Gathered;
import io.touchstone.domain.trail.TrailEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells whoever unpacks a pack what is in it and how to check it. */
final class PackReadme {
  private PackReadme() {}

  static byte[] of(Gathered gathered, boolean originals) {
    List<TrailEntry> trail = gathered.trail();
    return """
    # Replication pack: %s

    Everything that a fact check rests on, so that somebody else can check it and go on with it. Made with Touchstone
    from the report compiled at %s.

    | | |
    |---|---|
    | report/ | the report as a page, as text, as a table, as data, as ClaimReview and as Web Annotations |
    | matrix.csv | every claim against every article |
    | investigation.json | articles with their texts, statements, claims, evidence, marks: what matrix and report are made of |
    | trail.jsonl | every decision, each holding the digest of the one before |
    | earlier-trails.jsonl | only where it was rebuilt from a pack itself: the trails that came with it |
    | originals/, evidence/ | %s |
    | manifest.json | the SHA-256 of every file here |

    What is kept back: confidential evidence (only that there is some), the addresses of evidence that may only be
    described, assessments that nobody may see yet, and the names of the people, who appear by their role. The articles'
    texts belong to their publishers; they are here to be checked, not to be published.

    ## Check it

        ./touchstone verify PACK.zip
        ./touchstone verify PACK.zip --head DIGEST

    works offline. The first says whether any file was changed, and whether marks, evidence, trail and matrix fit together.
    The second also shows that nobody wrote all of it anew: DIGEST is the head that the published report names under
    “Check this report”. This pack's trail has %s and ends with

        %s

    By hand: `sha256sum` of each file against manifest.json.

    ## Rebuild it

        ./touchstone import PACK.zip

    or, in Touchstone, *Start an investigation* and *From a replication pack*. Matrix and verdicts are the same there; its own
    trail begins with the import, which names the head above.
    """
        .formatted(
            oneLine(gathered.replica().title()),
            gathered.dossier().compiledAt(),
            originals
                ? "the files that articles and public evidence were read from, each named by its"
                    + " SHA-256"
                : "not here: investigation.json has the SHA-256 of each file that articles and"
                    + " evidence were read from",
            trail.size() == 1 ? "1 entry" : trail.size() + " entries",
            trail.isEmpty() ? "(no entry)" : trail.getLast().digest().hex())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String oneLine(String title) {
    return title.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
