package org.briefwright.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.brief.rule.Breach;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;
import org.briefwright.composer.selection.Bars;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Selection;

/// What was learnt from briefs that broke a rule: which fragments have to be shorter, and which
/// have to stay out. Every step learns something new, so there are no more steps than fragments.
///
/// @param cause the breach that was learnt from last, or null
record Mending(Bars bars, Breach cause) {

  static final Mending NONE = new Mending(Bars.NONE, null);

  /// What is known after this breach too: the fragment shorter where that may help and its slot
  /// prints a shorter size, else left out. Nothing where no fragment is at fault, or the request
  /// insists on it.
  Optional<Mending> after(
      Breach breach, Selection selection, Template template, List<String> included) {
    Optional<Chosen> culprit =
        selection.chosen().stream()
            .filter(it -> it.candidate().id().equals(breach.item()))
            .findFirst();
    if (culprit.isEmpty()) {
      return Optional.empty();
    }
    List<BodySize> smaller =
        template.slots().get(culprit.get().slot()).bodySizes().stream()
            .filter(size -> size.compareTo(culprit.get().size()) < 0)
            .toList();
    if (breach.mayShorten() && !smaller.isEmpty()) {
      Map<String, BodySize> more = new HashMap<>(bars.longest());
      more.put(breach.item(), smaller.getFirst());
      return Optional.of(new Mending(new Bars(more, bars.out()), breach));
    }
    if (included.contains(breach.item())) {
      return Optional.empty();
    }
    Map<String, Because> more = new HashMap<>(bars.out());
    more.put(breach.item(), Because.of(Cause.BREAKS_RULE, breach.rule().code()));
    return Optional.of(new Mending(new Bars(bars.longest(), more), breach));
  }
}
