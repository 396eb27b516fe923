package io.touchstone.app.article;

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
    return "Articles";
  }

  @Override
  public Class<ArticlesView> view() {
    return ArticlesView.class;
  }
}
