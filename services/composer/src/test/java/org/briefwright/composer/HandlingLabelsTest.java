package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.testing.forms.DocxText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels of the Traffic Light Protocol 2.0 on what is composed.
class HandlingLabelsTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theStrictestLabelOfAllThatStandsInABriefIsTheBriefs(long seed) throws IOException {
    Map<String, Tlp> labels = new HashMap<>();
    Dossier dossier = labelled(new Random(seed), labels);

    ArchivedBrief brief = Compositions.compose(request("RED"), dossier);

    JsonNode manifest = JSON.readTree(brief.manifest());
    List<String> items = new ArrayList<>(manifest.get("selections").findValuesAsText("item"));
    items.addAll(manifest.get("precedents").findValuesAsText("item"));
    Tlp strictest =
        items.stream()
            .map(it -> labels.getOrDefault(it, Tlp.CLEAR))
            .reduce(Tlp.CLEAR, Tlp::strictest);
    assertThat(items).isNotEmpty();
    assertThat(manifest.get("tlp").asText()).isEqualTo(strictest.code());
    assertThat(brief.tlp()).isEqualTo(strictest);
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR, ffffff",
    "GREEN, 33ff00",
    "AMBER, ffc000",
    "AMBER+STRICT, ffc000",
    "RED, ff2b2b"
  })
  void everyPageCarriesTheLabelAboveAndBelowOnTheRightInItsColourOnBlack(
      String label, String colour) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(composed(label).in(Format.PDF).bytes())) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        for (MarginOfPage margin : MarginOfPage.aboveAndBelow(pdf, page)) {
          assertThat(margin.text()).as("page %d", page).endsWith("TLP:" + label);
          assertThat(margin.sizeOf("TLP:" + label)).isGreaterThanOrEqualTo(12);
          assertThat(margin.shows("000000")).isTrue();
          assertThat(margin.shows(colour)).isTrue();
        }
      }
    }
  }

  @Test
  void htmlAndWordCarryTheLabelInItsColoursToo() throws IOException {
    ArchivedBrief brief = composed("AMBER");

    assertThat(new String(brief.in(Format.HTML).bytes(), StandardCharsets.UTF_8))
        .containsPattern(
            "<header class=\"handling\">.*color: #ffc000; background: #000000\">TLP:AMBER<")
        .containsPattern("<footer>.*color: #ffc000; background: #000000\">TLP:AMBER<");
    XWPFDocument word = DocxText.open(brief.in(Format.DOCX).bytes());
    List<XWPFHeaderFooter> margins = new ArrayList<>(word.getHeaderList());
    margins.addAll(word.getFooterList());
    assertThat(margins)
        .hasSize(3)
        .allSatisfy(
            margin -> {
              XWPFRun mark = margin.getParagraphs().getFirst().getRuns().getLast();
              assertThat(mark.text()).isEqualTo("\u00a0TLP:AMBER\u00a0");
              assertThat(mark.getColor()).isEqualTo("FFC000");
              assertThat(mark.getFontSizeAsDouble()).isEqualTo(12.0);
              assertThat(mark.getCTR().toString()).contains("fill=\"000000\"");
            });
  }

  private static ArchivedBrief composed(String label) throws IOException {
    Dossier shipped = SeedLibrary.dossier("deterrence", "at-a-glance");
    Map<String, Tlp> all = new HashMap<>();
    Tlp tlp = JSON.convertValue(label, Tlp.class);
    shipped.fragments().forEach(it -> all.put(it.id(), tlp));
    return Compositions.compose(request("RED"), relabelled(shipped, all));
  }

  private static BriefRequest request(String ceiling) throws IOException {
    return JSON.readValue(
        "{\"topic\":\"deterrence\",\"template\":\"at-a-glance\",\"maxTlp\":\"" + ceiling + "\"}",
        BriefRequest.class);
  }

  /// Half of the items stay as they are, so that briefs differ in their strictest label.
  private static Dossier labelled(Random random, Map<String, Tlp> labels) {
    Dossier shipped = SeedLibrary.dossier("deterrence", "at-a-glance");
    int most = random.nextInt(Tlp.values().length) + 1;
    shipped.fragments().forEach(it -> labels.put(it.id(), Tlp.values()[random.nextInt(most)]));
    shipped.precedents().forEach(it -> labels.put(it.id(), Tlp.values()[random.nextInt(most)]));
    return relabelled(shipped, labels);
  }

  private static Dossier relabelled(Dossier it, Map<String, Tlp> labels) {
    return new Dossier(
        it.snapshot(),
        it.topic(),
        it.narrower(),
        it.fragments().stream().map(held -> relabelled(held, Fragment.class, labels)).toList(),
        it.sources(),
        it.factorNames(),
        it.precedents().stream().map(held -> relabelled(held, Precedent.class, labels)).toList(),
        it.template(),
        it.figures());
  }

  private static <T> Held<T> relabelled(Held<T> held, Class<T> type, Map<String, Tlp> labels) {
    return labels.containsKey(held.id())
        ? held.with(as(held.body(), type, labels.get(held.id())))
        : held;
  }

  private static <T> T as(T body, Class<T> type, Tlp label) {
    ObjectNode members = JSON.valueToTree(body);
    members.put("tlp", label.code());
    return JSON.convertValue(members, type);
  }
}
