package io.touchstone.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::1, 20010db800010002",
    "::1, 0000000000000000",
    "::ffff:192.0.2.7, 192.0.2.7",
    "nonsense, nonsense",
    "'', ''"
  })
  void aHouseholdCountsAsOne(String address, String network) {
    assertThat(Network.of(address)).isEqualTo(network);
  }
}
