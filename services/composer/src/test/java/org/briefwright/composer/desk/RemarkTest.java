package org.briefwright.composer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.briefwright.web.json.BeanRules;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.text.HasEnglish;
import org.briefwright.web.text.LanguageTag;
import org.briefwright.web.text.PlainText;
import org.briefwright.web.text.Slug;
import org.briefwright.web.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk knows the rules again that the services speak of, by what they say today.
class RemarkTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  /// A field for each rule.
  record Ruled(
      @NotNull String required,
      @PlainText(max = 5) String blank,
      @PlainText(max = 5) String tooLong,
      @PlainText(max = 5) String oneLine,
      @PlainText(max = 5) String character,
      @Words(max = 2) String tooManyWords,
      @Slug String slug,
      @LanguageTag String language,
      @HasEnglish Map<String, String> english,
      @Min(0) Integer least,
      @Max(1) Integer most,
      @Size(max = 1) List<String> count) {}

  @Test
  void aRuleIsKnownByWhatValidationSaysOfIt() {
    Ruled wrong =
        new Ruled(
            null,
            " ",
            "123456",
            "a\nb",
            "a\u0007",
            "one two three",
            "No Slug",
            "english",
            Map.of("uk", "так"),
            -1,
            2,
            List.of("a", "b"));

    List<Remark> remarks =
        new BeanRules(VALIDATOR).check(wrong).stream().map(it -> Remark.of(it.detail())).toList();

    assertThat(remarks)
        .extracting(Remark::rule)
        .containsExactlyInAnyOrder(
            Arrays.stream(Ruled.class.getRecordComponents())
                .map(it -> it.getName())
                .toArray(String[]::new));
    assertThat(remarks)
        .filteredOn(it -> List.of("tooLong", "tooManyWords", "most").contains(it.rule()))
        .extracting(Remark::limit)
        .containsExactlyInAnyOrder("5", "2", "1");
  }

  /// A field for each kind of value that can be no such value.
  record Typed(java.time.LocalDate date, Double number, ProblemType choice) {}

  @Test
  void aRuleIsKnownByWhatBindingSaysOfIt() {
    StrictBinding binding = new StrictBinding(new BeanRules(VALIDATOR));
    try {
      binding.bind(
          Json.MAPPER
              .createObjectNode()
              .put("date", "yesterday")
              .put("number", "many")
              .put("choice", "none"),
          Typed.class);
    } catch (ProblemException refused) {
      assertThat(refused.problem().errors())
          .extracting(it -> Remark.of(it.detail()).rule())
          .containsExactlyInAnyOrder("date", "number", "choice");
      return;
    }
    throw new AssertionError("nothing was refused");
  }

  @Test
  void aListThatMustHaveEntriesIsNeededToo() {
    assertThat(Remark.of("must not be empty").rule()).isEqualTo("required");
  }

  @Test
  void aReferenceThatLeadsNowhereIsKnown() {
    assertThat(
            Remark.of(
                    "'no-such' is not among the topics; the id of one that is not withdrawn is accepted")
                .rule())
        .isEqualTo("reference");
  }

  @Test
  void whatIsNoCommonRuleKeepsItsOwnWords() {
    assertThat(Remark.of("ends with a full stop; a tag without one is accepted"))
        .isEqualTo(new Remark("ends with a full stop; a tag without one is accepted", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "de"})
  void everyProblemAndEveryRuleHasWords(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream file =
        RemarkTest.class.getResourceAsStream("/messages/problem_" + language + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }

    for (ProblemType type : ProblemType.values()) {
      assertThat(texts.getProperty("title")).contains("{#case '" + type.slug() + "'}");
      assertThat(language.equals("en") == texts.getProperty("title").contains("'}" + type.title()))
          .as(type.slug())
          .isTrue();
    }
    for (Remark.Rule rule : Remark.Rule.values()) {
      assertThat(texts.getProperty("rule")).contains("{#case '" + rule.code() + "'}");
    }
  }
}
