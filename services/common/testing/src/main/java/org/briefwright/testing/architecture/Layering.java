package org.briefwright.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which part of the product may know which.
public final class Layering {
  private Layering() {}

  /// Within a root package, each room may depend only on rooms named after it and on the nouns at
  /// the root, and the nouns on no room: `inward("org.briefwright.templates", "api", "store")`.
  public static ArchRule inward(String root, String... rooms) {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(
        noClasses()
            .that()
            .resideInAPackage(root)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(root, List.of(rooms)))
            .because("the nouns are what everything else is about, and know none of it")
            .allowEmptyShould(true));
    for (int i = 1; i < rooms.length; i++) {
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(root + "." + rooms[i] + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages(root, List.of(rooms).subList(0, i)))
              .because("dependencies point inward, so that the inner rooms outlive the outer"));
    }
    return CompositeArchRule.of(rules);
  }

  /// A content service answers from its own database and asks nobody.
  public static ArchRule callsNobody(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "jakarta.ws.rs.client..",
            "org.eclipse.microprofile.rest.client..",
            "io.quarkus.rest.client..",
            "io.vertx.ext.web.client..")
        .because("data flows one way, from the page through the composer to the content services");
  }

  /// A content service and the shared modules know none of the other services.
  public static ArchRule knowsNoService(String root, String... services) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(services)
                .map(service -> "org.briefwright." + service + "..")
                .toArray(String[]::new))
        .because("each side of a call declares its own record of what it needs of the other");
  }

  /// The typesetter sets documents, whatever they are about.
  public static ArchRule typesetKnowsNoBrief() {
    return knowsNoService(
            "org.briefwright.typeset",
            "composer",
            "fragments",
            "precedents",
            "templates",
            "items",
            "web")
        .because(
            "the typesetter takes a document model and gives pages; briefs are not its matter");
  }

  private static String[] packages(String root, List<String> rooms) {
    return rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
  }
}
