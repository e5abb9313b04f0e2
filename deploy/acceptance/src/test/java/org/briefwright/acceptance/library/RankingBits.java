package org.briefwright.acceptance.library;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.fragments.store.TopicRanking;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.CentredMeasure;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Passage;
import org.briefwright.search.index.Query;
import org.briefwright.search.index.Ranked;
import org.briefwright.search.index.SideQuota;

/// Ranks a small library for some queries in every way that search knows, from the texts to the
/// order, and tells each number to its last bit; run by other virtual machines too.
final class RankingBits {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SentenceEncoder encoder = SentenceEncoder.load();
  private final Map<String, byte[]> embedded = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private RankingBits() {}

  /// What is ranked, as it travels to another virtual machine.
  record Task(
      List<Text> topics,
      List<Text> fragments,
      Map<String, List<String>> relatives,
      List<String> queries) {
    void write(Path file) throws IOException {
      JSON.writeValue(file.toFile(), this);
    }
  }

  /// A document without its vectors: they are to be made by the machine that ranks.
  record Text(
      String id,
      String side,
      String group,
      Map<String, List<String>> texts,
      List<String> meanings) {}

  /// @param arguments the file that holds the task, and the one to write the lines to
  public static void main(String[] arguments) throws IOException {
    Task task = JSON.readValue(Path.of(arguments[0]).toFile(), Task.class);
    Files.write(Path.of(arguments[1]), of(task), StandardCharsets.UTF_8);
  }

  static List<String> of(Task task) {
    RankingBits bits = new RankingBits();
    bits.rank(task);
    return bits.lines;
  }

  private void rank(Task task) {
    HybridIndex topics = index(task.topics());
    HybridIndex fragments = index(task.fragments());
    TopicRanking meant =
        new TopicRanking(
            topics,
            fragments,
            task.relatives().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, entry -> java.util.Set.copyOf(entry.getValue()))));
    for (String words : task.queries()) {
      Query query = fragments.read(words, this::embed);
      lines.add("query " + words + " weighs " + Double.toHexString(query.weight()));
      lines.add("words " + hex(fragments.wordShare(query)));
      lines.add("meaning " + hex(fragments.nearness(query)));
      List<Ranked> ranked = fragments.rank(query, _ -> true, fragments.size());
      lines.add("order " + order(ranked));
      lines.add("both sides " + order(new SideQuota(List.of("con", "pro")).apply(ranked)));
      lines.add("topics " + order(meant.rank(words, this::embed, _ -> true)));
    }
    Text first = task.topics().getFirst();
    lines.add(
        "key points "
            + Arrays.stream(measure(task.fragments(), first).shares())
                .map(RankingBits::hex)
                .collect(Collectors.joining(" / ")));
  }

  private HybridIndex index(List<Text> texts) {
    return new HybridIndex(
        texts.stream()
            .map(
                one ->
                    new Document(
                        one.id(),
                        1,
                        one.side(),
                        one.group(),
                        one.texts(),
                        one.meanings().stream().map(this::embed).toList()))
            .toList());
  }

  /// The sentences of a topic stand for its key points.
  private CentredMeasure measure(List<Text> fragments, Text topic) {
    return new CentredMeasure(
        fragments.stream()
            .filter(one -> topic.id().equals(one.group()))
            .flatMap(one -> one.meanings().stream())
            .map(text -> new Passage(text, embed(text)))
            .toList(),
        topic.meanings().stream().map(text -> new Passage(text, embed(text))).toList());
  }

  private byte[] embed(String text) {
    return embedded.computeIfAbsent(text, one -> SmallVector.of(encoder.encode(one)));
  }

  private static String order(List<Ranked> ranked) {
    return ranked.stream()
        .map(one -> one.document().id() + "=" + one.score() + "/" + one.confidence())
        .collect(Collectors.joining(" "));
  }

  private static String hex(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(Double::toHexString).collect(Collectors.joining(" "));
  }
}
