package org.briefwright.composer.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// What can be said about a topic's material in a query: at which state of the library, in which
/// language, and up to which marking.
public class TopicParameters {

  private static final String LANGUAGE = "en";
  private static final Pattern SNAPSHOT =
      Pattern.compile("f(\\d{1,15})-p(\\d{1,15})-t(\\d{1,15})-(\\d{4}-\\d{2}-\\d{2})");

  @QueryParam("asOf")
  @Parameter(
      description = "An ISO day or instant: as the library stood then",
      example = "2026-11-23")
  String asOf;

  @QueryParam("snapshot")
  @Parameter(
      description =
          "A state of the library: the numbers of fragments, precedents and templates, and the"
              + " day, as an answer's `snapshot` names them; not together with `asOf`",
      example = "f72-p34-t2-2026-11-23")
  String snapshot;

  @QueryParam("lang")
  @Parameter(
      description = "A two-letter language code; what is not translated stays in its own language",
      schema = @Schema(implementation = String.class, defaultValue = LANGUAGE))
  String lang;

  @QueryParam("maxTlp")
  @Parameter(
      description = "Leaves out what is marked above this",
      schema =
          @Schema(
              enumeration = {"CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"},
              defaultValue = "CLEAR"))
  String maxTlp;

  String lang() {
    if (lang != null && !lang.matches("[a-z]{2}")) {
      throw ProblemException.parameter("lang", "a two-letter language code is accepted");
    }
    return lang == null ? LANGUAGE : lang;
  }

  Tlp ceiling() {
    if (maxTlp == null) {
      return Tlp.CLEAR;
    }
    return Arrays.stream(Tlp.values())
        .filter(tlp -> tlp.code().equals(maxTlp))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.parameter(
                    "maxTlp",
                    Arrays.stream(Tlp.values())
                        .map(Tlp::code)
                        .collect(Collectors.joining(", ", "one of ", " is accepted"))));
  }

  /// The topic's material at the state of the library that the query names.
  ///
  /// @throws ProblemException naming the parameter that cannot be served
  TopicMaterial material(String topic, Gatherer gatherer) {
    BriefRequest request =
        BriefRequestBuilder.builder()
            .topic(topic)
            .asOf(asOf)
            .lang(lang())
            .snapshot(pinned())
            .build();
    return gatherer.material(topic, lang(), pin(request, gatherer));
  }

  private BriefRequest.Pinned pinned() {
    if (snapshot == null) {
      return null;
    }
    Matcher parts = SNAPSHOT.matcher(snapshot);
    try {
      if (parts.matches()) {
        return new BriefRequest.Pinned(
            Long.parseLong(parts.group(1)),
            Long.parseLong(parts.group(2)),
            Long.parseLong(parts.group(3)),
            LocalDate.parse(parts.group(4)));
      }
    } catch (DateTimeException noDay) {
      throw ProblemException.parameter("snapshot", "'" + parts.group(4) + "' is no day");
    }
    throw ProblemException.parameter(
        "snapshot", "a form such as f72-p34-t2-2026-11-23 is accepted");
  }

  /// What a brief's request would be told of its fields is told of the parameters, whose names are
  /// the same.
  private static LibrarySnapshot pin(BriefRequest request, Gatherer gatherer) {
    try {
      return gatherer.pin(request).await();
    } catch (ProblemException refused) {
      Problem problem = refused.problem();
      if (problem.errors().isEmpty()) {
        throw refused;
      }
      Violation first = problem.errors().getFirst();
      String[] steps = first.pointer().substring(1).split("/");
      String part = steps.length == 1 ? "" : steps[1] + " ";
      throw ProblemException.parameter(steps[0], part + first.detail());
    }
  }
}
