package io.touchstone.app.article;

import com.vaadin.flow.component.html.Div;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.ManageIntakes;
import io.touchstone.domain.intake.ManageIntakes.Progress;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The investigation's imports, whoever brought them, until they are cleared. */
final class IntakeList extends Div {

  private final transient ManageIntakes imports;
  private final transient Viewer viewer;
  private final transient InvestigationId investigation;
  private final boolean mayImport;
  private final transient BiConsumer<Progress, IntakeItem> pasteText;
  private final transient Runnable changed;
  private final transient Map<IntakeId, IntakeCard> cards = new HashMap<>();

  /**
   * @param pasteText offers to paste the text of a page that a site refused
   * @param changed runs after an import was cancelled or cleared
   */
  IntakeList(
      ManageIntakes imports,
      Viewer viewer,
      InvestigationId investigation,
      boolean mayImport,
      BiConsumer<Progress, IntakeItem> pasteText,
      Runnable changed) {
    this.imports = imports;
    this.viewer = viewer;
    this.investigation = investigation;
    this.mayImport = mayImport;
    this.pasteText = pasteText;
    this.changed = changed;
    addClassName("ts-intakes");
  }

  /** How far the imports are, to be asked before the articles that they brought. */
  List<Progress> read() {
    return imports.list(viewer, investigation);
  }

  void show(List<Progress> all, List<ArticleSummary> articles) {
    var known =
        articles.stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    Map<IntakeId, Progress> wanted =
        all.stream().collect(Collectors.toMap(it -> it.intake().id(), Function.identity()));
    cards
        .entrySet()
        .removeIf(
            card -> {
              boolean gone = !wanted.containsKey(card.getKey());
              if (gone) {
                remove(card.getValue());
              }
              return gone;
            });
    for (int i = all.size() - 1; i >= 0; i--) {
      Progress progress = all.get(i);
      cards.computeIfAbsent(progress.intake().id(), _ -> added(progress)).show(progress, known);
    }
  }

  private IntakeCard added(Progress progress) {
    IntakeId id = progress.intake().id();
    IntakeCard card =
        new IntakeCard(
            new ItemLines(investigation, mayImport, item -> pasteText.accept(progress, item)),
            mayImport,
            () -> tell(() -> imports.cancel(viewer, id)),
            () -> tell(() -> imports.clear(viewer, id)));
    addComponentAsFirst(card);
    return card;
  }

  private void tell(Runnable action) {
    try {
      action.run();
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
    changed.run();
  }
}
