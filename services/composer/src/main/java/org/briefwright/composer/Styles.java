package org.briefwright.composer;

import java.util.List;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// The citation style of a brief: the request's, else the template's.
final class Styles {

  private Styles() {}

  static CitationStyle of(BriefRequest request, Template template) {
    if (request.citationStyle() == null) {
      return CitationStyle.of(template.citationStyle());
    }
    try {
      return CitationStyle.of(request.citationStyle());
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(List.of(new Violation("/citationStyle", e.getMessage())));
    }
  }
}
