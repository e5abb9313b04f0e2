package org.briefwright.web;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;

@AnalyzeClasses(packages = "org.briefwright.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.web";

  @ArchTest
  static final ArchRule DEPENDENCIES_POINT_INWARD =
      Layering.inward(ROOT, "openapi", "json", "actor", "paging", "precondition", "text");

  @ArchTest
  static final ArchRule WEB_KNOWS_NO_SERVICE =
      Layering.knowsNoService(
          ROOT, "items", "composer", "fragments", "precedents", "templates", "typeset");

  @ArchTest static final ArchRule WEB_CALLS_NOBODY = Layering.callsNobody(ROOT);
}
