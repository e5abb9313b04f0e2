package org.briefwright.composer;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import org.briefwright.testing.architecture.Layering;
import org.briefwright.testing.architecture.Purity;

@AnalyzeClasses(packages = "org.briefwright", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.briefwright.composer";

  @ArchTest
  static final ArchRule BETWEEN_GATHERING_AND_ARCHIVE_EVERYTHING_IS_PURE =
      Purity.of(
          ROOT + ".request..",
          ROOT + ".dossier..",
          ROOT + ".argument..",
          ROOT + ".analogy..",
          ROOT + ".selection..",
          ROOT + ".citation..",
          ROOT + ".brief..",
          ROOT + ".rendition..",
          ROOT + ".manifest..");

  @ArchTest
  static final ArchRule THE_TYPESETTER_AND_LANGUAGE_ARE_PURE =
      Purity.of("org.briefwright.typeset..", "org.briefwright.language..");

  @ArchTest static final ArchRule TYPESET_KNOWS_NO_BRIEF = Layering.typesetKnowsNoBrief();

  @ArchTest
  static final ArchRule THE_COMPOSER_SHARES_NO_NOUN_WITH_THE_SERVICES_IT_CALLS =
      Layering.knowsNoService(ROOT, "fragments", "precedents", "templates", "items");

  @ArchTest
  static final ArchRule ONLY_GATHERING_CALLS_OTHER_SERVICES =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackage(ROOT + ".gathering..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "java.net.http..")
          .because("data flows one way, and one room knows how it comes in");

  @ArchTest
  static final ArchRule ONLY_THE_ARCHIVE_SPEAKS_SQL =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(ROOT + ".archive..", ROOT + ".batch.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..")
          .because("briefs are kept in one place, and batches in one");

  @ArchTest
  static final ArchRule ONLY_BATCHES_RUN_JOBS =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackage(ROOT + ".batch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.kagkarlsson..")
          .because("whatever else is done, somebody waits for");

  @ArchTest
  static final ArchRule EACH_STEP_KNOWS_ONLY_THOSE_BEFORE_IT =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
          .layer("dossier")
          .definedBy(ROOT + ".dossier..")
          .layer("request")
          .definedBy(ROOT + ".request..")
          .layer("argument")
          .definedBy(ROOT + ".argument..")
          .layer("analogy")
          .definedBy(ROOT + ".analogy..")
          .layer("selection")
          .definedBy(ROOT + ".selection..")
          .layer("citation")
          .definedBy(ROOT + ".citation..")
          .layer("brief")
          .definedBy(ROOT + ".brief..")
          .layer("rendition")
          .definedBy(ROOT + ".rendition..")
          .layer("manifest")
          .definedBy(ROOT + ".manifest..")
          .layer("gathering")
          .definedBy(ROOT + ".gathering..")
          .layer("archive")
          .definedBy(ROOT + ".archive..")
          .layer("batch")
          .definedBy(ROOT + ".batch..")
          .layer("composer")
          .definedBy(ROOT)
          .layer("api")
          .definedBy(ROOT + ".api..")
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("composer")
          .mayOnlyBeAccessedByLayers("batch", "api")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("composer", "batch", "api")
          .whereLayer("gathering")
          .mayOnlyBeAccessedByLayers("composer", "batch", "api")
          .whereLayer("manifest")
          .mayOnlyBeAccessedByLayers("composer", "batch", "api")
          .whereLayer("rendition")
          .mayOnlyBeAccessedByLayers("archive", "composer", "batch", "api")
          .whereLayer("brief")
          .mayOnlyBeAccessedByLayers("rendition", "manifest", "composer", "api")
          .whereLayer("citation")
          .mayOnlyBeAccessedByLayers("brief", "rendition", "composer", "api")
          .whereLayer("selection")
          .mayOnlyBeAccessedByLayers("brief", "manifest", "composer", "api")
          .whereLayer("argument")
          .mayOnlyBeAccessedByLayers("selection", "brief", "rendition", "composer", "api")
          .whereLayer("analogy")
          .mayOnlyBeAccessedByLayers("selection", "brief", "rendition", "composer", "api")
          .because("a brief is made in steps, each a function of what the steps before it made");
}
