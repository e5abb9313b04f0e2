package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves each rule by a library that breaks it and no other.
class LibraryRulesTest {
  private static final String PRO = "fragments/deterrence-own-forces";
  private static final String CON = "fragments/deterrence-token-forces";

  @TempDir private Path folder;
  private SampleSeeds seeds;

  @BeforeEach
  void writeTheSample() {
    seeds = SampleSeeds.in(folder);
  }

  @Test
  void theSampleKeepsEveryRule() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void aMissingFolderIsNoEmptyLibrary() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LibraryReader.read(folder.resolve("nowhere")))
        .withMessageContaining("nowhere");
  }

  @Test
  void anUnknownFieldIsNamedWithItsFile() {
    seeds.set(PRO, "/colour", "\"red\"");

    assertThat(unreadable())
        .startsWith("seeds/fragments/deterrence-own-forces.yaml /colour: is not a known field");
  }

  @ParameterizedTest
  @CsvSource({"short, 31", "standard, 81", "full, 171"})
  void aBodyOverItsLengthIsNamedWithItsWords(String size, int words) {
    seeds.set(PRO, "/body/" + size, "\"" + "word ".repeat(words) + "\"");

    assertThat(unreadable())
        .startsWith("seeds/fragments/deterrence-own-forces.yaml /body/" + size)
        .contains("has " + words + " words");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    seeds.text("topics/broken", "id: broken\nprefLabel: {en: [\n");

    assertThat(only()).startsWith("seeds/topics/broken.yaml: ").contains("(line 3)");
  }

  @Test
  void aFileIsNamedForItsItem() {
    seeds.set("factors/monitoring", "/id", "\"monitors\"");

    assertThat(only())
        .startsWith("seeds/factors/monitoring.yaml /id: 'monitors' is not the file's");
  }

  @Test
  void aFileInNoCollectionIsNamed() {
    seeds.text("fragment/lost", "id: lost");

    assertThat(only()).startsWith("seeds/fragment/lost.yaml: is in no collection");
  }

  @ParameterizedTest
  @CsvSource({
    "topics/deterrence, /broader, [~gone~], /broader/0",
    "topics/deterrence, /narrower, [~gone~], /narrower/0",
    "topics/deterrence, /related, [~gone~], /related/0",
    "topics/deterrence, /factors/0/id, ~gone~, /factors/0/id",
    "fragments/deterrence-own-forces, /relations, [{~type~:~supports~|~target~:~gone~}], /relations/0/target",
    "fragments/deterrence-own-forces, /citations/0/sourceId, ~gone~, /citations/0/sourceId",
    "precedents/sinai-1981, /factors/0/id, ~gone~, /factors/0/id"
  })
  void aReferenceThatLeadsNowhereIsNamed(String file, String at, String value, String field) {
    seeds.set(file, at, value.replace('~', '"').replace('|', ','));

    assertThat(References.check(seeds.library()))
        .singleElement()
        .asString()
        .startsWith("seeds/" + file + ".yaml " + field + ": there is no seeds/")
        .endsWith("/gone.yaml");
  }

  @Test
  void aTopicThatIsGoneIsMissedByAllWhoNameIt() {
    seeds.remove("topics/deterrence");

    assertThat(References.check(seeds.library()))
        .extracting(Fault::field)
        .containsExactly("/topics/0", "/question", "/topics/0", "/question", "/topics/0");
  }

  @Test
  void aTopicThatCannotBeReadIsReportedOnce() {
    seeds.set("topics/deterrence", "/colour", "\"red\"");

    assertThat(only()).startsWith("seeds/topics/deterrence.yaml /colour");
  }

  @Test
  void aKeyPointThatItsTopicLacksIsNamed() {
    seeds.set(PRO, "/keyPoints", "[\"deterrence/own-forces\", \"deterrence/luck\"]");

    assertThat(only()).endsWith("/keyPoints/1: there is no key point 'deterrence/luck'");
  }

  @Test
  void aFactUnderWhichNoCitedSourceExistsIsNamed() {
    seeds.set(CON, "/citations/0/sourceId", "\"gone\"");

    assertThat(Grounds.check(seeds.library()))
        .singleElement()
        .asString()
        .contains("deterrence-token-forces.yaml /citations", "needs a supporting citation");
  }

  @ParameterizedTest
  @CsvSource({"fact", "legal"})
  void aFactThatRestsOnAnUnverifiedSourceAloneIsNamed(String nature) {
    seeds.set(CON, "/nature", "\"" + nature + "\"");
    seeds.set("sources/schelling-1966", "/verified", "\"unverified\"");

    assertThat(only())
        .contains("deterrence-token-forces.yaml /citations", nature, "unverified sources alone")
        .contains("schelling-1966");
  }

  @Test
  void aPrecedentThatRestsOnAnUnverifiedSourceAloneIsNamed() {
    seeds.set("sources/mfo-jta", "/verified", "\"unverified\"");

    assertThat(only()).contains("seeds/precedents/sinai-1981.yaml /citations");
  }

  @Test
  void anUnverifiedSourceBesideAVerifiedOneIsAccepted() {
    seeds.set("sources/schelling-1966", "/verified", "\"unverified\"");
    seeds.set(
        CON,
        "/citations",
        """
        [{"sourceId": "schelling-1966", "function": "supports"},
         {"sourceId": "mfo-jta", "function": "supports"}]""");

    assertThat(faults()).isEmpty();
  }

  @Test
  void aTopicThatOnlyOneSideArguesIsNamed() {
    seeds.set(CON, "/stance", "\"neutral\"");

    assertThat(Balance.bothSides(seeds.library()))
        .singleElement()
        .hasToString(
            "seeds/topics/deterrence.yaml /question: no fragment answers it with stance con");
  }

  @Test
  void aRequiredKeyPointThatTheWrongSideCarriesIsNamed() {
    seeds.set("topics/deterrence", "/keyPoints/1/stance", "\"neutral\"");

    assertThat(only())
        .isEqualTo(
            "seeds/topics/deterrence.yaml /keyPoints/1: no fragment with stance neutral carries"
                + " the required key point 'token-forces-fail'");
  }

  @Test
  void aKeyPointThatIsNotRequiredMayGoWithoutAFragment() {
    seeds.set("topics/deterrence", "/keyPoints/1/required", "false");
    seeds.set(CON, "/keyPoints", "[]");

    assertThat(faults()).isEmpty();
  }

  @Test
  void aPrecedentWithOneLimitOfTheAnalogyIsNamed() {
    seeds.set("precedents/sinai-1981", "/analogyLimits", "[\"Both states had made peace.\"]");

    assertThat(only())
        .isEqualTo(
            "seeds/precedents/sinai-1981.yaml /analogyLimits: has one limit; at least two are"
                + " needed");
  }

  @Test
  void aLibraryThatIsTooSmallIsToldWhatItLacks() {
    Scope scope = new Scope(3, 2, 3, Set.of("deterrence", "ceasefire"), Set.of("options-memo"));

    assertThat(scope.check(seeds.library()))
        .extracting(Fault::detail)
        .containsExactly(
            "has 2 fragments; at least 3 belong",
            "has 1 precedents; at least 2 belong",
            "has 2 sources; at least 3 belong",
            "lacks the topic 'ceasefire'",
            "lacks the template 'options-memo'");
  }

  @Test
  void aLibraryOfJustTheSizeIsLargeEnough() {
    Scope scope = new Scope(2, 1, 2, Set.of("deterrence"), Set.of("at-a-glance"));

    assertThat(scope.check(seeds.library())).isEmpty();
  }

  private String only() {
    assertThat(faults()).hasSize(1);
    return faults().get(0).toString();
  }

  private String unreadable() {
    assertThat(seeds.library().faults()).hasSize(1);
    return seeds.library().faults().get(0).toString();
  }

  private List<Fault> faults() {
    Library library = seeds.library();
    return List.of(
            library.faults(),
            References.check(library),
            Grounds.check(library),
            Balance.bothSides(library),
            Balance.requiredKeyPoints(library),
            Balance.analogyLimits(library))
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
