package io.touchstone.domain.task;

import io.touchstone.domain.account.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How work is shared out among several people. */
public enum Sharing {
  /** Everybody gets all of it, as independent reviews need. */
  EVERYBODY,
  /** One piece after the other, in turn. */
  ROTATION,
  /** Each piece goes to whoever has least to do then; among equals to the one named first. */
  LOAD;

  /**
   * @param people in the order in which they were named
   * @param load pieces that somebody has to do already; nobody's is 0
   * @return each person's pieces in their order; who gets nothing is left out
   */
  public <T> Map<AccountId, List<T>> deal(
      List<T> pieces, List<AccountId> people, Map<AccountId, Integer> load) {
    Map<AccountId, List<T>> dealt = new LinkedHashMap<>();
    Map<AccountId, Integer> busy = new HashMap<>(load);
    for (int i = 0; i < pieces.size(); i++) {
      List<AccountId> takers =
          switch (this) {
            case EVERYBODY -> people;
            case ROTATION -> List.of(people.get(i % people.size()));
            case LOAD ->
                List.of(
                    people.stream()
                        .min(Comparator.comparingInt(it -> busy.getOrDefault(it, 0)))
                        .orElseThrow());
          };
      for (AccountId taker : takers) {
        dealt.computeIfAbsent(taker, _ -> new ArrayList<>()).add(pieces.get(i));
        busy.merge(taker, 1, Integer::sum);
      }
    }
    return dealt;
  }
}
