package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPoint;
import org.briefwright.fragments.Topic;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.CentredMeasure;
import org.briefwright.search.index.Passage;
import org.junit.jupiter.api.Test;

/// Does the measure find the key points that editors gave to the fragments of the library that
/// ships? Mean average precision over its topics, pairs of fragment and key point in the order of
/// their likeness; neither measure has been fitted to these.
class KeyPointMeasureTest {
  private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory"));

  private final Library library = LibraryReader.read(ROOT.resolve("seeds"));
  private final Indexing indexing = new Indexing();

  private record Pair(double likeness, boolean tagged) {}

  @Test
  void theCentredMeasureFindsTaggedKeyPointsBetterThanTheCosine() {
    double centred = mean(true);
    double plain = mean(false);
    System.out.printf("key points, mAP: centred %.3f, plain cosine %.3f%n", centred, plain);

    assertThat(centred).isGreaterThan(plain + 0.05);
  }

  private double mean(boolean centred) {
    return library.topics().values().stream()
        .map(Seed::body)
        .mapToDouble(topic -> averagePrecision(topic, centred))
        .average()
        .orElseThrow();
  }

  private double averagePrecision(Topic topic, boolean centred) {
    List<Fragment> fragments =
        library.fragments().values().stream()
            .map(Seed::body)
            .filter(fragment -> fragment.topics().contains(topic.id()))
            .filter(fragment -> fragment.keyPoints().stream().anyMatch(k -> isOf(topic, k)))
            .toList();
    List<Passage> arguments = fragments.stream().map(one -> passage(one.tag())).toList();
    List<Passage> points =
        topic.keyPoints().stream().map(point -> passage(point.text().get("en"))).toList();
    double[][] likeness =
        centred ? new CentredMeasure(arguments, points).shares() : cosines(arguments, points);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < fragments.size(); i++) {
      for (int j = 0; j < points.size(); j++) {
        KeyPoint point = topic.keyPoints().get(j);
        boolean tagged = fragments.get(i).keyPoints().contains(topic.id() + "/" + point.id());
        pairs.add(new Pair(likeness[i][j], tagged));
      }
    }
    return averagePrecision(pairs);
  }

  private static double averagePrecision(List<Pair> pairs) {
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    double sum = 0;
    int found = 0;
    for (int rank = 1; rank <= pairs.size(); rank++) {
      if (pairs.get(rank - 1).tagged()) {
        found++;
        sum += (double) found / rank;
      }
    }
    return found == 0 ? 0 : sum / found;
  }

  private static boolean isOf(Topic topic, String keyPoint) {
    return keyPoint.startsWith(topic.id() + "/");
  }

  private Passage passage(String text) {
    return new Passage(text, indexing.embed(text));
  }

  private static double[][] cosines(List<Passage> arguments, List<Passage> points) {
    double[][] cosines = new double[arguments.size()][points.size()];
    for (int i = 0; i < arguments.size(); i++) {
      for (int j = 0; j < points.size(); j++) {
        cosines[i][j] = SmallVector.dot(arguments.get(i).vector(), points.get(j).vector());
      }
    }
    return cosines;
  }
}
