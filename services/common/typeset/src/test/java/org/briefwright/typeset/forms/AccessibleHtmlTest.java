package org.briefwright.typeset.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.briefwright.testing.forms.Chromium;
import org.briefwright.typeset.html.HtmlWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("chromium")
class AccessibleHtmlTest {

  @ParameterizedTest
  @MethodSource("documents")
  void axeFindsNoFault(Written written, String lang) {
    assertThat(Chromium.faultsOf(HtmlWriter.html(written.in(lang)))).isEmpty();
  }

  @Test
  void axeFindsAFaultWhereThereIsOne() {
    String html =
        HtmlWriter.html(Written.PICTURES.document()).replaceAll("<html lang=\"\\w+\"", "<html");

    assertThat(Chromium.faultsOf(html)).singleElement().asString().startsWith("html-has-lang");
  }

  static Stream<Arguments> documents() {
    return Arrays.stream(Written.values())
        .flatMap(written -> Stream.of("en", "de", "uk").map(lang -> Arguments.of(written, lang)));
  }
}
