package org.briefwright.benchmark.search;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Query;
import org.briefwright.search.index.Ranked;
import org.briefwright.search.index.SideQuota;

/// Prints how good the order of search is on a judged set, for words alone, meaning alone, both,
/// and both with the quota of sides. It ranks with the services' own index, without a service.
public final class SearchQuality {
  private static final String URL = "--url=";
  private static final int DEPTH = 50;
  private static final int AT_ONCE = 32;

  private final JudgedSet set;
  private final SentenceEncoder encoder = SentenceEncoder.load();
  private final HybridIndex index;
  private final Map<String, String> stances = new HashMap<>();

  private SearchQuality(JudgedSet set) {
    this.set = set;
    List<Document> documents = new ArrayList<>();
    List<byte[]> vectors = embedAll(set.fragments());
    for (JudgedSet.Text one : set.fragments()) {
      stances.put(one.id(), one.stance());
      documents.add(
          new Document(
              one.id(),
              1,
              one.stance(),
              null,
              Map.of("en", List.of(one.text())),
              List.of(vectors.get(documents.size()))));
    }
    this.index = new HybridIndex(documents);
  }

  /// @param arguments the folder of a judged set; before it `--url=` and a fragments service's
  ///     address, where the set is to be imported there and searched for over HTTP, with the
  ///     administrator's token that `BRIEFWRIGHT_TOKEN` holds
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String token = System.getenv("BRIEFWRIGHT_TOKEN");
    boolean served = arguments.length == 2 && arguments[0].startsWith(URL);
    if (arguments.length != 1 && !served) {
      throw new IllegalArgumentException("[--url=<fragments service>] <folder> is accepted");
    }
    if (served && (token == null || token.isBlank())) {
      throw new IllegalArgumentException("BRIEFWRIGHT_TOKEN must hold the service's token");
    }
    JudgedSet set = JudgedSet.read(Path.of(arguments[arguments.length - 1]));
    if (served) {
      new ServedQuality(URI.create(arguments[0].substring(URL.length())), token, set).print();
    } else {
      new SearchQuality(set).print();
    }
  }

  private void print() {
    QualityTable table = new QualityTable();
    set.topics()
        .forEach(
            (id, text) -> {
              Map<String, String> points = set.points().getOrDefault(id, Map.of());
              if (!points.isEmpty()) {
                measure(table, text, points);
              }
            });
    System.out.printf("%,d topics, %,d fragments%n%n", set.topics().size(), set.fragments().size());
    table.print("processor time");
  }

  private void measure(QualityTable table, String text, Map<String, String> points) {
    Map<String, java.util.function.Supplier<List<Ranked>>> orders = new LinkedHashMap<>();
    orders.put("words (BM25)", () -> rank(wordsOf(text)));
    orders.put("meaning (vectors)", () -> rank(new Query("en", List.of(), 0, embed(text))));
    orders.put("both", () -> rank(index.read(text, this::embed)));
    orders.put(
        "both, quota of sides",
        () -> new SideQuota(List.of("con", "pro")).apply(rank(index.read(text, this::embed))));
    orders.forEach(
        (name, order) -> {
          long before = ProcessorTime.nanos();
          List<String> ranked = order.get().stream().map(one -> one.document().id()).toList();
          double milliseconds = (ProcessorTime.nanos() - before) / 1e6;
          table.add(name, Quality.of(ranked, points, stances), milliseconds);
        });
  }

  private Query wordsOf(String text) {
    Query read = index.read(text, _ -> null);
    return new Query(read.language(), read.stems(), read.weight(), null);
  }

  private List<Ranked> rank(Query query) {
    return index.rank(query, _ -> true, DEPTH);
  }

  private List<byte[]> embedAll(List<JudgedSet.Text> fragments) {
    List<byte[]> vectors = new ArrayList<>();
    for (int from = 0; from < fragments.size(); from += AT_ONCE) {
      List<String> texts =
          fragments.subList(from, Math.min(from + AT_ONCE, fragments.size())).stream()
              .map(JudgedSet.Text::text)
              .toList();
      encoder.encode(texts).stream().map(SmallVector::of).forEach(vectors::add);
    }
    return vectors;
  }

  private byte[] embed(String text) {
    return SmallVector.of(encoder.encode(text));
  }
}
