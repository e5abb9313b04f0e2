package org.briefwright.precedents;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.briefwright.testing.architecture.Layering;

@AnalyzeClasses(packages = "org.briefwright.precedents", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.briefwright.precedents";

  @ArchTest static final ArchRule DEPENDENCIES_POINT_INWARD = Layering.inward(ROOT, "api", "store");
  @ArchTest static final ArchRule PRECEDENTS_CALL_NOBODY = Layering.callsNobody(ROOT);

  @ArchTest
  static final ArchRule PRECEDENTS_KNOW_NO_OTHER_SERVICE =
      Layering.knowsNoService(ROOT, "composer", "fragments", "templates");
}
