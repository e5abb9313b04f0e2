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
          ROOT + ".manifest..",
          ROOT + ".verification..",
          ROOT + ".changes..");

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
          .resideOutsideOfPackages(ROOT + ".gathering..", ROOT + ".notices.webhook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "java.net.http..")
          .because(
              "data flows one way, and one room knows how it comes in; notices go to one receiver");

  @ArchTest
  static final ArchRule ONLY_ROOMS_THAT_KEEP_SOMETHING_SPEAK_SQL =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(
              ROOT + ".archive..",
              ROOT + ".batch.store..",
              ROOT + ".life..",
              ROOT + ".uses..",
              ROOT + ".following..",
              ROOT + ".notices..",
              ROOT + ".recall..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..")
          .because("each kind of record is kept in one room, on the archive's connections");

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
          .layer("signature")
          .definedBy(ROOT + ".signature..")
          .layer("verification")
          .definedBy(ROOT + ".verification..")
          .layer("changes")
          .definedBy(ROOT + ".changes..")
          .layer("gathering")
          .definedBy(ROOT + ".gathering..")
          .layer("archive")
          .definedBy(ROOT + ".archive..")
          .layer("batch")
          .definedBy(ROOT + ".batch..")
          .layer("life")
          .definedBy(ROOT + ".life..")
          .layer("following")
          .definedBy(ROOT + ".following..")
          .layer("notices")
          .definedBy(ROOT + ".notices..")
          .layer("recall")
          .definedBy(ROOT + ".recall..")
          .layer("uses")
          .definedBy(ROOT + ".uses..")
          .layer("composer")
          .definedBy(ROOT)
          .layer("api")
          .definedBy(ROOT + ".api..")
          .layer("desk")
          .definedBy(ROOT + ".desk..")
          .whereLayer("desk")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers("desk")
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("api", "desk")
          .whereLayer("composer")
          .mayOnlyBeAccessedByLayers("batch", "api", "desk")
          .whereLayer("following")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("notices")
          .mayOnlyBeAccessedByLayers("life", "following", "api", "desk")
          .whereLayer("recall")
          .mayOnlyBeAccessedByLayers("api", "desk")
          .whereLayer("uses")
          .mayOnlyBeAccessedByLayers("composer", "api", "desk")
          .whereLayer("life")
          .mayOnlyBeAccessedByLayers("uses", "recall", "verification", "composer", "api", "desk")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers(
              "life", "uses", "following", "notices", "recall", "composer", "batch", "api", "desk")
          .whereLayer("gathering")
          .mayOnlyBeAccessedByLayers("following", "composer", "batch", "api", "desk")
          .whereLayer("signature")
          .mayOnlyBeAccessedByLayers("composer")
          .whereLayer("verification")
          .mayOnlyBeAccessedByLayers("changes", "composer", "api", "desk")
          .whereLayer("changes")
          .mayOnlyBeAccessedByLayers("composer", "api", "desk")
          .whereLayer("manifest")
          .mayOnlyBeAccessedByLayers(
              "archive",
              "notices",
              "recall",
              "verification",
              "changes",
              "composer",
              "batch",
              "api",
              "desk")
          .whereLayer("rendition")
          .mayOnlyBeAccessedByLayers("archive", "recall", "composer", "batch", "api", "desk")
          .whereLayer("brief")
          .mayOnlyBeAccessedByLayers("rendition", "manifest", "changes", "composer", "api", "desk")
          .whereLayer("citation")
          .mayOnlyBeAccessedByLayers("brief", "rendition", "composer", "api", "desk")
          .whereLayer("selection")
          .mayOnlyBeAccessedByLayers("brief", "manifest", "composer", "api", "desk")
          .whereLayer("argument")
          .mayOnlyBeAccessedByLayers("selection", "brief", "rendition", "composer", "api")
          .whereLayer("analogy")
          .mayOnlyBeAccessedByLayers("selection", "brief", "rendition", "composer", "api")
          .because("a brief is made in steps, each a function of what the steps before it made");
}
