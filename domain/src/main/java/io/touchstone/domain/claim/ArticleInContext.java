package io.touchstone.domain.claim;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.outlet.Outlet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article with its outlet, which is null while nobody has named it. */
public record ArticleInContext(Article article, @Nullable Outlet outlet) {
  public ArticleInContext {
    Objects.requireNonNull(article);
  }

  /** What to call it where its copy is named as an origin. */
  public String name() {
    return outlet != null ? outlet.name() : "article " + article.number();
  }
}
