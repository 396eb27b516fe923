package io.touchstone.domain.claim;

import static io.touchstone.domain.claim.Cases.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsTest {

  static Stream<Arguments> appearancesAndTheirOrigins() {
    return Stream.of(
        arguments(
            "two outlets on their own authority are two",
            claim().asserted("Post").asserted("Echo"),
            "2 origins: Post on its own authority → 1; Echo on its own authority → 2"),
        arguments(
            "outlets of one owner are one",
            claim().assertedOwnedBy("Rademark", "Post").assertedOwnedBy("Rademark", "Echo"),
            "1 origin: Post on its own authority → 1, 2"),
        arguments(
            "one speaker retold five times is one, by whatever part of the name",
            claim().said("Zamir Olen", "Post").said("Olen", "Echo").said("ZAMIR OLEN", "Mail"),
            "1 origin: Zamir Olen → 1, 2, 3"),
        arguments(
            "a misspelt speaker isn't a second one",
            claim().said("Linnea Bastelund", "Post").said("Linnea Bastlund", "Echo"),
            "1 origin: Linnea Bastelund → 1, 2"),
        arguments(
            "nor is one with two letters swapped",
            claim().said("Linnea Bastelund", "Post").said("Linnea Batselund", "Echo"),
            "1 origin: Linnea Bastelund → 1, 2"),
        arguments(
            "a government is one by whichever name",
            claim().saidByInstitution("Kremlin", "Post").saidByInstitution("Russia", "Echo"),
            "1 origin: Kremlin → 1, 2"),
        arguments(
            "what an article doesn't say any longer counts for nothing",
            claim().asserted("Post").asserted("Echo").noLonger(),
            "1 origin: Post on its own authority → 1"),
        arguments(
            "two speakers are two",
            claim().said("Linnea Bastelund", "Post").said("Per Holm", "Echo"),
            "2 origins: Linnea Bastelund → 1; Per Holm → 2"),
        arguments(
            "who credits an agency goes back to it",
            claim().crediting("Nordwire", "Post").crediting("NORDWIRE", "Echo"),
            "1 origin: Nordwire → 1, 2"),
        arguments(
            "the agency itself and who credits it are one",
            claim().asserted("Nordwire").crediting("Nordwire", "Post"),
            "1 origin: Nordwire on its own authority → 1, 2"),
        arguments(
            "an agency that credits itself stands for itself",
            claim().crediting("Nordwire", "Nordwire"),
            "1 origin: Nordwire on its own authority → 1"),
        arguments(
            "a reworked copy goes back to its source",
            claim().asserted("Post").copiedFrom("Post", "Echo"),
            "1 origin: Post on its own authority → 1, 2"),
        arguments(
            "a copy goes back to the source that the copied article names",
            claim().saidByInstitution("inspection report", "Post").reworkingTheLast("Echo"),
            "1 origin: inspection report → 1, 2"),
        arguments(
            "who cites an outlet goes back to whom that outlet cites",
            claim().said("Per Holm", "Post").citing("Post", "Echo").citing("Echo", "Mail"),
            "1 origin: Per Holm → 1, 2, 3"),
        arguments(
            "an outlet that is cited but not at hand is the end",
            claim().citing("Post", "Echo").citing("Post", "Mail"),
            "1 origin: Post → 1, 2"),
        arguments(
            "outlets that cite one another count for nothing",
            claim().citing("Echo", "Post").citing("Post", "Echo"),
            "0 origins: origin unknown (Echo and Post cite one another) → 1, 2"),
        arguments(
            "whoever isn't named counts for nothing",
            claim().saidByNobodyNamed("Post"),
            "0 origins: origin unknown (residents, not named) → 1"),
        arguments(
            "an article without an outlet counts for nothing",
            claim().asserted("Post").assertedByUnknownOutlet(),
            "1 origin: Post on its own authority → 1; origin unknown (outlet not named) → 2"),
        arguments(
            "who denies or questions doesn't support",
            claim().asserted("Post").denied("Per Holm", "Echo").questioned("Mail"),
            "1 origin: Post on its own authority → 1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("appearancesAndTheirOrigins")
  void independenceMustBeShown(String rule, Cases claim, String expected) {
    assertThat(Origins.inWords(Origins.supporting(claim.build()))).isEqualTo(expected);
  }

  static Stream<Arguments> appearancesAndTheirChains() {
    return Stream.of(
        arguments(claim().asserted("Post"), "Post"),
        arguments(claim().assertedByUnknownOutlet(), "article 1 → outlet not named"),
        arguments(claim().crediting("Nordwire", "Post"), "Post → Nordwire"),
        arguments(claim().said("Per Holm", "Post"), "Post → Per Holm"),
        arguments(
            claim().said("Per Holm", "Post").citing("Post", "Echo").citing("Echo", "Mail"),
            "Mail → Echo → Post → Per Holm"),
        arguments(
            claim().citing("Echo", "Post").citing("Post", "Echo"),
            "Echo → Post → Echo: a circle, which counts for nothing"));
  }

  @ParameterizedTest
  @MethodSource("appearancesAndTheirChains")
  void theLastAppearanceIsFollowedToItsEnd(Cases cases, String expected) {
    ClaimCase claim = cases.build();
    assertThat(
            Origins.chains(claim)
                .get(claim.appearances().getLast().where().statement().id())
                .inWords())
        .isEqualTo(expected);
  }
}
