package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the real seeds of all services together to the rules.
class SeedLibraryTest {
  private static Library library;

  @BeforeAll
  static void readTheSeeds() {
    String root = System.getProperty("maven.multiModuleProjectDirectory", "../..");
    library = LibraryReader.read(Path.of(root, "seeds"));
  }

  @Test
  void everySeedKeepsTheRulesOfItsService() {
    assertThat(library.faults()).isEmpty();
  }

  @Test
  void everyReferenceResolves() {
    assertThat(References.check(library)).isEmpty();
  }

  @Test
  void factsLawAndHistoryRestOnVerifiedSources() {
    assertThat(Grounds.check(library)).isEmpty();
  }

  @Test
  void everyTopicIsArguedFromBothSides() {
    assertThat(Balance.bothSides(library)).isEmpty();
  }

  @Test
  void everyRequiredKeyPointIsCarriedByAFragmentOfItsStance() {
    assertThat(Balance.requiredKeyPoints(library)).isEmpty();
  }

  @Test
  void everyPrecedentNamesTwoLimitsOfTheAnalogy() {
    assertThat(Balance.analogyLimits(library)).isEmpty();
  }

  @Test
  void theLibraryIsAsLargeAsAFirstLibraryShouldBe() {
    assertThat(Scope.FIRST_LIBRARY.check(library)).isEmpty();
  }
}
