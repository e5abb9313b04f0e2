package org.briefwright.search;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;
import org.briefwright.testing.architecture.Purity;

@AnalyzeClasses(packages = "org.briefwright.search", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.search";

  @ArchTest
  static final ArchRule SEARCH_KNOWS_NO_NOUN =
      Layering.knowsNoService(ROOT, "composer", "fragments", "precedents", "templates", "typeset");

  @ArchTest static final ArchRule SEARCH_CALLS_NOBODY = Layering.callsNobody(ROOT);

  @ArchTest static final ArchRule RANKS_FOLLOW_FROM_VALUES_ALONE = Purity.of(ROOT + ".index..");
}
