package dev.earshot.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTest {
  @ParameterizedTest
  @CsvSource({
    "0.1.2.3, unspecified",
    "10.255.255.255, private",
    "100.64.0.1, carrier-grade NAT",
    "100.127.255.255, carrier-grade NAT",
    "127.255.0.1, loopback",
    "169.254.169.254, link-local",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "198.19.0.1, benchmarking",
    "224.0.0.251, multicast",
    "255.255.255.255, reserved",
    "::, unspecified",
    "::1, loopback",
    "::ffff:10.0.0.1, private",
    "::10.0.0.1, private",
    "64:ff9b::a00:1, private",
    "64:ff9b:1::808:808, local NAT64",
    "2002:a00:1::1, private",
    "2001:0:5ef5:79fb::1, Teredo",
    "2001:db8::1, documentation",
    "fd00::1, private",
    "fe80::1, link-local",
    "fec0::1, site-local",
    "ff02::fb, multicast",
    "2606:4700::5efe:7f00:1, loopback",
    "4000::1, reserved",
  })
  void specialAddressIsNamed(String address, String kind) {
    assertThat(SpecialAddresses.kindOf(InetAddress.ofLiteral(address))).contains(kind);
    assertThat(SpecialAddresses.kindOfHost(address)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "223.255.255.255",
        "2606:4700::6810:84e5",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void publicAddressIsNone(String address) {
    assertThat(SpecialAddresses.kindOf(InetAddress.ofLiteral(address))).isEmpty();
    assertThat(SpecialAddresses.kindOfHost(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.1", "2130706433", "0177.0.0.1", "0x7f.1", "8.8", "08.8.8.8", "1.2.3.4."})
  void numbersThatProgramsReadDifferentlyAreDisguised(String host) {
    assertThat(SpecialAddresses.kindOfHost(host)).contains("disguised");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999.1.1.1", "[::1", "[fe80::1%eth0]", "1:2"})
  void brokenLiteralIsNeverPublic(String host) {
    assertThat(SpecialAddresses.kindOfHost(host)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "1.example", "feeds.99percent.example", "x0.de"})
  void nameIsNotJudged(String host) {
    assertThat(SpecialAddresses.kindOfHost(host)).isEmpty();
  }
}
