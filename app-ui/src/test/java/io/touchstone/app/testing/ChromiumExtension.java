package io.touchstone.app.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each {@link Page} or {@link BrowserContext} parameter of a test method a browser of its
 * own: separate cookies, so that two parameters are two people. The machine's Chromium is used.
 */
public final class ChromiumExtension implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(ChromiumExtension.class);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == BrowserContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    BrowserContext person = chromium(test).newContext();
    opened(test).add(person);
    return parameter.getParameter().getType() == Page.class ? person.newPage() : person;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    opened(test).forEach(BrowserContext::close);
  }

  @SuppressWarnings("unchecked")
  private static List<BrowserContext> opened(ExtensionContext test) {
    return test.getStore(HERE).computeIfAbsent("opened", key -> new ArrayList<>(), List.class);
  }

  private static Browser chromium(ExtensionContext test) {
    return test.getRoot()
        .getStore(HERE)
        .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class)
        .browser;
  }

  private static final class Chromium implements AutoCloseable {
    final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    final Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run")));

    @Override
    public void close() {
      playwright.close();
    }

    private static Path executable() {
      return Optional.ofNullable(System.getenv("TOUCHSTONE_CHROMIUM"))
          .map(Path::of)
          .or(Chromium::onPath)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "no Chromium found: install it or set TOUCHSTONE_CHROMIUM to its path"));
    }

    private static Optional<Path> onPath() {
      String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
      return NAMES.stream()
          .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
