package dev.earshot.fetch.net;

import java.net.SocketException;

/// The address policy does not allow to connect there. The message says what the address is:
/// `loopback`, `private` …
public final class RefusedAddressException extends SocketException {
  private static final long serialVersionUID = 1;

  public RefusedAddressException(String what) {
    super(what);
  }
}
