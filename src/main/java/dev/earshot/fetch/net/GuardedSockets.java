package dev.earshot.fetch.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Function;
import javax.net.SocketFactory;

/// Sockets that ask before they connect.
///
/// The check stands at the connect itself, after any name was looked up, so a name that resolves to
/// something else the second time gains nothing.
public final class GuardedSockets extends SocketFactory {
  private final Function<InetAddress, Optional<String>> refusal;

  /// @param refusal why an address is refused, empty where it is not
  public GuardedSockets(Function<InetAddress, Optional<String>> refusal) {
    this.refusal = refusal;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = new GuardedSocket();
    socket.connect(address);
    return socket;
  }

  private final class GuardedSocket extends Socket {
    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress internet && internet.getAddress() != null) {
        Optional<String> refused = refusal.apply(internet.getAddress());
        if (refused.isPresent()) {
          throw new RefusedAddressException(refused.get());
        }
      }
      super.connect(endpoint, timeout);
    }
  }
}
