package org.briefwright.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {

  @Test
  void anotherJvmInAnotherZoneAndLocaleWritesTheSameBytes(@TempDir Path folder) throws Exception {
    byte[] here = render();
    Path elsewhere = folder.resolve("elsewhere.pdf");

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                WriteSpecimen.class.getName(),
                elsewhere.toString())
            .inheritIO()
            .start();

    assertThat(other.waitFor()).isZero();
    assertThat(Files.readAllBytes(elsewhere)).isEqualTo(here);
  }

  @Test
  void manyThreadsWriteTheSameBytes() throws Exception {
    byte[] alone = render();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks = java.util.Collections.nCopies(16, ReproducibleTest::render);
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void whatWasLaidOutBeforeGivesTheSameBytesAsAFreshStart() {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    typesetter.layout(Specimen.brief());

    byte[] again = typesetter.pdf(typesetter.layout(Specimen.brief()));

    assertThat(again).isEqualTo(render());
  }

  private static byte[] render() {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    return typesetter.pdf(typesetter.layout(Specimen.brief()));
  }
}
