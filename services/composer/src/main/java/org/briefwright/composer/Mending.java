package org.briefwright.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.composer.brief.rule.Breach;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Rejected;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Weighed;

/// What was learnt from briefs that broke a rule: which fragments have to be shorter, and which
/// have to stay out. Every step learns something new, so there are no more steps than fragments.
///
/// @param sizes the longest size that a fragment may have, by id
/// @param out why a fragment stays out, by id
/// @param cause the breach that was learnt from last, or null
record Mending(Map<String, BodySize> sizes, Map<String, String> out, Breach cause) {

  static final Mending NONE = new Mending(Map.of(), Map.of(), null);

  Mending {
    sizes = Map.copyOf(sizes);
    out = Map.copyOf(out);
  }

  /// What is known after this breach too: the fragment shorter where that may help and its slot
  /// prints a shorter size, else left out. Nothing where no fragment is at fault.
  Optional<Mending> after(Breach breach, Selection selection, Template template) {
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
      Map<String, BodySize> more = new HashMap<>(sizes);
      more.put(breach.item(), smaller.getFirst());
      return Optional.of(new Mending(more, out, breach));
    }
    Map<String, String> more = new HashMap<>(out);
    more.put(breach.item(), "would break the rule " + breach.rule().code());
    return Optional.of(new Mending(sizes, more, breach));
  }

  /// The fragments that are left to choose from.
  Weighed applied(Weighed weighed) {
    return out.isEmpty()
        ? weighed
        : new Weighed(
            weighed.graph(),
            weighed.strengths(),
            weighed.candidates().stream().filter(it -> !out.containsKey(it.id())).toList(),
            weighed.similarities());
  }

  /// The selection with no fragment longer than it may be.
  Selection applied(Selection selection) {
    Selection mended = selection;
    for (Chosen passage : selection.chosen()) {
      BodySize longest = sizes.get(passage.candidate().id());
      if (longest != null && passage.size().compareTo(longest) > 0) {
        mended = mended.with(passage, passage.resizedTo(longest));
      }
    }
    return mended;
  }

  /// The selection with a note of what stayed out and why.
  Selection noted(Selection selection) {
    List<Rejected> rejected = new ArrayList<>(selection.rejected());
    new TreeMap<>(out).forEach((item, reason) -> rejected.add(new Rejected(item, reason)));
    return new Selection(
        selection.chosen(),
        selection.cases(),
        rejected,
        selection.dropped(),
        selection.droppedCases());
  }
}
