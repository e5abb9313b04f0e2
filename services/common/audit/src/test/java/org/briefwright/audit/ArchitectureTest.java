package org.briefwright.audit;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;

@AnalyzeClasses(packages = "org.briefwright.audit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.audit";

  @ArchTest static final ArchRule DEPENDENCIES_POINT_INWARD = Layering.inward(ROOT, "api");

  @ArchTest
  static final ArchRule AUDIT_KNOWS_NO_NOUN =
      Layering.knowsNoService(
          ROOT, "items", "composer", "fragments", "precedents", "templates", "typeset");

  @ArchTest static final ArchRule AUDIT_CALLS_NOBODY = Layering.callsNobody(ROOT);
}
