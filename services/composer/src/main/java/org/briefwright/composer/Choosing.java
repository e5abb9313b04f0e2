package org.briefwright.composer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.brief.rule.Breach;
import org.briefwright.composer.brief.rule.HouseRule;
import org.briefwright.composer.brief.rule.Printed;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.manifest.Manifest.Optimised;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Layout;

/// Finds what a brief is to hold: the best selection that fits the pages, with pictures in the room
/// that is left, and that keeps the template's rules. Where one would be broken, it is chosen again
/// without what breaks it.
final class Choosing {

  private final BriefRequest request;
  private final Dossier dossier;
  private final Template template;
  private final Limits limits;
  private final StepTimes times;
  private final Selectors selectors;
  private final BiFunction<Selection, List<ChosenPicture>, Fitted> layOut;
  private Mending mending = Mending.NONE;
  private boolean giving;

  /// @param layOut assembles a selection with pictures and lays it out
  Choosing(
      BriefRequest request,
      Dossier dossier,
      Limits limits,
      StepTimes times,
      Selectors selectors,
      BiFunction<Selection, List<ChosenPicture>, Fitted> layOut) {
    this.request = request;
    this.dossier = dossier;
    this.template = dossier.template().body();
    this.limits = limits;
    this.times = times;
    this.selectors = selectors;
    this.layOut = layOut;
  }

  /// What was chosen, and what it was the best for.
  record Choice(Selector selector, Fitted fitted) {

    Optimised optimised() {
      return fitted.optimised(selector);
    }
  }

  /// @throws TemplateUnfillable naming the slot
  /// @throws ConstraintsNotMet naming the constraint that no selection keeps
  /// @throws LengthNotMet naming the slot
  /// @throws RuleBroken naming the rule that no choice keeps
  Choice choose(Weighed weighed) {
    Choice choice = fit(weighed);
    Optional<Breach> breach = breach(choice.fitted());
    while (breach.isPresent()) {
      learn(breach.get(), choice.fitted());
      choice = fit(weighed);
      breach = breach(choice.fitted());
    }
    return choice;
  }

  private Choice fit(Weighed weighed) {
    try {
      Selector selector = selector(weighed);
      Drafts drafts = drafts(selector);
      if (learnsOfBottomLine(drafts)) {
        return fit(weighed);
      }
      Fitted words = new PageFitting(selector, limits, drafts).fit(template);
      Fitted fitted = new PictureFitting(limits.pages(), layOut).fit(dossier, words);
      return new Choice(selector, explained(selector, fitted.within(words.words())));
    } catch (LengthNotMet tooLong) {
      if (giving || template.arguesBothSides()) {
        throw tooLong;
      }
      giving = true;
      return fit(weighed);
    } catch (TemplateUnfillable | ConstraintsNotMet lacking) {
      // What was left out for a rule's sake would have been needed.
      throw mending.bars().out().isEmpty()
          ? lacking
          : new RuleBroken(template.id(), mending.cause());
    }
  }

  private Selector selector(Weighed weighed) {
    return times.time(
        Step.SELECT, () -> selectors.of(request, dossier, weighed, mending.bars(), giving));
  }

  private Drafts drafts(Selector selector) {
    return new Drafts(
        (words, before) -> times.time(Step.SELECT, () -> selector.within(words, before)),
        selection -> layOut.apply(selection, List.of()));
  }

  private Fitted explained(Selector selector, Fitted fitted) {
    return times.time(
        Step.SELECT, () -> fitted.with(selector.explained(fitted.selection(), fitted.words())));
  }

  /// A bottom line that is too long shows at the first layout, before the page is fitted.
  private boolean learnsOfBottomLine(Drafts drafts) {
    Optional<Fitted> first = drafts.within(limits.mostWords()).map(drafts::of);
    Optional<Breach> tooLong = first.flatMap(this::longBottomLine);
    tooLong.ifPresent(breach -> learn(breach, first.orElseThrow()));
    return tooLong.isPresent();
  }

  private void learn(Breach breach, Fitted fitted) {
    mending =
        mending
            .after(breach, fitted.selection(), template, request.include())
            .orElseThrow(() -> new RuleBroken(template.id(), breach));
  }

  private Optional<Breach> longBottomLine(Fitted fitted) {
    return template.rules().contains(Rule.SHORT_BOTTOM_LINE)
        ? HouseRule.of(Rule.SHORT_BOTTOM_LINE).breaches(printed(fitted)).stream().findFirst()
        : Optional.empty();
  }

  private Optional<Breach> breach(Fitted fitted) {
    return HouseRule.check(printed(fitted), template.rules()).stream().findFirst();
  }

  private Printed printed(Fitted fitted) {
    Layout layout = fitted.layout();
    return new Printed(
        fitted.brief(),
        new Printed.Measure() {
          @Override
          public int pages() {
            return layout.pageCount();
          }

          @Override
          public int linesOf(String place) {
            return layout.linesOf(place);
          }
        },
        limits.pages());
  }
}
