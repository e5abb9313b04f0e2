package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.rendition.Format;
import org.briefwright.testing.forms.Chromium;
import org.briefwright.testing.forms.LibreOffice;
import org.briefwright.testing.forms.Reading;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A brief says the same in all its forms: headings, sentences, numbers of notes, in one order.
class SameWordsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "deterrence, en, 3",
    "deterrence, de, 8",
    "ceasefire, uk, 8",
    "territorial-concessions, en, 8",
    "security-guarantees, de, 3"
  })
  void allFormsSayWhatTheHtmlSays(String topic, String lang, int pages) {
    ArchivedBrief brief = brief(topic, lang, pages);
    Reading html = html(brief);

    assertThat(html.missingFrom(Reading.ofPdf(brief.in(Format.PDF).bytes()))).isEmpty();
    assertThat(html.missingFrom(docx(brief))).isEmpty();
    assertThat(html.missingFrom(Reading.ofMarkdown(text(brief, Format.MARKDOWN)))).isEmpty();
    assertThat(docx(brief).missingFrom(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"deterrence, en", "ceasefire, uk"})
  void theHtmlSaysWhatTheJsonSays(String topic, String lang) throws IOException {
    ArchivedBrief brief = brief(topic, lang, 8);

    Reading html = html(brief);
    Reading json = json(brief);

    assertThat(new Reading("JSON", json.blocks(), html.notes()).missingFrom(html)).isEmpty();
    assertThat(html.notes()).hasSameSizeAs(json.notes());
    for (int i = 0; i < json.notes().size(); i++) {
      assertThat(html.notes().get(i)).startsWith(json.notes().get(i));
    }
  }

  @Tag("chromium")
  @ParameterizedTest
  @CsvSource({"deterrence, en, 3", "deterrence, de, 8", "ceasefire, uk, 8"})
  void axeFindsNoFaultInTheHtml(String topic, String lang, int pages) {
    assertThat(Chromium.faultsOf(text(brief(topic, lang, pages), Format.HTML))).isEmpty();
  }

  @Tag("chromium")
  @ParameterizedTest
  @CsvSource({"deterrence, en, 8", "ceasefire, uk, 3"})
  void chromiumPrintsEveryWordOfTheHtml(String topic, String lang, int pages) {
    String html = text(brief(topic, lang, pages), Format.HTML);

    String printed = PdfReading.text(Chromium.print(html));

    assertThat(Reading.ofHtmlOnPaper(html).missingFromPrint(printed)).isEmpty();
  }

  @Tag("libreoffice")
  @ParameterizedTest
  @CsvSource({"deterrence, en, 8", "deterrence, de, 3", "ceasefire, uk, 8"})
  void libreOfficePrintsEveryWordOfTheWordFile(String topic, String lang, int pages) {
    ArchivedBrief brief = brief(topic, lang, pages);

    String printed = PdfReading.text(LibreOffice.print(brief.in(Format.DOCX).bytes()));

    assertThat(docx(brief).missingFromPrint(printed)).isEmpty();
  }

  private static ArchivedBrief brief(String topic, String lang, int pages) {
    return PicturesInBriefsTest.compose(
        PicturesInBriefsTest.dossier(topic, lang, pages, PicturesInBriefsTest.ALL), lang);
  }

  private static Reading html(ArchivedBrief brief) {
    return Reading.ofHtml(text(brief, Format.HTML));
  }

  private static Reading docx(ArchivedBrief brief) {
    return Reading.ofDocx(brief.in(Format.DOCX).bytes());
  }

  /// What the JSON says in the order of the page, short names explained where they first stand, as
  /// it says that print does. Its notes are read up to their address, which
  /// the other forms shorten to a link.
  private static Reading json(ArchivedBrief brief) throws IOException {
    JsonNode document = JSON.readTree(text(brief, Format.JSON));
    List<String> blocks = new ArrayList<>(List.of(document.get("title").asText()));
    blocks.add(document.path("question").asText());
    for (JsonNode section : document.get("sections")) {
      blocks.add(section.get("heading").asText());
      for (JsonNode passage : section.path("passages")) {
        blocks.add(passage.path("tag").asText());
        blocks.add(passage.get("text").asText() + passage.path("note").asText());
        for (JsonNode picture : document.get("pictures")) {
          if (picture.get("after").asText().equals("passage-" + passage.at("/item/id").asText())) {
            blocks.add(picture.get("title").asText());
            blocks.add(picture.get("caveat").asText());
          }
        }
      }
      for (JsonNode row : section.path("cases")) {
        blocks.add(
            row.path("name").asText() + row.path("years").asText() + row.path("note").asText());
        List.of("mechanism", "ended", "like", "unlike")
            .forEach(cell -> blocks.add(row.path(cell).asText()));
      }
    }
    List<String> notes = new ArrayList<>();
    document
        .get("notes")
        .forEach(note -> notes.add(note.get("number").asText() + beforeAddress(note)));
    for (JsonNode each : document.get("explanations")) {
      explain(each.get("name").asText(), each.get("meaning").asText(), blocks);
    }
    return new Reading("JSON", blocks, notes);
  }

  private static void explain(String name, String meaning, List<String> blocks) {
    Pattern whole = Pattern.compile("(?<![\\p{L}\\d-])" + name + "(?:’s)?(?![\\p{L}\\d-])");
    for (int i = 0; i < blocks.size(); i++) {
      Matcher first = whole.matcher(blocks.get(i));
      if (first.find()) {
        blocks.set(
            i, first.replaceFirst(Matcher.quoteReplacement(first.group() + " (" + meaning + ")")));
        return;
      }
    }
    throw new AssertionError("nothing in the brief is called " + name);
  }

  private static String beforeAddress(JsonNode note) {
    return note.get("text").asText().replaceFirst("https?://.*", "");
  }

  private static String text(ArchivedBrief brief, Format format) {
    return new String(brief.in(format).bytes(), StandardCharsets.UTF_8);
  }
}
