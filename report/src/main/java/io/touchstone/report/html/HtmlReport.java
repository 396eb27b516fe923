package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportRenderer;
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
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a dossier as one HTML page without scripts, fonts or images from elsewhere.
 *
 * <p>Every text goes through the template engine's escaping, and the page's own content security
 * policy forbids scripts besides.
 */
public final class HtmlReport implements ReportRenderer {
  private static final String HOME = "io/touchstone/report/html/";

  private static final int BUFFER = 1 << 16;

  /** For half a surrogate pair. */
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final TemplateEngine templates = new TemplateEngine();
  private final String style;

  public HtmlReport() {
    ClassLoader loader = HtmlReport.class.getClassLoader();
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(loader);
    resolver.setPrefix(HOME);
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    templates.setTemplateResolver(resolver);
    style = read(loader, HOME + "report.css");
  }

  @Override
  public ReportFormat format() {
    return ReportFormat.HTML;
  }

  @Override
  public void write(Dossier dossier, OutputStream out) throws IOException {
    Context context = new Context(Locale.ENGLISH);
    context.setVariable("page", ReportPage.of(dossier));
    context.setVariable("style", style);
    CharsetEncoder utf8 =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT);
    Writer writer =
        new ReadableCharacters(new BufferedWriter(new OutputStreamWriter(out, utf8), BUFFER));
    templates.process("report", context, writer);
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
