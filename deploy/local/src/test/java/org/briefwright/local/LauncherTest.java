package org.briefwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a process of its own, over a repository whose packaged services are stand-ins.
class LauncherTest {
  @TempDir Path root;
  private Settings settings;
  private Process launcher;

  @BeforeEach
  void packageStandIns() throws Exception {
    settings = TemporaryHome.settings(root);
    for (Service service : Service.values()) {
      Path application = Files.createDirectories(service.application(root));
      writeJar(application.resolve("quarkus-run.jar"));
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    launcher.destroy();
    launcher.waitFor();
  }

  @Test
  void theFirstBriefIsWritten() throws Exception {
    launch("");
    awaitLine("OpenAPI UI");
    assertThat(root.resolve(".briefwright/briefs/deterrence.pdf")).content().startsWith("%PDF-");
  }

  @Test
  void theLinkThatIsPrintedHoldsTheToken() throws Exception {
    launch("");
    assertThat(awaitLine("OpenAPI UI"))
        .contains(settings.url(Service.COMPOSER) + "/?token=" + AccessToken.of(settings).value());
  }

  @Test
  void terminationStopsEverything() throws Exception {
    launch("");
    awaitLine("OpenAPI UI");
    launcher.destroy();
    assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(Ports.isTaken(settings.port(Service.COMPOSER))).isFalse();
    assertThat(settings.home().resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void aKilledLauncherIsFollowedByOneThatClearsUp() throws Exception {
    launch("");
    awaitLine("OpenAPI UI");
    launcher.destroyForcibly().waitFor();
    launch("");
    assertThat(awaitLine("OpenAPI UI")).contains("ended composer, left over from an earlier run");
  }

  @Test
  void aSecondLauncherIsSentAway() throws Exception {
    launch("");
    awaitLine("OpenAPI UI");
    Process first = launcher;
    launch("");
    assertThat(awaitLine("deploy/up:")).contains("already running (process " + first.pid() + ")");
    assertThat(launcher.waitFor()).isEqualTo(1);
    first.destroy();
    first.waitFor();
  }

  @Test
  void theComposersRefusalIsPassedOn() throws Exception {
    launch("composer:refuses");
    assertThat(awaitLine("deploy/up:")).contains("status 503: {\"detail\":\"no templates\"}");
    assertThat(launcher.waitFor()).isEqualTo(1);
  }

  @Test
  void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
    int port = settings.port(Service.COMPOSER);
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      launch("");
      assertThat(awaitLine("deploy/up:"))
          .contains("already in use: port " + taken.getLocalPort())
          .doesNotContain("PostgreSQL");
    }
  }

  private void launch(String standIn) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            root.toString());
    for (Service service : Service.values()) {
      builder.environment().put(service.portVariable(), "" + settings.port(service));
    }
    builder.environment().put("STAND_IN", standIn);
    builder.redirectErrorStream(true).redirectOutput(output().toFile());
    launcher = builder.start();
  }

  private Path output() {
    return root.resolve("output.txt");
  }

  /// What the launcher has said once it says the given words.
  private String awaitLine(String words) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      String said = Files.readString(output());
      if (said.contains(words)) {
        return said;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the launcher said only: " + Files.readString(output()));
  }

  private static void writeJar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
    String entry = StandIn.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        InputStream code = StandIn.class.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new JarEntry(entry));
      code.transferTo(jar);
    }
  }
}
