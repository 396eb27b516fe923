package io.touchstone.app.matrix;

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
    return "Matrix";
  }

  @Override
  public Class<MatrixView> view() {
    return MatrixView.class;
  }
}
