package io.touchstone.domain.testing;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ports that take everything and know nothing. */
public final class Silent {
  private Silent() {}

  public static <T> T port(Class<T> type) {
    return knowing(type, Map.of());
  }

  /**
   * @param answers by the name of the method; a function answers to its first argument
   */
  public static <T> T knowing(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              Object known = answers.get(method.getName());
              if (known instanceof Function<?, ?>) {
                @SuppressWarnings("unchecked")
                Function<Object, Object> asked = (Function<Object, Object>) known;
                return asked.apply(arguments[0]);
              }
              if (known != null) {
                return known;
              }
              Class<?> answer = method.getReturnType();
              if (answer == Optional.class) {
                return Optional.empty();
              }
              if (answer == List.class) {
                return List.of();
              }
              if (answer == Set.class) {
                return Set.of();
              }
              if (answer == Map.class) {
                return Map.of();
              }
              if (answer == boolean.class) {
                return false;
              }
              return answer == int.class ? 0 : null;
            }));
  }
}
