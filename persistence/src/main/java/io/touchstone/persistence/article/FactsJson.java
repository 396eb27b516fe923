package io.touchstone.persistence.article;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.text.CodePoints;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as they are stored. Apart from the domain's record, so that a name changed there doesn't
 * lose what was stored under the old one; the title and the file's list are read by SQL.
 */
record FactsJson(
    @Nullable FactJson title,
    @Nullable FactJson outlet,
    @Nullable List<FactJson> authors,
    @Nullable FactJson published,
    @Nullable FactJson language,
    @Nullable FactJson url,
    @Nullable List<FactJson> credits) {

  /** A value in its written form, and where it was found. */
  record FactJson(String value, String source) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static String write(ArticleFacts facts) {
    return JSON.writeValueAsString(
        new FactsJson(
            json(facts.title(), Function.identity()),
            json(facts.outlet(), Function.identity()),
            jsons(facts.authors()),
            json(facts.published(), PublicationDate::iso),
            json(facts.language(), Function.identity()),
            json(facts.url(), Function.identity()),
            jsons(facts.credits())));
  }

  static ArticleFacts read(String stored) {
    FactsJson json = JSON.readValue(stored, FactsJson.class);
    return new ArticleFacts(
        fact(json.title, Function.identity()),
        fact(json.outlet, Function.identity()),
        facts(json.authors),
        fact(json.published, PublicationDate::new),
        fact(json.language, Function.identity()),
        fact(json.url, Function.identity()),
        facts(json.credits));
  }

  private static <T> @Nullable FactJson json(@Nullable Fact<T> fact, Function<T, String> written) {
    return fact == null
        ? null
        : new FactJson(
            CodePoints.wellFormed(written.apply(fact.value())),
            CodePoints.wellFormed(fact.source()));
  }

  private static List<FactJson> jsons(List<Fact<String>> facts) {
    return facts.stream()
        .map(fact -> json(fact, Function.identity()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T> @Nullable Fact<T> fact(@Nullable FactJson json, Function<String, T> read) {
    return json == null ? null : new Fact<>(read.apply(json.value), json.source);
  }

  private static List<Fact<String>> facts(@Nullable List<FactJson> stored) {
    return stored == null
        ? List.of()
        : stored.stream().map(json -> new Fact<>(json.value, json.source)).toList();
  }
}
