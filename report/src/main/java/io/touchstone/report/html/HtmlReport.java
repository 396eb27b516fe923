package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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

  /** HTML has no way to write these; a reader sees that something was there. */
  private static final Pattern NOT_IN_HTML =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\p{Cs}]");

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
  public byte[] render(Dossier dossier) {
    Context context = new Context(Locale.ENGLISH);
    context.setVariable("page", ReportPage.of(dossier));
    context.setVariable("style", style);
    String page = templates.process("report", context);
    return NOT_IN_HTML.matcher(page).replaceAll("\uFFFD").getBytes(StandardCharsets.UTF_8);
  }

  private static String read(ClassLoader loader, String name) {
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
