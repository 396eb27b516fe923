package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Sentences;
import io.touchstone.domain.claim.Chain;
import io.touchstone.domain.claim.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** Where a claim comes from, as a reader is told of it. */
public final class OriginWords {

  private OriginWords() {}

  /** "2 origins: Harbour Post on its own authority → 1; inspection report → 2, 3". */
  public static String of(List<Origin> origins) {
    String number = phrase("review.origins", origins.stream().filter(Origin::counts).count());
    return origins.isEmpty() ? number : phrase("review.origins-who", number, who(origins));
  }

  /** The same without their number; empty when there is none. */
  public static String who(List<Origin> origins) {
    return origins.stream().map(OriginWords::of).collect(Collectors.joining("; "));
  }

  /** "Harbour Post → Reuters → Ilse Novak", and in words where it goes round. */
  public static String of(Chain chain) {
    String all = String.join(" → ", chain.steps());
    return chain.circular() ? phrase("review.circle", all) : all;
  }

  private static String of(Origin origin) {
    String name =
        switch (origin.basis()) {
          case OWN_AUTHORITY -> phrase("review.own-authority", origin.name());
          case NAMED_SOURCE, OUTSIDE -> origin.name();
          case UNKNOWN -> phrase("review.origin-unknown", Sentences.inPageLanguage(origin.name()));
        };
    return origin.articles().isEmpty()
        ? name
        : phrase(
            "review.origin-articles",
            name,
            origin.articles().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
