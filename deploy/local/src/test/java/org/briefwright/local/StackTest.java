package org.briefwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
  @TempDir Path folder;
  private Settings settings;

  @BeforeEach
  void choosePorts() throws Exception {
    settings = TemporaryHome.settings(folder);
  }

  @Test
  void theComposerIsToldWhereTheContentServicesListen() throws Exception {
    try (Stack stack = stack(StandIn.command())) {
      stack.start();
      assertThat(environmentOf(Service.COMPOSER))
          .contains(
              "BRIEFWRIGHT_TEMPLATES_URL=http://127.0.0.1:" + settings.port(Service.TEMPLATES));
    }
  }

  @Test
  void eachServiceGetsADatabaseOfItsOwn() throws Exception {
    try (Stack stack = stack(StandIn.command())) {
      stack.start();
      assertThat(environmentOf(Service.FRAGMENTS))
          .containsPattern("BRIEFWRIGHT_DB_URL=.*/fragments\n");
    }
  }

  @Test
  void everyServiceGetsTheSameToken() throws Exception {
    try (Stack stack = stack(StandIn.command())) {
      stack.start();
      String token = "BRIEFWRIGHT_TOKEN=" + AccessToken.of(settings).value() + "\n";
      for (Service service : Service.values()) {
        assertThat(environmentOf(service)).contains(token);
      }
    }
  }

  @Test
  void closingLeavesNoProcessBehind() throws Exception {
    Stack stack = stack(StandIn.command());
    stack.start();
    List<Child> children = EnumSet.allOf(Service.class).stream().map(stack::child).toList();
    stack.close();
    assertThat(children).noneMatch(Child::isAlive);
    assertThat(settings.home().resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void aServiceThatDiesAtItsStartIsReportedWithTheEndOfItsLog() {
    try (Stack stack = stack(misbehaving("composer:dies"))) {
      assertThatThrownBy(stack::start)
          .isInstanceOf(StartupFailure.class)
          .hasMessageContaining("composer ended with exit code 7")
          .hasMessageContaining("could not find its table");
    }
  }

  @Test
  void aServiceThatNeverGetsReadyIsNamed() {
    settings =
        new Settings(
            folder, settings.home(), settings.seeds(), settings.ports(), 0, Duration.ofSeconds(3));
    try (Stack stack = stack(misbehaving("templates:neverReady"))) {
      assertThatThrownBy(stack::start)
          .isInstanceOf(StartupFailure.class)
          .hasMessageStartingWith("templates not ready after 3 s");
    }
  }

  @Test
  void nothingIsStartedWhileAPortIsTaken() throws Exception {
    try (Stack stack = stack(StandIn.command());
        ServerSocket taken =
            new ServerSocket(
                settings.port(Service.FRAGMENTS), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(stack::start).hasMessageContaining("port " + taken.getLocalPort());
      assertThat(settings.logs()).doesNotExist();
    }
  }

  @Test
  void aDeathWhileRunningIsTold() throws Exception {
    try (Stack stack = stack(StandIn.command())) {
      stack.start();
      var death = stack.death();
      stack.kill(Service.PRECEDENTS);
      assertThat(death.get(5, TimeUnit.SECONDS)).startsWith("precedents ended with exit code 137");
    }
  }

  @Test
  void aKilledServiceStartsAgainOnItsPort() throws Exception {
    try (Stack stack = stack(StandIn.command())) {
      stack.start();
      stack.kill(Service.TEMPLATES);
      stack.startAll(EnumSet.of(Service.TEMPLATES));
      assertThat(environmentOf(Service.TEMPLATES))
          .contains("QUARKUS_HTTP_PORT=" + settings.port(Service.TEMPLATES));
    }
  }

  @Test
  void servicesThatAKilledRunLeftMakeRoomForTheNext() throws Exception {
    Stack killed = stack(StandIn.command());
    killed.start();
    try (Stack next = stack(StandIn.command())) {
      next.start();
      assertThat(killed.child(Service.COMPOSER).isAlive()).isFalse();
    }
  }

  @Test
  void closingWhileItStartsStopsTheStart() throws Exception {
    Stack stack = stack(misbehaving("composer:neverReady"));
    Thread closer = Thread.ofPlatform().start(() -> closeOnceItLaunched(stack));
    assertThatThrownBy(stack::start).isInstanceOf(StartupFailure.class);
    closer.join();
    assertThat(settings.home().resolve("postgres/postmaster.pid")).doesNotExist();
  }

  private static void closeOnceItLaunched(Stack stack) {
    try (stack) {
      while (stack.child(Service.COMPOSER) == null) {
        Thread.onSpinWait();
      }
    }
  }

  private Stack stack(ServiceCommand command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Stack(settings, command, new Progress(nowhere));
  }

  private static ServiceCommand misbehaving(String manner) {
    return (service, settings) -> {
      List<String> line = new ArrayList<>(List.of("env", "STAND_IN=" + manner));
      line.addAll(StandIn.command().line(service, settings));
      return line;
    };
  }

  private String environmentOf(Service service) throws IOException {
    URI address = URI.create(settings.url(service) + "/environment");
    try (var in = address.toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
