package io.touchstone.domain.claim;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement with the article and the outlet it stands in.
 *
 * @param reworks the article whose copy this one's article reworks, the first of the chain; null
 *     when none is known
 */
public record StatementInContext(
    Statement statement, ArticleInContext in, @Nullable ArticleInContext reworks) {
  public StatementInContext {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(in);
  }

  /** Whether the article still says it; else it stands in an earlier revision. */
  public boolean isCurrent() {
    return statement.revision().equals(article().revision());
  }

  public Article article() {
    return in.article();
  }

  public @Nullable Outlet outlet() {
    return in.outlet();
  }

  /** Whether both articles go back to the same copy, in one language. */
  public Lineage lineageWith(StatementInContext other) {
    return copy().equals(other.copy()) && sameLanguage(other) ? Lineage.ONE_CHAIN : Lineage.UNKNOWN;
  }

  private ArticleId copy() {
    return reworks == null ? article().id() : reworks.article().id();
  }

  /** Two that don't say in which language they are aren't taken for translations. */
  boolean sameLanguage(StatementInContext other) {
    Fact<String> one = article().facts().language();
    Fact<String> two = other.article().facts().language();
    return one == null || two == null || primary(one).equals(primary(two));
  }

  private static String primary(Fact<String> language) {
    return Locale.forLanguageTag(language.value()).getLanguage();
  }

  /** Who can be held to the statement: the named source, else the outlet; empty without either. */
  public Optional<String> answerable() {
    String named = statement.attribution().namedSource();
    Outlet outlet = in.outlet();
    return named != null ? Optional.of(named) : Optional.ofNullable(outlet).map(Outlet::name);
  }
}
