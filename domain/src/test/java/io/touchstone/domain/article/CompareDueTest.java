package io.touchstone.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompareDueTest {
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final ArticleId FIRST = ArticleId.next();
  private static final ArticleId SECOND = ArticleId.next();

  private final InMemory due = new InMemory();
  private final List<ArticleId> compared = new ArrayList<>();

  @Test
  void everyArticleThatIsDueIsComparedOnce() {
    due.add(FLOOD, List.of(FIRST));
    due.add(FLOOD, List.of(SECOND));
    List<String> told = new ArrayList<>();

    comparing(compared::add).compare(FLOOD, () -> true, () -> told.add("one more"));

    assertThat(compared).containsExactly(FIRST, SECOND);
    assertThat(told).hasSize(2);
    assertThat(due.investigations()).isEmpty();
  }

  @Test
  void anInterruptionLeavesTheRestForLater() {
    due.add(FLOOD, List.of(FIRST));
    due.add(FLOOD, List.of(SECOND));

    comparing(compared::add).compare(FLOOD, compared::isEmpty, () -> {});

    assertThat(compared).containsExactly(FIRST);
    assertThat(due.in(FLOOD)).containsExactly(SECOND);
    assertThat(comparing(compared::add).isAnythingDue(FLOOD)).isTrue();
  }

  @Test
  void anArticleThatWasRemovedMeanwhileIsNoFailure() {
    due.add(FLOOD, List.of(FIRST));

    comparing(
            gone -> {
              throw new NotFoundException("No such article.");
            })
        .compare(FLOOD, () -> true, () -> {});

    assertThat(due.in(FLOOD)).isEmpty();
  }

  @Test
  void oneThatCannotBeComparedLetsTheOthersPassAndIsLeftAloneInTheEnd() {
    due.add(FLOOD, List.of(FIRST));
    due.add(FLOOD, List.of(SECOND));
    CompareDue comparing =
        comparing(
            article -> {
              if (article.equals(FIRST)) {
                throw new IllegalStateException("too strange");
              }
              compared.add(article);
            });

    for (int tried = 0; tried < DueComparisons.TRIES; tried++) {
      assertThatThrownBy(() -> comparing.compare(FLOOD, () -> true, () -> {}))
          .hasMessage("too strange");
    }

    assertThat(compared).containsExactly(SECOND);
    assertThat(comparing.isAnythingDue(FLOOD)).isFalse();
  }

  private CompareDue comparing(Consumer<ArticleId> with) {
    return new CompareDue(
        due,
        new CompareArticle(null, null, null, null, due) {
          @Override
          void compare(ArticleId id) {
            with.accept(id);
          }
        });
  }

  private static final class InMemory implements DueComparisons {
    private final Map<ArticleId, Integer> tries = new LinkedHashMap<>();

    @Override
    public void add(InvestigationId investigation, List<ArticleId> articles) {
      articles.forEach(article -> tries.put(article, 0));
    }

    @Override
    public Optional<ArticleId> next(InvestigationId investigation) {
      return tries.entrySet().stream()
          .filter(it -> it.getValue() < TRIES)
          .min(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey);
    }

    @Override
    public Set<ArticleId> in(InvestigationId investigation) {
      return tries.keySet().stream()
          .filter(article -> tries.get(article) < TRIES)
          .collect(Collectors.toSet());
    }

    @Override
    public List<InvestigationId> investigations() {
      return in(FLOOD).isEmpty() ? List.of() : List.of(FLOOD);
    }

    @Override
    public void done(ArticleId article) {
      tries.remove(article);
    }

    @Override
    public void failed(ArticleId article) {
      tries.computeIfPresent(article, (_, tried) -> tried + 1);
    }
  }
}
