package io.touchstone.app.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Gives every Spring test context an empty database and a data folder of its own, so that
 * {@code @SpringBootTest} is all a test has to say. One PostgreSQL serves the whole test JVM; it
 * isn't durable, because nothing in it outlives the JVM.
 */
public final class FreshDatabaseCustomizerFactory implements ContextCustomizerFactory {

  private static final AtomicInteger FOLDERS = new AtomicInteger();

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    boolean own = testClass.isAnnotationPresent(OwnInstallation.class);
    return new FreshDatabase(own ? testClass.getName() : "shared");
  }

  /**
   * Equal to every other of the same tests, so that Spring may reuse a context and its database.
   *
   * @param tests a test class that shares with nobody, or "shared"
   */
  private record FreshDatabase(String tests) implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
          context,
          "spring.datasource.url=" + TestPostgres.freshDatabase(),
          "spring.datasource.username=postgres",
          "touchstone.data=target/test-data/" + FOLDERS.incrementAndGet());
    }
  }
}
