package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Selection;

/// What rebuttals reply to, in words by which a reader finds it: the claim as it is printed in
/// bold, or its place in a section that prints no claims in bold.
final class Replies {

  /// How many forms there are of leading over to a reply.
  private static final int FORMS = 3;

  /// As far as the phrases count places of a section.
  private static final int PLACES = 12;

  private final Dossier dossier;
  private final Selection selection;
  private final PrintOrder order;
  private final Phrases phrases;
  private final String lang;
  private int replies;

  Replies(Dossier dossier, Selection selection, PrintOrder order, Phrases phrases, String lang) {
    this.dossier = dossier;
    this.selection = selection;
    this.order = order;
    this.phrases = phrases;
    this.lang = lang;
  }

  /// @param claim the tag of what it replies to
  /// @param at where that stands, if it is printed without its tag; else null
  /// @param opening the key of the phrase that leads over; no two in a row are alike
  record Reply(String claim, String at, String opening) {}

  /// Nothing where it replies to nothing that the reader can find. An answer that is kept
  /// ready for a question also names what is not in the brief.
  Optional<Reply> of(Chosen chosen) {
    Fragment fragment = chosen.candidate().fragment();
    if (fragment.kind() != Fragment.Kind.REBUTTAL) {
      return Optional.empty();
    }
    List<String> attacked =
        fragment.relations().stream()
            .filter(relation -> relation.type() == Fragment.Relation.Type.ATTACKS)
            .map(Fragment.Relation::target)
            .toList();
    return chosen.role() == Role.QUESTIONS_AND_ANSWERS ? keptReady(attacked) : inPrint(attacked);
  }

  private Optional<Reply> keptReady(List<String> attacked) {
    return dossier.fragments().stream()
        .map(Held::body)
        .filter(it -> attacked.contains(it.id()))
        .findFirst()
        .map(it -> new Reply(it.tag(), null, "answers.ready"));
  }

  private Optional<Reply> inPrint(List<String> attacked) {
    List<Chosen> printed = new ArrayList<>();
    for (Chosen chosen : selection.chosen()) {
      if (attacked.contains(chosen.candidate().id())) {
        printed.add(chosen);
      }
    }
    return printed.stream()
        .filter(it -> it.role().printsTag())
        .findFirst()
        .map(it -> new Reply(it.candidate().fragment().tag(), null, "answers." + form()))
        .or(() -> printed.stream().flatMap(it -> judged(it).stream()).findFirst());
  }

  private Optional<Reply> judged(Chosen attacked) {
    if (attacked.role() != Role.KEY_JUDGEMENTS) {
      return Optional.empty();
    }
    Slot slot = dossier.template().body().slots().get(attacked.slot());
    int place = order.of(selection.in(attacked.slot()), slot.kinds()).indexOf(attacked) + 1;
    if (place > PLACES) {
      return Optional.empty();
    }
    String at =
        phrases.get("answers.place", phrases.get("place." + place), slot.heading().in(lang));
    return Optional.of(
        new Reply(attacked.candidate().fragment().tag(), at, "answers.at." + form()));
  }

  private int form() {
    return replies++ % FORMS + 1;
  }
}
