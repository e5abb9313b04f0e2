package org.briefwright.composer.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.dossier.CaseDossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.TopicDossier;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// What can be said against a request only once the library has been read.
final class Requests {

  private Requests() {}

  /// @throws ProblemException naming every field that the library cannot serve, or every item
  ///     that is marked too strictly for the recipient
  static void check(
      BriefRequest request,
      Template template,
      List<TopicDossier> material,
      List<CaseDossier> cases) {
    List<Violation> violations = new ArrayList<>();
    if (!template.langs().contains(request.langOrDefault())) {
      violations.add(
          new Violation(
              "/lang",
              "template '"
                  + template.id()
                  + "' is written in "
                  + String.join(", ", template.langs())));
    }
    Set<String> held =
        material.stream()
            .flatMap(it -> it.fragments().stream())
            .map(Held::id)
            .collect(Collectors.toSet());
    String topics =
        material.stream().map(it -> it.topic().id()).collect(Collectors.joining(" or "));
    for (int i = 0; i < request.include().size(); i++) {
      if (!held.contains(request.include().get(i))) {
        violations.add(new Violation("/include/" + i, "is not a fragment on " + topics));
      }
    }
    cases.stream()
        .flatMap(it -> it.precedents().stream())
        .forEach(precedent -> held.add(precedent.id()));
    for (int i = 0; i < request.exclude().size(); i++) {
      if (!held.contains(request.exclude().get(i))) {
        violations.add(
            new Violation("/exclude/" + i, "is neither a fragment nor a precedent on " + topics));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    List<Violation> above =
        Handling.above(request, material.stream().flatMap(it -> it.fragments().stream()).toList());
    if (!above.isEmpty()) {
      throw new ProblemException(
          ProblemType.TLP_EXCEEDED,
          "the request asks for what is marked above " + request.maxTlpOrDefault().label(),
          above);
    }
  }
}
