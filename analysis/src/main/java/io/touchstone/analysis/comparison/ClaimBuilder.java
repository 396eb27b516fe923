package io.touchstone.analysis.comparison;

import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.statement.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of groups of statements: the content that they share, and beside it the utterance
 * where several articles say of one speaker that they said it.
 */
final class ClaimBuilder {
  private final List<EventStatement> statements;
  private final ClaimSupport support;
  private final ClaimDifferences differences;
  private final Speakers speakers;
  private final List<EventClaim> claims = new ArrayList<>();

  ClaimBuilder(
      List<EventArticle> articles, List<EventStatement> statements, List<SharedCopy> copies) {
    this.statements = statements;
    this.speakers = new Speakers(statements);
    List<Outlet> outlets =
        articles.stream().map(it -> it.where().outlet()).filter(Objects::nonNull).toList();
    Surroundings surroundings =
        Surroundings.of(
            articles.stream().map(it -> it.where().article()).toList(), outlets, copies);
    this.support = new ClaimSupport(statements, surroundings, speakers);
    this.differences = new ClaimDifferences(statements, surroundings);
  }

  List<EventClaim> claims(List<List<Integer>> groups) {
    groups.forEach(this::add);
    return List.copyOf(claims);
  }

  private void add(List<Integer> group) {
    List<Appearing> appearances = roles(group);
    Map<String, List<Appearing>> bySpeaker = bySpeaker(appearances);
    String said =
        bySpeaker.entrySet().stream()
            .filter(it -> articles(it.getValue()) >= 2)
            .max(Comparator.comparingInt(it -> it.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(null);
    String id = "c" + (claims.size() + 1);
    String utterance = said == null ? null : "c" + (claims.size() + 2);
    String text = worded(group);
    claims.add(claim(id, Kind.CONTENT, utterance, text, appearances, null));
    if (said != null && utterance != null) {
      List<Appearing> saying = bySpeaker.getOrDefault(said, List.of());
      String words = said(saying.stream().map(Appearing::statement).toList());
      claims.add(claim(utterance, Kind.UTTERANCE, id, said + " said: " + words, saying, said));
    }
  }

  private EventClaim claim(
      String id,
      Kind kind,
      @Nullable String linked,
      String text,
      List<Appearing> appearances,
      @Nullable String speaker) {
    ClaimSupport.Found found = support.of(id, kind, text, appearances, speaker);
    return new EventClaim(
        id,
        kind,
        linked,
        text,
        appearances,
        AsOf.of(appearances.stream().map(it -> statements.get(it.statement()).read()).toList()),
        found.origins(),
        found.suggestion(),
        found.reasons(),
        kind == Kind.CONTENT ? differences.of(appearances) : List.of(),
        found.chains());
  }

  private List<Appearing> roles(List<Integer> group) {
    long negated = group.stream().filter(it -> Roles.negates(statements.get(it).read())).count();
    boolean negative = negated * 2 > group.size();
    return group.stream()
        .map(it -> new Appearing(it, Roles.of(statements.get(it).read(), negative)))
        .toList();
  }

  private Map<String, List<Appearing>> bySpeaker(List<Appearing> appearances) {
    Map<String, List<Appearing>> bySpeaker = new LinkedHashMap<>();
    for (Appearing appearing : appearances) {
      Attribution attribution = statements.get(appearing.statement()).read().found().attribution();
      if (appearing.role() == Role.ATTRIBUTES
          && attribution instanceof Attribution.NamedPerson(String name, String _)) {
        bySpeaker.computeIfAbsent(speakers.fullName(name), _ -> new ArrayList<>()).add(appearing);
      }
    }
    return bySpeaker;
  }

  private int articles(List<Appearing> appearances) {
    return (int)
        appearances.stream().map(it -> statements.get(it.statement()).article()).distinct().count();
  }

  private String worded(List<Integer> group) {
    return Wording.of(
        group.stream()
            .map(it -> statements.get(it).read())
            .map(
                it ->
                    new Wording.Option(
                        it.text(),
                        it.found().kind(),
                        it.found().attribution().namedSource() != null))
            .toList());
  }

  /** What the speaker said, without who said it; a whole sentence rather than a part. */
  private String said(List<Integer> group) {
    return Wording.of(
        group.stream()
            .map(it -> statements.get(it).read())
            .map(it -> new Wording.Option(it.content(), it.found().kind(), false))
            .toList());
  }
}
