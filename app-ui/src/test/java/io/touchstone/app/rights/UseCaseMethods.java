package io.touchstone.app.rights;

import static java.util.stream.Collectors.joining;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.trail.Trail;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/** What of the domain can be asked for in somebody's name. */
final class UseCaseMethods {

  /** Writes down who did something, for the use cases; nobody asks it for anything. */
  private static final Set<Class<?>> NOT_USE_CASES = Set.of(Trail.class);

  private UseCaseMethods() {}

  /** A method and the bean that has it. */
  record UseCaseMethod(Object bean, Method method) {}

  /** By their name in the table. */
  static Map<String, UseCaseMethod> in(ApplicationContext application) {
    Map<String, UseCaseMethod> found = new TreeMap<>();
    for (String name : application.getBeanDefinitionNames()) {
      Class<?> type = application.getType(name);
      if (type != null && type.getName().startsWith("io.touchstone.domain.")) {
        Object bean = application.getBean(name);
        Class<?> target = AopUtils.getTargetClass(bean);
        if (target.getName().startsWith("io.touchstone.domain.")
            && !NOT_USE_CASES.contains(target)) {
          methods(target).forEach(it -> found.put(named(it), new UseCaseMethod(bean, it)));
        }
      }
    }
    return found;
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
        .filter(it -> Arrays.asList(it.getParameterTypes()).contains(Viewer.class));
  }

  private static String named(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .filter(it -> it != Viewer.class)
            .map(Class::getSimpleName)
            .collect(joining(", ", "(", ")"));
  }
}
