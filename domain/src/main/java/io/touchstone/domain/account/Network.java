package io.touchstone.domain.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose an address is: of IPv6 the first 64 bits, for every household has 2^64 addresses below
 * them; of IPv4 all of it.
 */
final class Network {
  private static final int BYTES_OF_A_HOUSEHOLD = 8;

  private Network() {}

  /**
   * @param address as a servlet gives it; what is no address stays as it is
   */
  static String of(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES_OF_A_HOUSEHOLD))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
