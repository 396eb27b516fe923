package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that somebody gave the desk's actions instead of the usual ones. They are kept in the
 * browser, for a keyboard belongs to a machine, apart for each person.
 *
 * @param given one lower-case character each, no digit, none twice
 */
record OwnKeys(Map<Keys, String> given) {
  static final OwnKeys NONE = new OwnKeys(Map.of());
  private static final String STORE = "'touchstone.keys.' + $0";

  OwnKeys {
    given = Map.copyOf(given);
  }

  /** Those of the page that is being worked on. */
  static OwnKeys current() {
    UI ui = UI.getCurrent();
    OwnKeys own = ui == null ? null : ComponentUtil.getData(ui, OwnKeys.class);
    return own == null ? NONE : own;
  }

  /** Asks the browser for a person's keys; they hold in this page before {@code then} is called. */
  static void load(Component page, String person, SerializableConsumer<OwnKeys> then) {
    page.getElement()
        .executeJs("return localStorage.getItem(" + STORE + ") ?? ''", person)
        .then(String.class, text -> then.accept(read(text).hold()));
  }

  /** Lets these hold in this page and keeps them in the browser. */
  OwnKeys keep(Component page, String person) {
    page.getElement().executeJs("localStorage.setItem(" + STORE + ", $1)", person, written());
    return hold();
  }

  /** The key of an action as it looks on a keyboard; the first of several. */
  String shown(Keys action) {
    return given.getOrDefault(action, action.usual().getFirst());
  }

  /** All keys of an action: another first one leaves it the arrows. */
  List<String> all(Keys action) {
    return Stream.concat(Stream.of(shown(action)), action.usual().stream().skip(1)).toList();
  }

  /**
   * Why an action can't have that key.
   *
   * @param typed what the key types, in either case
   * @return a sentence in the page's language; empty when it can
   */
  Optional<String> refusal(Keys action, String typed) {
    String key = normal(typed);
    if (!isKey(key)) {
      return Optional.of(phrase("desk.key-one-letter"));
    }
    return Arrays.stream(Keys.values())
        .filter(it -> it != action && all(it).contains(key))
        .findFirst()
        .map(taken -> phrase("desk.key-taken", key, taken.what()));
  }

  /**
   * With another key for an action, the usual one again when {@code typed} is null.
   *
   * @throws IllegalArgumentException when there is a {@link #refusal}
   */
  OwnKeys with(Keys action, @Nullable String typed) {
    Map<Keys, String> changed = new EnumMap<>(Keys.class);
    changed.putAll(given);
    changed.remove(action);
    if (typed != null && !normal(typed).equals(action.usual().getFirst())) {
      refusal(action, typed)
          .ifPresent(
              why -> {
                throw new IllegalArgumentException(why);
              });
      changed.put(action, normal(typed));
    }
    return new OwnKeys(changed);
  }

  /** By the names that the browser's component has for actions and keys. */
  Map<String, List<String>> inBrowser() {
    Map<String, List<String>> keys = new TreeMap<>();
    given
        .keySet()
        .forEach(
            action ->
                keys.put(action.inBrowser(), all(action).stream().map(Keys::typedBy).toList()));
    return keys;
  }

  /** What makes no sense, because somebody changed it by hand, is left out. */
  static OwnKeys read(String text) {
    Map<Keys, String> named = new EnumMap<>(Keys.class);
    for (String each : text.split(" ", -1)) {
      int sign = each.indexOf('=');
      for (Keys action : Keys.values()) {
        if (sign > 0
            && action.isGivenAnew()
            && each.substring(0, sign).equals(action.name())
            && isKey(each.substring(sign + 1))) {
          named.put(action, normal(each.substring(sign + 1)));
        }
      }
    }
    OwnKeys own = new OwnKeys(named);
    List<String> all = Arrays.stream(Keys.values()).flatMap(it -> own.all(it).stream()).toList();
    return all.stream().distinct().count() == all.size() ? own : NONE;
  }

  private String written() {
    return given.entrySet().stream()
        .map(it -> it.getKey().name() + "=" + it.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private OwnKeys hold() {
    UI ui = UI.getCurrent();
    if (ui != null) {
      ComponentUtil.setData(ui, OwnKeys.class, this);
    }
    return this;
  }

  private static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isKey(String key) {
    return key.codePointCount(0, key.length()) == 1
        && !Character.isDigit(key.codePointAt(0))
        && !Character.isWhitespace(key.codePointAt(0));
  }
}
