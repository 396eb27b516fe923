package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class MatrixTab implements InvestigationTab {

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String label() {
    return phrase("matrix.matrix");
  }

  @Override
  public Class<MatrixView> view() {
    return MatrixView.class;
  }
}
