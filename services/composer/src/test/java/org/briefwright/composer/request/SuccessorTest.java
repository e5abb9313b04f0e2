package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.briefwright.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Those of the examples in RFC 7396, appendix A, whose target and patch are objects.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
        "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\"}|{\"a\":null}|{}",
        "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
        "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
        "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
        "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
        "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
        "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
      })
  void aPatchIsMergedAsTheRfcSays(String request, String patch, String merged)
      throws JsonProcessingException {
    ObjectNode successor = Successor.of("bw-former", object(request), JSON.readTree(patch));

    assertThat(successor.remove("revises").asText()).isEqualTo("bw-former");
    assertThat(successor).isEqualTo(JSON.readTree(merged));
  }

  @Test
  void theSuccessorIsNotBoundToTheFormersLibrary() throws JsonProcessingException {
    ObjectNode former =
        object(
            "{\"topic\":\"t\",\"asOf\":\"2026-01-01\",\"revises\":\"bw-older\","
                + "\"snapshot\":{\"fragments\":1}}");

    assertThat(Successor.of("bw-former", former, null))
        .isEqualTo(object("{\"topic\":\"t\",\"revises\":\"bw-former\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asOf", "snapshot", "revises"})
  void aPatchCannotBindItToAnother(String field) {
    JsonNode patch = JSON.createObjectNode().put(field, "x");

    assertThatThrownBy(() -> Successor.of("bw-former", JSON.createObjectNode(), patch))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused ->
                assertThat(refused.problem().errors().getFirst().pointer()).isEqualTo("/" + field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"{}\"", "null"})
  void aPatchIsAnObject(String patch) {
    assertThatThrownBy(
            () -> Successor.of("bw-former", JSON.createObjectNode(), JSON.readTree(patch)))
        .isInstanceOf(ProblemException.class);
  }

  private static ObjectNode object(String json) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(json);
  }
}
