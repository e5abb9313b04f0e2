package org.briefwright.composer.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.library.WordDiff.Run;
import org.junit.jupiter.api.Test;

/// Two versions of an item are compared word by word, field by field.
class WordingsTest {

  private static final List<String> PIECES =
      List.of("an", "army", "deters", "—", " ", "  ", "\n", "\u00a0", "мир", "😀", "<b>");

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    assertThat(WordDiff.between("An army deters war", "An army prevents war"))
        .containsExactly(
            new Run("same", "An army "),
            new Run("gone", "deters "),
            new Run("new", "prevents "),
            new Run("same", "war"));
  }

  @Test
  void bothTextsCanBeReadOutOfTheirComparison() {
    Random random = new Random(46);
    for (int i = 0; i < 2_000; i++) {
      String before = text(random);
      String now = text(random);
      List<Run> runs = WordDiff.between(before, now);

      assertThat(joined(runs, "new")).isEqualTo(before);
      assertThat(joined(runs, "gone")).isEqualTo(now);
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  @Test
  void aListIsComparedLineByLineAndWhatIsEmptyEqualsWhatIsNotThere() throws Exception {
    JsonNode before = body("{'topics':['a','b'],'relations':[],'body':{'short':'x'}}");
    JsonNode now = body("{'topics':['a','c'],'question':null,'body':{'short':'x'}}");

    List<Wordings.Difference> differences = Wordings.between(Collection.FRAGMENTS, before, now);

    assertThat(differences).extracting(Wordings.Difference::field).containsExactly("topics");
    assertThat(joined(differences.getFirst().runs(), "gone")).isEqualTo("a\nc");
  }

  private static String joined(List<Run> runs, String without) {
    return runs.stream()
        .filter(run -> !run.fate().equals(without))
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static JsonNode body(String json) throws JsonProcessingException {
    return Json.MAPPER.readTree(json.replace('\'', '"'));
  }
}
