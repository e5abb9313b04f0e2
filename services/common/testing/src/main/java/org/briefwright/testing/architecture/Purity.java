package org.briefwright.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a package must leave alone for its answers to depend on its arguments only: the same
/// request and the same snapshot give the same bytes on every machine.
public final class Purity {
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  /// Methods of the platform that read the process's surroundings, whatever their arguments.
  private static final Map<String, Set<String>> SURROUNDINGS =
      Map.of(
          "java.lang.System",
              Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "identityHashCode"),
          "java.lang.Math", Set.of("random"),
          "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.util.Locale", Set.of("getDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.util.Collections", Set.of("shuffle"),
          "java.nio.charset.Charset", Set.of("defaultCharset"));

  /// Methods of `String` that take the process's locale or charset unless they are told another.
  private static final Set<String> DEFAULTING =
      Set.of(
          "toLowerCase()",
          "toUpperCase()",
          "getBytes()",
          "format(java.lang.String,[Ljava.lang.Object;)",
          "formatted([Ljava.lang.Object;)");

  private Purity() {}

  /// All rules of purity for the packages, each given as an ArchUnit pattern such as
  /// `org.briefwright.composer.selection..`.
  public static ArchRule of(String... packages) {
    return CompositeArchRule.of(
        List.of(noInputOrOutput(packages), noSurroundings(packages), noChance(packages)));
  }

  private static ArchRule noInputOrOutput(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.net.http..",
            "java.sql..",
            "javax.sql..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.ws.rs..",
            "io.quarkus..",
            "io.vertx..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.net\\.(URL|.*Socket)")
        .because(
            "pure packages take values and return values, without input, output or a container");
  }

  private static ArchRule noSurroundings(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .callCodeUnitWhere(
            DescribedPredicate.describe(
                "reads the clock, the environment or the default locale, zone or charset",
                (JavaCall<?> call) -> isSurrounding(call.getTarget())))
        .because("the same request and snapshot give the same bytes at any time and place");
  }

  private static ArchRule noChance(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.Random|java\\.util\\.SplittableRandom|java\\.security\\.SecureRandom"
                + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*")
        .because("nothing in a brief is left to chance");
  }

  private static boolean isSurrounding(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    String signature = target.getFullName().substring(owner.length() + 1);
    return CLOCKS.contains(owner) && target.getName().equals("now")
        || SURROUNDINGS.getOrDefault(owner, Set.of()).contains(target.getName())
        || owner.equals("java.lang.String") && DEFAULTING.contains(signature.replace(", ", ","))
        || owner.equals("java.lang.String") && signature.equals("<init>([B)");
  }
}
