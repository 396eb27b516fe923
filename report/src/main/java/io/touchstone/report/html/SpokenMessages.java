package io.touchstone.report.html;

import io.touchstone.report.Words;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Says {@code #{claim.why}} in the templates in the report's language. */
final class SpokenMessages extends AbstractMessageResolver {
  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return parameters == null ? Words.of(key) : Words.of(key, parameters);
  }

  /** Never asked for: what isn't there has failed before. */
  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return key;
  }
}
