package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class ArticlesTab implements InvestigationTab {

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String label() {
    return phrase("article.articles");
  }

  @Override
  public Class<ArticlesView> view() {
    return ArticlesView.class;
  }
}
