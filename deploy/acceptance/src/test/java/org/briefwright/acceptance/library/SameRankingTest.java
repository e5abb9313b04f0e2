package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.TopicRelatives;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.SearchText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A part of the library that ships is ranked for analysts' requests by virtual machines that
/// compute in other ways, from embedding to the last rank. `-Dsearch.java=<command>` adds one, such
/// as another processor's Java under an emulator, and `-Dsearch.classes=<class path>` names the
/// classes for it where it is too old for ours, translated by others.
class SameRankingTest {
  private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory"));
  private static final String OTHER_JAVA = System.getProperty("search.java", "");
  private static final String CLASSES = System.getProperty("java.class.path");
  private static final Set<String> TOPICS = Set.of("neutrality", "tripwire-forces");
  private static final int FRAGMENTS = 6;
  private static final int REQUESTS = 5;

  @TempDir private static Path folder;
  private static RankingBits.Task task;
  private static List<String> expected;

  @BeforeAll
  static void rankHere() throws IOException {
    Library library = LibraryReader.read(ROOT.resolve("seeds"));
    List<Seed<org.briefwright.fragments.Topic>> topics =
        library.topics().values().stream().filter(topic -> TOPICS.contains(topic.id())).toList();
    Map<String, List<String>> relatives = new TreeMap<>();
    TopicRelatives.of(topics.stream().map(Seed::body).toList())
        .forEach((topic, near) -> relatives.put(topic, near.stream().sorted().toList()));
    task =
        new RankingBits.Task(
            texts(new TopicType(), topics),
            texts(new FragmentType(), some(library)),
            relatives,
            queries());
    task.write(folder.resolve("task.json"));
    expected = RankingBits.of(task);
  }

  @Test
  void thereIsSomethingToRank() {
    assertThat(task.topics()).hasSize(TOPICS.size());
    assertThat(task.fragments()).hasSize(TOPICS.size() * FRAGMENTS);
    assertThat(task.queries()).hasSize(TOPICS.size() * REQUESTS);
    assertThat(expected.stream().filter(line -> line.startsWith("order ")).distinct())
        .hasSizeGreaterThan(REQUESTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint",
        "-XX:TieredStopAtLevel=1",
        "-XX:UseAVX=0",
        "-XX:UseAVX=1",
        "-XX:UseAVX=2",
        "-XX:UseAVX=3",
        "-XX:UseSSE=2 -XX:UseAVX=0",
        "-XX:-UseFMA -XX:-UseSuperWord",
        "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic",
        "--add-modules=jdk.incubator.vector",
        "--add-modules=jdk.incubator.vector -XX:UseAVX=0",
        "--add-modules=jdk.incubator.vector -XX:UseAVX=2"
      })
  void everyWayOfRunningRanksAlikeToTheLastBit(String options) throws Exception {
    assertThat(rankedBy(List.of(java()), CLASSES, options)).isEqualTo(expected);
  }

  @Test
  void anotherJavaThatIsNamedRanksAlikeToo() throws Exception {
    List<String> command = OTHER_JAVA.isBlank() ? List.of(java()) : List.of(OTHER_JAVA.split(" "));

    String classes = System.getProperty("search.classes", CLASSES);

    assertThat(rankedBy(command, classes, "-Xshare:auto")).isEqualTo(expected);
  }

  private static List<Seed<org.briefwright.fragments.Fragment>> some(Library library) {
    return TOPICS.stream()
        .sorted()
        .flatMap(
            topic ->
                library.fragments().values().stream()
                    .filter(fragment -> topic.equals(fragment.body().question()))
                    .limit(FRAGMENTS))
        .sorted(java.util.Comparator.comparing(Seed::id))
        .toList();
  }

  /// Of each topic the requests at the end are in German and Ukrainian.
  private static List<String> queries() {
    return TopicRequests.read().all().stream()
        .filter(asked -> !asked.isForeign() && TOPICS.contains(asked.topic()))
        .filter(asked -> asked.number() % 2 == 0)
        .map(TopicRequests.Asked::words)
        .toList();
  }

  private static <T extends ItemBody> List<RankingBits.Text> texts(
      ItemType<T> type, Collection<Seed<T>> seeds) {
    return seeds.stream()
        .map(
            seed -> {
              SearchText text = type.searched().orElseThrow().apply(seed.body());
              return new RankingBits.Text(
                  seed.id(), text.side(), text.group(), text.texts(), text.meanings());
            })
        .toList();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> rankedBy(List<String> java, String classes, String options)
      throws Exception {
    Path ranked = Files.createTempFile(folder, "ranked", ".txt");
    List<String> line = new ArrayList<>(java);
    line.add("-XX:+IgnoreUnrecognizedVMOptions");
    line.addAll(List.of(options.split(" ")));
    line.addAll(List.of("-Xmx400m", "-cp", classes));
    line.add(RankingBits.class.getName());
    line.add(folder.resolve("task.json").toString());
    line.add(ranked.toString());
    assertThat(new ProcessBuilder(line).inheritIO().start().waitFor()).isZero();
    return Files.readAllLines(ranked);
  }
}
