package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Picture;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesInBriefsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final Set<Picture> ALL = EnumSet.allOf(Picture.class);

  @ParameterizedTest
  @CsvSource({
    "deterrence, en", "deterrence, de", "deterrence, uk",
    "ceasefire, en", "security-guarantees, en", "territorial-concessions, en"
  })
  void aLongBriefShowsEveryKindOfPicture(String topic, String lang) throws IOException {
    ArchivedBrief brief = compose(dossier(topic, lang, 8, ALL), lang);

    keep(brief);
    assertThatPdf(brief.in(Format.PDF).bytes()).isPdfUa1().isPdfA3a();
    assertThat(pictures(brief)).contains("figure", "argumentMap", "factorMatrix", "timeline");
  }

  @Test
  void aFigureStandsAfterThePassageThatArguesFromIt() throws IOException {
    ArchivedBrief brief = compose(dossier("deterrence", "en", 8, Set.of(Picture.FIGURE)), "en");
    JsonNode figure = JSON.readTree(text(brief, Format.JSON)).get("pictures").get(0);
    String html = text(brief, Format.HTML);

    int passage = html.indexOf("id=\"" + figure.get("after").asText() + "\"");
    int picture = html.indexOf("id=\"" + figure.get("place").asText() + "\"");
    assertThat(passage).isPositive();
    assertThat(html.substring(passage, picture)).containsOnlyOnce("</p>");
  }

  @Test
  void theManifestSaysWhereAPictureStandsAndWhatItRestsOn() throws IOException {
    ArchivedBrief brief = compose(dossier("deterrence", "en", 8, Set.of(Picture.FIGURE)), "en");
    JsonNode manifest = JSON.readTree(brief.manifest());

    JsonNode picture = manifest.get("pictures").get(0);

    String title =
        JSON.readTree(text(brief, Format.JSON)).get("pictures").get(0).get("title").asText();
    assertThat(picture.get("version").asInt()).isEqualTo(1);
    assertThat(
            squeezed(
                PdfReading.textOfPage(brief.in(Format.PDF).bytes(), picture.get("page").asInt())))
        .contains(squeezed(title));
    assertThat(picture.get("sources")).isNotEmpty();
    List<String> cited = manifest.get("sources").findValuesAsText("id");
    picture.get("sources").forEach(source -> assertThat(cited).contains(source.asText()));
  }

  @Test
  void notesAreNumberedAsTheReaderMeetsThem() throws IOException {
    String markdown = text(compose(dossier("ceasefire", "en", 8, ALL), "en"), Format.MARKDOWN);

    assertThat(calls(markdown)).isSorted().doesNotHaveDuplicates().startsWith(1);
  }

  @Test
  void belowATableTheNotesOfDataFollowThoseOfItsRows() throws IOException {
    Dossier dossier = SeedLibrary.dossier("deterrence", "evidence-brief");
    ArchivedBrief brief =
        compose(with(dossier, dossier.sources(), Set.of(Picture.FIGURE), 8), "en");

    assertThat(pictures(brief)).contains("figure");
    assertThat(calls(text(brief, Format.MARKDOWN)))
        .isSorted()
        .doesNotHaveDuplicates()
        .startsWith(1);
  }

  @Test
  void theMapShowsNoClaimButThoseThatTheBriefPrintsUnderTheirTags() throws IOException {
    JsonNode brief =
        JSON.readTree(text(Compositions.compose("deterrence", "red-team-note"), Format.JSON));
    List<String> tags = brief.get("sections").findValuesAsText("tag");
    JsonNode map = picture(brief, "argumentMap");

    assertThat(map.get("claims")).hasSizeGreaterThan(2);
    map.get("claims").forEach(claim -> assertThat(tags).contains(claim.get("text").asText()));
  }

  @Test
  void theMatrixLaysThePrintedCasesBesideWhatIsKnownOfTheCaseAtHand() throws IOException {
    JsonNode brief =
        JSON.readTree(text(Compositions.compose("deterrence", "evidence-brief"), Format.JSON));
    JsonNode matrix = picture(brief, "factorMatrix");
    List<String> printed = new ArrayList<>();
    brief
        .get("sections")
        .forEach(
            section -> section.path("cases").forEach(row -> printed.add(row.get("name").asText())));

    assertThat(matrix.get("cases").findValuesAsText("name")).isEqualTo(printed);
    assertThat(matrix.get("atHand")).isNotEmpty();
    matrix.get("atHand").forEach(value -> assertThat(value.asText()).isNotEqualTo("unknown"));
  }

  private static JsonNode picture(JsonNode brief, String kind) {
    for (JsonNode picture : brief.get("pictures")) {
      if (picture.get("picture").asText().equals(kind)) {
        return picture;
      }
    }
    throw new AssertionError("no " + kind);
  }

  private static List<Integer> calls(String markdown) {
    return Pattern.compile("\\[\\^(\\d+)](?!:)")
        .matcher(markdown)
        .results()
        .map(call -> Integer.valueOf(call.group(1)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at-a-glance", "options-memo"})
  void aPictureNeverTakesAWordsPlace(String template) throws IOException {
    for (String topic : SeedLibrary.topics().stream().map(it -> it.id()).toList()) {
      Dossier with = SeedLibrary.dossier(topic, template);
      ArchivedBrief drawn = compose(with, "en");
      ArchivedBrief bare = compose(with(with, with.sources(), Set.of(), 0), "en");

      assertThat(JSON.readTree(drawn.manifest()).get("selections"))
          .isEqualTo(JSON.readTree(bare.manifest()).get("selections"));
    }
  }

  @Test
  void aTemplateThatAllowsNoneShowsNone() throws IOException {
    assertThat(pictures(compose(dossier("deterrence", "en", 8, Set.of()), "en"))).isEmpty();
  }

  @Test
  void aFigureWhoseSourceIsNoLongerSoundIsLeftOut() throws IOException {
    Dossier sound = dossier("deterrence", "en", 8, Set.of(Picture.FIGURE));
    Map<String, Held<Source>> sources = new TreeMap<>(sound.sources());
    sources.replaceAll(
        (id, held) -> id.equals("troopdata") ? held.with(retracted(held.body())) : held);

    BriefRequest request = insistingOn("deterrence-cold-war-scale");
    List<String> before = figures(Compositions.compose(request, sound));
    List<String> after =
        figures(Compositions.compose(request, with(sound, sources, Set.of(Picture.FIGURE), 8)));

    assertThat(before).contains("us-troops-europe");
    assertThat(after).doesNotContain("us-troops-europe");
  }

  /// A passage that argues from the figure, which selection alone may well leave out.
  private static BriefRequest insistingOn(String passage) {
    return BriefRequestBuilder.builder()
        .topic("deterrence")
        .template("options-memo")
        .include(List.of(passage))
        .build();
  }

  private static Source retracted(Source source) {
    return new Source(source.id(), source.csl(), source.level(), "retracted", source.verified());
  }

  private static List<String> pictures(ArchivedBrief brief) throws IOException {
    return JSON.readTree(brief.manifest()).get("pictures").findValuesAsText("picture");
  }

  private static List<String> figures(ArchivedBrief brief) throws IOException {
    return JSON.readTree(brief.manifest()).get("pictures").findValuesAsText("item");
  }

  static ArchivedBrief compose(Dossier dossier, String lang) {
    return Compositions.compose(
        Compositions.request(dossier.topic().id(), dossier.template().id(), lang), dossier);
  }

  static Dossier dossier(String topic, String lang, int pages, Set<Picture> pictures) {
    Dossier dossier = SeedLibrary.shipped().dossier(topic, "options-memo", lang);
    return with(dossier, dossier.sources(), pictures, pages);
  }

  /// @param pages the limit; 0 for the template's own
  private static Dossier with(
      Dossier dossier, Map<String, Held<Source>> sources, Set<Picture> pictures, int pages) {
    Template own = dossier.template().body();
    Template template =
        new Template(
            own.id(),
            own.name(),
            own.langs(),
            own.audience(),
            pages == 0 ? own.limits() : new Template.Limits(pages, 1_500),
            own.slots(),
            own.citationStyle(),
            own.bibliography(),
            own.rules(),
            own.posture(),
            pictures);
    return new Dossier(
        dossier.snapshot(),
        dossier.topic(),
        dossier.narrower(),
        dossier.fragments(),
        sources,
        dossier.factorNames(),
        dossier.precedents(),
        dossier.template().with(template),
        dossier.figures());
  }

  private static String text(ArchivedBrief brief, Format format) {
    return new String(brief.in(format).bytes(), StandardCharsets.UTF_8);
  }

  /// Lines break where they will, and hyphens with them.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00ad-]+", "");
  }

  /// For people to look at.
  private static void keep(ArchivedBrief brief) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    for (Format format : Format.values()) {
      String name = brief.topic() + "-" + brief.lang() + "." + format.code();
      Files.write(folder.resolve(name), brief.in(format).bytes());
    }
  }
}
