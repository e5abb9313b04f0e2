package org.briefwright.typeset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureDeterminismTest {

  @Test
  void anotherJvmInAnotherZoneAndLocaleDrawsTheSamePictures(@TempDir Path folder) throws Exception {
    Path pdf = folder.resolve("pictures.pdf");
    Path html = folder.resolve("pictures.html");

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                PictureSpecimen.class.getName(),
                pdf.toString(),
                html.toString())
            .inheritIO()
            .start();

    assertThat(other.waitFor()).isZero();
    assertThat(Files.readAllBytes(pdf)).isEqualTo(render());
    assertThat(Files.readString(html)).isEqualTo(HtmlWriter.html(PictureSpecimen.document()));
  }

  @Test
  void manyThreadsDrawTheSamePictures() throws Exception {
    byte[] alone = render();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks = Collections.nCopies(8, PictureDeterminismTest::render);
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }

  private static byte[] render() {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    return typesetter.pdf(typesetter.layout(PictureSpecimen.document()));
  }
}
