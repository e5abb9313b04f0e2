package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A reader finds what a reply replies to, by the words that name it.
class RepliesInBriefsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAtAGlance")
  void aClaimIsQuotedOnlyWhereItIsPrinted(String topic, String template) {
    JsonNode brief = document(Compositions.compose(topic, template));
    List<String> printed = passages(brief).map(it -> it.path("tag").asText()).toList();

    List<String> quoted =
        passages(brief)
            .filter(it -> it.has("answers") && !it.has("answersAt"))
            .map(it -> it.get("answers").asText())
            .toList();

    assertThat(printed).containsAll(quoted);
  }

  @Test
  void aJudgementWithoutItsClaimIsNamedByItsPlace() {
    List<String> replies = new ArrayList<>();
    SeedLibrary.topicsAtAGlance()
        .map(it -> (String) it.get()[0])
        .forEach(topic -> replies.addAll(repliesToJudgements(topic)));

    assertThat(replies).isNotEmpty();
  }

  /// Names of places, each of which is that of the judgement which the reply attacks.
  private static List<String> repliesToJudgements(String topic) {
    ArchivedBrief archived = Compositions.compose(topic, "at-a-glance");
    String print = new String(archived.in(Format.MARKDOWN).bytes(), StandardCharsets.UTF_8);
    JsonNode brief = document(archived);
    JsonNode judgements = brief.get("sections").get(1).get("passages");
    List<String> replies = new ArrayList<>();
    for (JsonNode reply : passages(brief).filter(it -> it.has("answersAt")).toList()) {
      List<String> places =
          PLACES.stream().map(it -> "the " + it + " point under “Key judgements”").toList();
      String attacked =
          judgements.get(places.indexOf(reply.get("answersAt").asText())).at("/item/id").asText();
      assertThat(tag(topic, attacked)).isEqualTo(reply.get("answers").asText());
      assertThat(print).contains(" " + reply.get("answersAt").asText() + ":");
      replies.add(reply.get("answersAt").asText());
    }
    return replies;
  }

  private static String tag(String topic, String fragment) {
    return SeedLibrary.dossier(topic, "at-a-glance").fragments().stream()
        .filter(it -> it.id().equals(fragment))
        .map(it -> it.body().tag())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> passages(JsonNode brief) {
    List<JsonNode> passages = new ArrayList<>();
    brief.get("sections").forEach(it -> it.path("passages").forEach(passages::add));
    return passages.stream();
  }

  private static JsonNode document(ArchivedBrief brief) {
    try {
      return JSON.readTree(brief.in(Format.JSON).bytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
