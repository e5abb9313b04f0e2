package org.briefwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
  @TempDir Path folder;

  @Test
  void freePortsAreDifferent() {
    assertThat(Ports.free(4)).doesNotHaveDuplicates();
  }

  @Test
  void portsThatNobodyHoldsAreAccepted() throws Exception {
    Settings settings = TemporaryHome.settings(folder);
    assertThatCode(() -> Ports.requireFree(settings)).doesNotThrowAnyException();
  }

  @Test
  void everyTakenPortIsNamedWithItsVariable() throws Exception {
    Settings settings = TemporaryHome.settings(folder);
    try (ServerSocket one = listen(settings.port(Service.COMPOSER));
        ServerSocket two = listen(settings.port(Service.TEMPLATES))) {
      assertThatThrownBy(() -> Ports.requireFree(settings))
          .isInstanceOf(StartupFailure.class)
          .hasMessageContaining("port %d (composer", one.getLocalPort())
          .hasMessageContaining("BRIEFWRIGHT_COMPOSER_PORT")
          .hasMessageContaining("port %d (templates", two.getLocalPort());
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
