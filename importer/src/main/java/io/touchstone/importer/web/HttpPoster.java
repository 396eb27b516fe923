package io.touchstone.importer.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Hands a small body to an address on the public internet, looked at as {@link HttpPageFetcher}
 * does. No redirect is followed, nothing of the answer but its status is read, and no cookie or
 * credential goes along. Safe for use by several threads.
 */
public final class HttpPoster implements AutoCloseable {
  private final Duration time;
  private final CloseableHttpClient client;

  /** What came of it. */
  public sealed interface Outcome {
    /** It answered with any status. */
    record Answered(int status) implements Outcome {}

    /** Nobody was asked: an address of the name isn't allowed. */
    record Forbidden() implements Outcome {}

    record UnknownHost() implements Outcome {}

    /** The certificate is wrong. */
    record NotSecure() implements Outcome {}

    record TooSlow() implements Outcome {}

    record Failed() implements Outcome {}
  }

  /**
   * @param time for everything
   * @param ownMachine whether loopback addresses may be asked, too
   */
  public HttpPoster(Duration time, boolean ownMachine) {
    this(time, allowed(ownMachine));
  }

  private HttpPoster(Duration time, Predicate<InetAddress> allowed) {
    this.time = time;
    Timeout patience = Timeout.of(time);
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setConnectionFactory(ShortHeads.connections())
                    .setDnsResolver(new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, allowed))
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
            .disableContentCompression()
            .setUserAgent("Touchstone/0.1 (webhooks)")
            .build();
  }

  private static Predicate<InetAddress> allowed(boolean ownMachine) {
    Predicate<InetAddress> outside = InetAddressFilter.externalAddresses()::matches;
    return ownMachine ? outside.or(InetAddress::isLoopbackAddress) : outside;
  }

  /** Sends JSON with these headers. */
  public Outcome post(URI address, Map<String, String> headers, byte[] json) {
    try {
      return post(new HttpPost(address), headers, json);
    } catch (RuntimeException e) {
      // thrown for some addresses; it fails then, and is tried again, as any other
      return new Outcome.Failed();
    }
  }

  private Outcome post(HttpPost request, Map<String, String> headers, byte[] json) {
    headers.forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    CompletableFuture<Void> cancelling =
        CompletableFuture.runAsync(
            request::cancel,
            CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS));
    try {
      // whatever it answers is read away and not kept, until the time is over
      return client.execute(request, response -> new Outcome.Answered(response.getCode()));
    } catch (IOException e) {
      return request.isCancelled() ? new Outcome.TooSlow() : of(e);
    } finally {
      cancelling.cancel(false);
    }
  }

  private static Outcome of(IOException problem) {
    return switch (problem) {
      case GuardedResolver.ForbiddenHostException _ -> new Outcome.Forbidden();
      case UnknownHostException _ -> new Outcome.UnknownHost();
      case SSLException _ -> new Outcome.NotSecure();
      case SocketTimeoutException _ -> new Outcome.TooSlow();
      default -> new Outcome.Failed();
    };
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
