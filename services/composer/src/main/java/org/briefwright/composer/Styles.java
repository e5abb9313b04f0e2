package org.briefwright.composer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// The citation style of a brief: the request's, else the template's. Briefs cite in notes, so
/// only
/// styles that do are accepted.
final class Styles {

  private Styles() {}

  static CitationStyle of(BriefRequest request, Template template) {
    boolean asked = request.citationStyle() != null;
    String id = asked ? request.citationStyle() : template.citationStyle();
    return Arrays.stream(CitationStyle.values())
        .filter(style -> !style.inText())
        .filter(style -> style.id().equals(id))
        .findFirst()
        .orElseThrow(() -> refused(asked ? "/citationStyle" : "/template", id));
  }

  private static ProblemException refused(String pointer, String id) {
    String accepted =
        Arrays.stream(CitationStyle.values())
            .filter(style -> !style.inText())
            .map(CitationStyle::id)
            .collect(Collectors.joining(", "));
    return ProblemException.invalid(
        List.of(
            new Violation(pointer, "style '" + id + "' is not one of the accepted " + accepted)));
  }
}
