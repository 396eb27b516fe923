package io.touchstone.importer.web;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names, and refuses those of which any address isn't allowed. The client connects to the
 * very addresses that were looked at here, for every hop, so that a name which answers differently
 * the second time gains nothing.
 */
final class GuardedResolver implements DnsResolver {
  /** Signals that a host isn't one that may be asked. */
  static final class ForbiddenHostException extends UnknownHostException {
    @Serial private static final long serialVersionUID = 1;

    ForbiddenHostException(String host) {
      super(host);
    }
  }

  private final DnsResolver names;
  private final Predicate<InetAddress> allowed;

  GuardedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new ForbiddenHostException(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    resolve(host);
    return host;
  }
}
