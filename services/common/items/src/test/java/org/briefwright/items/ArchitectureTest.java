package org.briefwright.items;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;

@AnalyzeClasses(packages = "org.briefwright.items", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.items";

  @ArchTest
  static final ArchRule DEPENDENCIES_POINT_INWARD =
      Layering.inward(ROOT, "openapi", "api", "transfer", "store");

  @ArchTest
  static final ArchRule ITEMS_KNOW_NO_NOUN =
      Layering.knowsNoService(ROOT, "composer", "fragments", "precedents", "templates", "typeset");

  @ArchTest static final ArchRule ITEMS_CALL_NOBODY = Layering.callsNobody(ROOT);
}
