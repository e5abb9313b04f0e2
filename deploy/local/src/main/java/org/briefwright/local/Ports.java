package org.briefwright.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// TCP ports of this machine's loopback address.
public final class Ports {
  private Ports() {}

  /// A port that nobody listens on now. Somebody may take it before its user does.
  public static int free() {
    return free(1).getFirst();
  }

  /// Different ports that nobody listens on now.
  public static List<Integer> free(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  /// Refuses to go on while any port that the stack needs belongs to somebody else, and names every
  /// such port together with the variable that moves it.
  public static void requireFree(Settings settings) {
    List<String> taken = new ArrayList<>();
    for (Service service : Service.values()) {
      if (isTaken(settings.port(service))) {
        taken.add(
            "port %d (%s; set %s to another)"
                .formatted(settings.port(service), service.id(), service.portVariable()));
      }
    }
    if (settings.postgresPort() != 0 && isTaken(settings.postgresPort())) {
      taken.add(
          "port %d (PostgreSQL; set BRIEFWRIGHT_POSTGRES_PORT to another, or to 0 for any)"
              .formatted(settings.postgresPort()));
    }
    if (!taken.isEmpty()) {
      throw new StartupFailure("already in use: " + String.join(", ", taken));
    }
  }

  static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the services do: a port that only lingers in TIME_WAIT is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
