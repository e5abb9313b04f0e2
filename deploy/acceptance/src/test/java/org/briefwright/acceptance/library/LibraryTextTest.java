package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds what the library says, and how, to what it promises its readers.
class LibraryTextTest {
  private static final String ROOT =
      System.getProperty("maven.multiModuleProjectDirectory", "../..");
  private static final Path FIGURES =
      Path.of(ROOT, "deploy/acceptance/src/test/resources/library/figures-of-record.txt");
  private static final Path SHORT_NAMES =
      Path.of(
          ROOT,
          "services/composer/src/main/resources/org/briefwright/composer/rendition/acronyms",
          "en.properties");
  private static Library library;

  @BeforeAll
  static void readTheSeeds() {
    library = LibraryReader.read(Path.of(ROOT, "seeds"));
  }

  @Test
  void everyClaimCounterargumentAndCorrectionIsCarried() {
    ClaimMap map = ClaimMap.read(Path.of(ROOT, "docs/library.md"));

    assertThat(map.gaps(library, "C", 118)).isEmpty();
    assertThat(map.gaps(library, "K", 28)).isEmpty();
    assertThat(map.gaps(library, "E", 24)).isEmpty();
  }

  /// After a change that is meant: `-Dfigures.refresh=true`, and read the difference.
  @Test
  void everyDateAndNumberIsTheOneOfRecord() throws IOException {
    String stated =
        Figures.in(library).entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("figures.refresh")) {
      Files.writeString(FIGURES, stated);
    }

    assertThat(stated.lines().toList()).isEqualTo(Files.readAllLines(FIGURES));
  }

  @Test
  void noSentenceIsTooLongToFollow() {
    assertThat(Wording.sentences(library)).isEmpty();
  }

  @Test
  void aShortBodyIsOneSentence() {
    assertThat(Wording.shortBodies(library)).isEmpty();
  }

  @Test
  void noPassagePointsOutsideItself() {
    assertThat(Pointing.openings(library)).isEmpty();
    assertThat(Pointing.elsewhere(library)).isEmpty();
  }

  @Test
  void stampsOfTimeAreConsistent() {
    assertThat(Pointing.stamps(library)).isEmpty();
  }

  @Test
  void quotationMarksAndApostrophesAreTypographic() throws Exception {
    assertThat(Typography.straightQuotes(Path.of(ROOT, "seeds"))).isEmpty();
  }

  @Test
  void shortNamesStandWhereTheyCanBeExplained() throws IOException {
    assertThat(Typography.possessives(library, Typography.explained(SHORT_NAMES))).isEmpty();
  }

  @Test
  void quotationsAreShortAndHaveASource() {
    assertThat(Wording.quotations(library)).isEmpty();
  }

  @Test
  void noTwoFragmentsAreNearlyTheSame() {
    assertThat(Wording.nearDuplicates(library)).isEmpty();
  }

  @Test
  void theEssayIsNotCopied() {
    assertThat(EssayRuns.read().check(library)).isEmpty();
  }

  @Test
  void baseScoresFollowTheRule() {
    assertThat(Strength.check(library)).isEmpty();
  }

  @Test
  void spellingIsBritish() {
    assertThat(Spelling.british().check(library)).isEmpty();
  }

  @Test
  void noLabelLeadsToTwoTopics() {
    assertThat(Labels.shared(library)).isEmpty();
  }

  @Test
  void readingEaseIsReported() throws IOException {
    List<String> report = Readability.report(library);

    Path page = Path.of(ROOT, "deploy/acceptance/target/reading-ease.txt");
    Files.write(page, report);

    assertThat(report).hasSize(library.topics().size());
  }
}
