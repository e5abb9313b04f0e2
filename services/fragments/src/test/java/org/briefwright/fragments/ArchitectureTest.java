package org.briefwright.fragments;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;

@AnalyzeClasses(packages = "org.briefwright.fragments", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.fragments";

  @ArchTest static final ArchRule DEPENDENCIES_POINT_INWARD = Layering.inward(ROOT, "api", "store");
  @ArchTest static final ArchRule FRAGMENTS_CALL_NOBODY = Layering.callsNobody(ROOT);

  @ArchTest
  static final ArchRule FRAGMENTS_KNOW_NO_OTHER_SERVICE =
      Layering.knowsNoService(ROOT, "composer", "precedents", "templates");
}
