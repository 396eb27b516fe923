package io.touchstone.report.html;

import io.touchstone.report.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages' templates. Every text goes through the engine's escaping. */
final class Templates {
  private static final String HOME = "io/touchstone/report/html/";
  private static final int BUFFER = 1 << 16;

  /** For half a surrogate pair. */
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final TemplateEngine engine = new TemplateEngine();
  private final String style;

  Templates() {
    ClassLoader loader = Templates.class.getClassLoader();
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(loader);
    resolver.setPrefix(HOME);
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(new SpokenMessages());
    style = read(loader, HOME + "report.css");
  }

  /**
   * Leaves {@code out} open.
   *
   * @param values what the template names, besides {@code style}
   */
  void write(String template, Map<String, ?> values, OutputStream out) throws IOException {
    Context context = new Context(Words.language().locale());
    values.forEach(context::setVariable);
    context.setVariable("style", style);
    context.setVariable("language", Words.language().tag());
    CharsetEncoder utf8 =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT);
    Writer writer =
        new ReadableCharacters(new BufferedWriter(new OutputStreamWriter(out, utf8), BUFFER));
    engine.process(template, context, writer);
    writer.flush();
  }

  private static String read(ClassLoader loader, String name) {
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
