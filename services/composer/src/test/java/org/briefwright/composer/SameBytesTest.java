package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.briefwright.composer.archive.ArchivedBrief;
import org.junit.jupiter.api.Test;

/// The same request on the same snapshot gives the same bytes, whatever the process's
/// surroundings.
class SameBytesTest {

  @Test
  void processesInOtherPlacesMakeTheSameBytes() throws Exception {
    String here = digests(1);

    String elsewhere =
        digestsOfProcess(
            8,
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:+UseParallelGC");
    String interpreted =
        digestsOfProcess(
            2,
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=ar",
            "-XX:TieredStopAtLevel=1",
            "-Djdk.map.althashing.threshold=1");

    assertThat(elsewhere).isEqualTo(here);
    assertThat(interpreted).isEqualTo(here);
  }

  /// Entry of the other processes: composes with so many threads and prints what came of it.
  public static void main(String[] arguments) throws Exception {
    System.out.println("DIGESTS " + digests(Integer.parseInt(arguments[0])));
  }

  /// Every brief several times over, by several threads at once; what differs shows.
  private static String digests(int threads) throws Exception {
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      work.add(() -> digest(Compositions.compose("deterrence", "at-a-glance")));
      work.add(() -> digest(Compositions.compose("territorial-concessions", "options-memo")));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<String> digests = new ArrayList<>();
      for (Future<String> done : pool.invokeAll(work)) {
        digests.add(done.get());
      }
      return digests.stream().distinct().sorted().collect(Collectors.joining(";"));
    }
  }

  private static String digest(ArchivedBrief brief) {
    return brief.renditions().stream()
        .map(rendition -> rendition.format() + "=" + rendition.sha256())
        .collect(Collectors.joining(",", brief.id() + ":", ""));
  }

  private static String digestsOfProcess(int threads, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Dmaven.multiModuleProjectDirectory="
                + System.getProperty("maven.multiModuleProjectDirectory", "../.."),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            SameBytesTest.class.getName(),
            String.valueOf(threads)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output
        .lines()
        .filter(line -> line.startsWith("DIGESTS "))
        .map(line -> line.substring("DIGESTS ".length()))
        .findFirst()
        .orElseThrow();
  }
}
