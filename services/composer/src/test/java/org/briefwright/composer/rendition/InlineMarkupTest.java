package org.briefwright.composer.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarkupTest {

  @Test
  void emphasisIsRead() {
    assertThat(InlineMarkup.read("a *b* **c**"))
        .containsExactly(
            new Text("a "),
            new Emphasis(List.of(new Text("b"))),
            new Text(" "),
            new Strong(List.of(new Text("c"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see [this](http://127.0.0.1/x) now",
        "an ![image](file:///etc/passwd) here",
        "a <script>alert(1)</script> b",
        "<b>bold</b>",
        "{{7+7}} ${7+7} {#if x} {/if} <%= x %>",
        "`code`",
        "<http://example.org>",
        "# no heading",
        "- no list",
        "> no quotation",
        "1. no number",
        "--- no rule"
      })
  void everythingElseStandsAsItWasTyped(String typed) {
    assertThat(InlineMarkup.plain(typed)).isEqualTo(typed);
  }
}
