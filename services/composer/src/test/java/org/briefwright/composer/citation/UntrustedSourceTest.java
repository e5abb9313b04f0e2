package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.briefwright.composer.citation.Sources.SCHELLING;
import static org.briefwright.composer.citation.Sources.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntrustedSourceTest {
  private static final CitationFormatter FORMATTER = new CitationFormatter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arms <b>and</b> Influence",
        "<script>alert(1)</script>",
        "{{ secrets }} & ${more}",
        "&lt;i&gt; *stars* _lines_ [text](https://example.org)",
        "C:\\path \\textbf{x} $1"
      })
  void whatLooksLikeMarkupIsPrintedAsItIs(String title) {
    List<Span> spans = note(CitationStyle.CHICAGO_NOTES, "title", title);

    assertThat(spans).contains(new Span.Italic(List.of(new Span.Text(title))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "http:nohost", "not a url"})
  void onlyWebAddressesBecomeLinks(String url) {
    List<Span> spans = note(CitationStyle.CHICAGO_NOTES, "URL", url);

    assertThat(spans).noneMatch(Span.Link.class::isInstance);
  }

  @Test
  void aWebAddressIsALink() {
    assertThat(note(CitationStyle.CHICAGO_NOTES, "URL", "https://example.org/a?b=c&d"))
        .contains(
            new Span.Link(
                "https://example.org/a?b=c&d",
                List.of(new Span.Text("https://example.org/a?b=c&d"))));
  }

  @Test
  void aDoiIsALink() {
    assertThat(note(CitationStyle.CHICAGO_NOTES, "DOI", "10.1000/182"))
        .contains(
            new Span.Link(
                "https://doi.org/10.1000/182",
                List.of(new Span.Text("https://doi.org/10.1000/182"))));
  }

  @ParameterizedTest
  @MethodSource("wrongFields")
  void aWrongFieldIsNamedWithItsSource(String field, Object value, String named) {
    assertThatThrownBy(() -> note(CitationStyle.CHICAGO_NOTES, field, value))
        .isInstanceOfSatisfying(
            CitationException.class,
            refusal -> {
              assertThat(refusal.sourceId()).isEqualTo("wrong");
              assertThat(refusal.field()).isEqualTo(named);
            });
  }

  static List<Arguments> wrongFields() {
    return List.of(
        Arguments.of("title", null, "title"),
        Arguments.of("title", " ", "title"),
        Arguments.of("title", List.of("a"), "title"),
        Arguments.of("title", "bell \u0007", "title"),
        Arguments.of("title", "noncharacter \uFDD1", "title"),
        Arguments.of("type", null, "type"),
        Arguments.of("type", "leaflet", "type"),
        Arguments.of("type", 7, "type"),
        Arguments.of("author", "Schelling", "author"),
        Arguments.of("author", List.of("Schelling"), "author/0"),
        Arguments.of("author", List.of(Map.of("given", "Thomas")), "author/0"),
        Arguments.of("author", List.of(Map.of("family", List.of())), "author/0/family"),
        Arguments.of("issued", "1966", "issued"),
        Arguments.of("issued", Map.of(), "issued"),
        Arguments.of("issued", Map.of("date-parts", "1966"), "issued/date-parts"),
        Arguments.of("issued", Map.of("date-parts", List.of(1966)), "issued/date-parts"),
        Arguments.of("issued", parts(List.of(1966, 13)), "issued/date-parts"),
        Arguments.of("issued", parts(List.of("spring")), "issued/date-parts"),
        Arguments.of("issued", parts(List.of(1966), List.of(1967, 1)), "issued/date-parts"));
  }

  /// Whatever stands in a field, a brief gets its citations or the name of the source at fault.
  @ParameterizedTest
  @EnumSource
  void noValueOfAnyFieldEscapesAsAnotherException(CitationStyle style) {
    List<Object> values = new ArrayList<>(List.of("", "–", "12-", "no. ", "p", "1-2, 3", "\uD800"));
    values.addAll(
        List.of(0, -1, 1.5, true, List.of(), Map.of(), List.of(List.of()), "9".repeat(99)));
    for (String field :
        List.of(
            "title",
            "author",
            "issued",
            "number",
            "page",
            "volume",
            "DOI",
            "URL",
            "language",
            "edition")) {
      for (Object value : values) {
        try {
          assertThat(note(style, field, value)).isNotEmpty();
        } catch (CitationException refusal) {
          assertThat(refusal.sourceId()).isEqualTo("wrong");
        }
      }
    }
  }

  private static Map<String, Object> parts(Object... dates) {
    return Map.of("date-parts", List.of(dates));
  }

  private static List<Span> note(CitationStyle style, String field, Object value) {
    SourceRecord source = value == null ? without(field) : with(SCHELLING, "wrong", field, value);
    var notes = List.of(NoteRequest.of(Cite.of("wrong", "page", "1-2, 7")));
    return FORMATTER.format(style, "en", notes, Sources.byId(source)).notes().getFirst().spans();
  }

  private static SourceRecord without(String field) {
    Map<String, Object> csl = new HashMap<>(SCHELLING.csl());
    csl.remove(field);
    return new SourceRecord("wrong", "without " + field, csl);
  }
}
