package io.touchstone.importer.web;

import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.article.SourceFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Fetches pages over http and https. Every address, also after a redirect, is resolved and looked
 * at before a connection is made; nothing is sent but the request itself: no cookies, no
 * credentials, no proxy of the environment. Safe for use by several threads.
 */
public final class HttpPageFetcher implements PageFetcher, AutoCloseable {
  private static final String AGENT = "Touchstone/0.1 (fact-check workbench; one page, on request)";
  private static final String WANTED =
      "text/html,application/xhtml+xml,application/pdf;q=0.9,application/xml;q=0.9,*/*;q=0.8";

  private final FetchLimits limits;
  private final CloseableHttpClient client;

  /** Fetches from public addresses only, as Spring Boot's filter knows them. */
  public static HttpPageFetcher publicOnly(FetchLimits limits) {
    return new HttpPageFetcher(limits, InetAddressFilter.externalAddresses()::matches);
  }

  /**
   * @param allowed which addresses may be connected to
   */
  public HttpPageFetcher(FetchLimits limits, Predicate<InetAddress> allowed) {
    this(limits, allowed, SystemDefaultDnsResolver.INSTANCE);
  }

  HttpPageFetcher(FetchLimits limits, Predicate<InetAddress> allowed, DnsResolver names) {
    this.limits = limits;
    Timeout patience = Timeout.of(limits.time());
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setConnectionFactory(ShortHeads.connections())
                    .setDnsResolver(new GuardedResolver(names, allowed))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(patience)
                            .setSocketTimeout(patience)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setUserAgent(AGENT)
            .build();
  }

  @Override
  public Fetched fetch(String url) {
    long deadline = System.nanoTime() + limits.time().toNanos();
    URI address;
    try {
      address = URI.create(url);
    } catch (IllegalArgumentException e) {
      return new Fetched.Refused(url, "That is not a web address: check it.");
    }
    for (int hop = 0; hop <= limits.hops(); hop++) {
      if (!isWeb(address)) {
        return new Fetched.Refused(url, FetchProblem.notWeb());
      }
      long left = deadline - System.nanoTime();
      Answer answer = left > 0 ? ask(address, left) : Answer.refused(late(address));
      if (answer.location() == null) {
        return answer.file() != null
            ? new Fetched.Page(answer.file())
            : new Fetched.Refused(url, String.valueOf(answer.reason()));
      }
      address = answer.location();
    }
    return new Fetched.Refused(url, FetchProblem.tooManyHops(limits));
  }

  /** One of the three is there. */
  private record Answer(
      @Nullable SourceFile file, @Nullable URI location, @Nullable String reason) {
    static Answer refused(String reason) {
      return new Answer(null, null, reason);
    }
  }

  private Answer ask(URI address, long nanoseconds) {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", WANTED);
    // a site that sends a byte now and then never runs into a socket's own timeout
    CompletableFuture<Void> cancelling =
        CompletableFuture.runAsync(
            request::cancel, CompletableFuture.delayedExecutor(nanoseconds, TimeUnit.NANOSECONDS));
    try {
      return client.execute(request, response -> answer(address, response));
    } catch (IOException e) {
      return Answer.refused(
          request.isCancelled() ? late(address) : FetchProblem.of(e, address, limits));
    } finally {
      cancelling.cancel(false);
    }
  }

  private String late(URI address) {
    return FetchProblem.late(String.valueOf(address.getHost()), limits);
  }

  private Answer answer(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null) {
      try {
        return new Answer(null, address.resolve(location.getValue().strip()), null);
      } catch (IllegalArgumentException e) {
        return Answer.refused(FetchProblem.notWeb());
      }
    }
    if (status != 200 || response.getEntity() == null) {
      return Answer.refused(FetchProblem.ofStatus(status));
    }
    String media = media(response.getEntity().getContentType());
    if (media != null) {
      return Answer.refused(FetchProblem.notText(media));
    }
    byte[] content = response.getEntity().getContent().readNBytes(limits.bytes() + 1);
    return content.length > limits.bytes()
        ? Answer.refused(FetchProblem.tooLarge(limits))
        : new Answer(new SourceFile(name(address), content, address.toString()), null, null);
  }

  /** What isn't text by its type, in a reader's words; else null. */
  private static @Nullable String media(@Nullable String type) {
    String top = type == null ? "" : type.strip().replaceFirst("/.*", "");
    return switch (top) {
      case "image" -> "a picture";
      case "video" -> "a video";
      case "audio" -> "a sound file";
      case "font" -> "a font";
      default -> null;
    };
  }

  private static boolean isWeb(URI address) {
    String scheme = address.getScheme();
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
  }

  /** The last part of the path, or the site's name. */
  private static String name(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isBlank() ? address.getHost() : last;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
