package org.briefwright.typeset.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.briefwright.typeset.font.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFileTest {

  @Test
  void aFileOfOnesOwnIsAThemeLikeThoseThatShip() {
    Theme mine = Theme.parse("mine", ministry().replace("#1F4E79", "#7A1426"));

    assertThat(mine.palette().accent()).isEqualTo(0x7A1426);
    assertThat(mine.style(Role.SECTION).colour()).isEqualTo(0x7A1426);
    assertThat(mine.styles()).hasSameSizeAs(Theme.ministry().styles());
  }

  @Test
  void anUnknownKeyIsNamedWithItsValueAndTheKeysThatThereAre() {
    assertThat(faults(ministry() + "\npage.colour = mauve\n"))
        .singleElement()
        .asString()
        .contains("page.colour 'mauve'", "not a key", "page.grid", "page.margin-side");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.grid | 9 to 24 points",
        "box.padding | 0 to 40 points",
        "colour.tint | #RRGGBB",
        "text.note | <serif|sans> <size>/<leading>",
      })
  void aMissingKeyIsNamedWithWhatItTakes(String key, String accepted) {
    assertThat(faults(without(key)))
        .singleElement()
        .asString()
        .contains(key + " is missing", accepted);
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThat(faults(ministry() + "\npage.gutter = 30\n"))
        .singleElement()
        .asString()
        .contains("page.gutter '30'", "'22'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.margin-side | 12 | 36 to 150 points",
        "page.margin-top | 20 | 45 to 200 points",
        "page.margin-bottom | 400 | 45 to 200 points",
        "page.gutter | 2 | 8 to 60 points",
        "page.text-indent | -4 | 0 to 120 points",
        "box.padding | wide | 0 to 40 points",
      })
  void aLengthOutOfItsRangeIsNamedWithTheRange(String key, String value, String range) {
    assertThat(faults(with(key, value)))
        .singleElement()
        .asString()
        .contains(key + " '" + value + "'", range);
  }

  @ParameterizedTest
  @CsvSource({"blue", "#1F4E7", "#1F4E7G", "1F4E79", "'rgb(0,0,0)'"})
  void aColourThatIsNoneIsNamedWithTheForm(String value) {
    assertThat(faults(with("colour.accent", value)))
        .singleElement()
        .asString()
        .contains("colour.accent '" + value + "'", "#RRGGBB");
  }

  @Test
  void textTooPaleForPaperIsRefusedWithItsContrast() {
    assertThat(faults(with("colour.con", "#E08040")))
        .singleElement()
        .asString()
        .contains("colour.con '#E08040'", "2.86:1", "white paper", "4.5:1");
  }

  @Test
  void textTooPaleForTheTintIsRefusedWhereItWouldDoOnPaper() {
    assertThat(faults(with("colour.tint", "#B8C8D8")))
        .singleElement()
        .asString()
        .contains("colour.grey '#5B6470'", "colour.tint '#B8C8D8'", "4.5:1");
  }

  @Test
  void aLeadingSmallerThanTheSizeIsRefused() {
    assertThat(faults(with("text.note", "serif 8.2/8 old-style")))
        .singleElement()
        .asString()
        .contains("text.note 'serif 8.2/8 old-style'", "smaller than its size", "8.2 to 20.5");
  }

  @Test
  void aSizeOutOfItsRangeIsRefused() {
    assertThat(faults(with("text.title", "sans 60/64")))
        .singleElement()
        .asString()
        .contains("text.title 'sans 60/64'", "'60'", "6 to 48 points");
  }

  @ParameterizedTest
  @CsvSource({
    "serif 10.2/14 wobbly, 'wobbly'",
    "mono 10.2/14, 'mono'",
    "serif 10.2, size and leading",
    "serif ten/14, 'ten'",
    "serif 10.2/14 before=a, 'a'",
    "serif 10.2/14 indent=10 hanging=14, hanging=0 to hanging=10",
  })
  void anUnclearStyleIsQuotedWithWhatIsWrongInIt(String style, String wrong) {
    assertThat(faults(with("text.value", style)))
        .singleElement()
        .asString()
        .contains("text.value '" + style + "'", wrong, "accepted:");
  }

  @Test
  void marginsThatLeaveLinesTooLongAreRefusedWithThoseThatWouldDo() {
    assertThat(faults(with("page.margin-side", "40")))
        .singleElement()
        .asString()
        .contains("page.margin-side '40'", "characters", "40 to 90 characters", "margins of");
  }

  @Test
  void marginsThatLeaveLinesTooShortAreRefused() {
    Map<String, String> narrow =
        Map.of("page.margin-side", "140", "text.body", "serif 14/21", "page.grid", "21");

    assertThat(faults(with(with(ministry(), "page.text-indent", "120"), narrow)))
        .singleElement()
        .asString()
        .contains("page.margin-side '140'", "page.text-indent '120'", "40 to 90 characters");
  }

  @Test
  void aGridThatBodyTextDoesNotKeepToIsRefused() {
    assertThat(faults(with("page.grid", "13")))
        .singleElement()
        .asString()
        .contains("page.grid '13'", "accepted: 14");
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    Map<String, String> wrong =
        Map.of(
            "page.gutter", "1",
            "colour.ink", "black",
            "colour.grey", "#CCCCCC",
            "text.body", "serif 10/9",
            "text.note", "comic 8/11 loud");

    List<String> faults = faults(with(without("text.label"), wrong) + "\nmotto = none\n");

    assertThat(faults).hasSize(9);
    assertThatThrownBy(() -> Theme.parse("mine", with(without("text.label"), wrong)))
        .hasMessageContainingAll("theme mine", "page.gutter", "colour.ink", "text.label");
  }

  @Test
  void aFileWithABrokenEscapeIsRefused() {
    assertThat(faults(ministry() + "\nmotto = \\uZZZZ\n")).anyMatch(f -> f.contains("the file"));
  }

  @Test
  void aThemeThatDoesNotShipIsNamedWithThoseThatDo() {
    assertThatThrownBy(() -> Theme.shipped("baroque"))
        .hasMessageContainingAll("'baroque'", "ministry", "think-tank", "parliament");
  }

  @Test
  void smallCapitalsAreAWayToDrawLetters() {
    Theme mine = Theme.parse("mine", with("text.kicker", "serif 10.2/14 small-caps accent"));

    assertThat(mine.style(Role.KICKER).figures()).isEqualTo(Figures.SMALL_CAPS);
  }

  private static List<String> faults(String file) {
    return catchThrowableOfType(InvalidTheme.class, () -> Theme.parse("mine", file)).faults();
  }

  private static String with(String key, String value) {
    return with(ministry(), key, value);
  }

  private static String with(String file, Map<String, String> values) {
    String changed = file;
    for (Map.Entry<String, String> value : values.entrySet()) {
      changed = with(changed, value.getKey(), value.getValue());
    }
    return changed;
  }

  private static String with(String file, String key, String value) {
    return file.replaceFirst("(?m)^" + key.replace(".", "\\.") + " = .*$", key + " = " + value);
  }

  private static String without(String key) {
    return ministry().replaceFirst("(?m)^" + key.replace(".", "\\.") + " = .*$", "");
  }

  private static String ministry() {
    try (InputStream in = Theme.class.getResourceAsStream("ministry.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
