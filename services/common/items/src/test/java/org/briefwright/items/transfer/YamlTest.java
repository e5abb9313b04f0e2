package org.briefwright.items.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void readsWhatAPersonWrites() throws Exception {
    JsonNode tree =
        YamlTree.read(
            """
            id: a-case   # the file's name
            value: no
            year: "1955"
            score: 0.40
            count: 12
            required: true
            topics: [one, two]
            body:
              short: >-
                folded over
                two lines
            """);

    assertThat(tree.toString())
        .isEqualTo(
            "{\"id\":\"a-case\",\"value\":\"no\",\"year\":\"1955\",\"score\":0.40,\"count\":12,"
                + "\"required\":true,\"topics\":[\"one\",\"two\"],"
                + "\"body\":{\"short\":\"folded over two lines\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\na: 2",
        "a: &x 1\nb: *x",
        "a: !!java.net.URL [x]",
        "a: !!str 1",
        "a: 1\n---\nb: 2",
        "? [a, b]\n: c",
        "a: [",
        "",
        "# nothing but a comment",
        "a:\n\t- b"
      })
  void refusesWhatMeansMoreThanItShows(String text) {
    assertThatThrownBy(() -> YamlTree.read(text))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("line");
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> YamlTree.read("[".repeat(100) + "]".repeat(100)))
        .hasMessageContaining("32");
  }

  @Test
  void readsBackEveryTextThatItWrites() throws Exception {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "no",
            "yes",
            "on",
            "null",
            "~",
            "1",
            "1e5",
            "0x1F",
            "0o17",
            "1_000",
            "1.",
            ".5",
            "true",
            "2026-02-28",
            "12:30",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "?",
            "*a",
            "&a",
            "!x",
            "%",
            "@",
            "`",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            "|",
            ">",
            " ",
            "  ",
            "\n",
            "\n\n",
            "é",
            "Ї",
            "🕊",
            "\u200D",
            "word",
            "a longer stretch of prose that fills the line",
            "<<",
            "=",
            "---",
            "...");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 8); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      ObjectNode tree = MAPPER.createObjectNode();
      tree.put("text", text.toString()).putArray("list").add(text.toString()).add("x");
      String yaml = YamlText.write(tree);
      assertThat(YamlTree.read(yaml)).as(yaml).isEqualTo(tree);
    }
  }

  @Test
  void writesProseFoldedAndLeavesOutWhatIsEmpty() throws Exception {
    JsonNode tree =
        MAPPER.readTree(
            """
            {"id":"a-case","notes":null,"topics":["one","two"],"empty":[],"year":"1955",
             "text":"%s"}"""
                .formatted("Ten words of plain prose that go on for a while. ".repeat(3).strip()));

    assertThat(YamlText.write(tree))
        .isEqualTo(
            """
            id: a-case
            topics: [one, two]
            year: "1955"
            text: >-
              Ten words of plain prose that go on for a while. Ten words of plain prose that go on for a while. Ten
              words of plain prose that go on for a while.
            """);
  }
}
