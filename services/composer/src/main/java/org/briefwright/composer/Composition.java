package org.briefwright.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.brief.rule.Breach;
import org.briefwright.composer.brief.rule.HouseRule;
import org.briefwright.composer.brief.rule.Printed;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.manifest.Manifest.RenditionRecord;
import org.briefwright.composer.manifest.ManifestWriter;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.BriefDocument;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Posture;
import org.briefwright.composer.request.Tailoring;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.Growing;
import org.briefwright.composer.selection.Insistence;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Shrinking;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.markdown.MarkdownWriter;

/// One brief in the making: select, cite, typeset. A function of request, dossier and engine;
/// the only thing it does beside is to take the time of its steps.
final class Composition {

  private final BriefRequest asked;
  private final BriefRequest request;
  private final Dossier dossier;
  private final Engine engine;
  private final StepTimes times;
  private final String id;
  private final CitationStyle style;
  private Mending mending = Mending.NONE;

  /// What briefs are composed with.
  record Engine(Typesetter typesetter, CitationFormatter formatter, Manifest.Engine version) {}

  Composition(String id, BriefRequest request, Dossier dossier, Engine engine, StepTimes times) {
    Template template = dossier.template().body();
    this.id = id;
    this.asked = request;
    this.request = Tailoring.request(request, template);
    this.dossier =
        dossier.with(Tailoring.template(template, this.request, dossier.union().topics().size()));
    this.engine = engine;
    this.times = times;
    this.style = Styles.of(request, dossier.template().body());
  }

  /// Where a brief would break a rule, it is composed again without what breaks it.
  ///
  /// @throws org.briefwright.composer.selection.TemplateUnfillable naming the slot
  /// @throws LengthNotMet naming the slot
  /// @throws RuleBroken naming the rule that no choice keeps
  ArchivedBrief compose(Weighed weighed) {
    Template template = dossier.template().body();
    Limits limits = Limits.of(request, template);
    Fitted fitted = fit(weighed, template, limits);
    List<Breach> breaches = breaches(fitted, limits);
    while (!breaches.isEmpty()) {
      Breach breach = breaches.getFirst();
      mending =
          mending
              .after(breach, fitted.selection(), template)
              .orElseThrow(() -> new RuleBroken(template.id(), breach));
      fitted = fit(weighed, template, limits);
      breaches = breaches(fitted, limits);
    }
    return archived(fitted, limits);
  }

  private Fitted fit(Weighed weighed, Template template, Limits limits) {
    Insistence insistence = insistence();
    try {
      List<Selection> steps =
          times.time(
              Step.SELECT,
              () ->
                  Shrinking.steps(
                      Selector.select(request, dossier, mending.applied(weighed)),
                      template,
                      insistence));
      Fitted words =
          new PageFitting(
                  steps,
                  limits.pages(),
                  limits.words(),
                  selection -> typeset(selection, List.of()),
                  (selection, more) -> Growing.into(selection, template, insistence, more))
              .fit(template);
      return new PictureFitting(limits.pages(), this::typeset).fit(dossier, words);
    } catch (TemplateUnfillable lacking) {
      // What was left out for a rule's sake would have filled the slot.
      throw mending.out().isEmpty() ? lacking : new RuleBroken(template.id(), mending.cause());
    }
  }

  private List<Breach> breaches(Fitted fitted, Limits limits) {
    return HouseRule.check(printed(fitted, limits.pages()), dossier.template().body().rules());
  }

  private static Printed printed(Fitted fitted, int pageLimit) {
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
        pageLimit);
  }

  private ArchivedBrief archived(Fitted fitted, Limits limits) {
    List<Rendition> renditions = times.time(Step.TYPESET, () -> renditions(fitted));
    Manifest manifest = manifest(fitted, limits, renditions);
    Brief brief = fitted.brief();
    return new ArchivedBrief(
        id,
        brief.title(),
        brief.topic().id(),
        brief.template().id(),
        brief.lang(),
        brief.tlp(),
        CanonicalJson.text(manifest),
        renditions);
  }

  private Insistence insistence() {
    Set<String> required =
        dossier.topic().body().keyPoints().stream()
            .filter(KeyPoint::required)
            .map(point -> point.nameWithin(dossier.topic().id()))
            .collect(Collectors.toUnmodifiableSet());
    boolean balanced = request.postureOrDefault() == Posture.BALANCED;
    return new Insistence(required, Set.copyOf(request.include()), balanced);
  }

  /// A bottom line that is too long is found at the first layout, and shortened before the page is
  /// fitted, since the room that it leaves is to be used.
  private Fitted typeset(Selection selection, List<ChosenPicture> pictures) {
    Fitted fitted = layOut(mending.applied(selection), pictures);
    Template template = dossier.template().body();
    if (template.rules().contains(Rule.SHORT_BOTTOM_LINE)) {
      for (Breach breach : HouseRule.of(Rule.SHORT_BOTTOM_LINE).breaches(printed(fitted, 0))) {
        Optional<Mending> shorter = mending.after(breach, fitted.selection(), template);
        if (shorter.isPresent() && shorter.get().out().equals(mending.out())) {
          mending = shorter.get();
          return typeset(selection, pictures);
        }
      }
    }
    return fitted;
  }

  private Fitted layOut(Selection selection, List<ChosenPicture> pictures) {
    Brief brief =
        times.time(
            Step.CITE,
            () ->
                BriefAssembler.assemble(
                    id, request, dossier, selection, pictures, style, engine.formatter()));
    return times.time(
        Step.TYPESET,
        () -> {
          Document document = BriefDocument.of(brief);
          return new Fitted(selection, brief, document, engine.typesetter().layout(document));
        });
  }

  private List<Rendition> renditions(Fitted fitted) {
    Document document = fitted.document();
    List<Rendition> renditions = new ArrayList<>();
    for (Format format : Format.values()) {
      byte[] bytes =
          switch (format) {
            case JSON -> CanonicalJson.bytes(fitted.brief());
            case PDF -> engine.typesetter().pdf(fitted.layout());
            case HTML -> HtmlWriter.html(document).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownWriter.markdown(document).getBytes(StandardCharsets.UTF_8);
            case DOCX -> engine.typesetter().docx(document);
          };
      renditions.add(new Rendition(format, Sha256.hex(bytes), bytes));
    }
    return renditions;
  }

  private Manifest manifest(Fitted fitted, Limits limits, List<Rendition> renditions) {
    List<RenditionRecord> records =
        renditions.stream()
            .map(it -> new RenditionRecord(it.format().code(), it.sha256(), it.bytes().length))
            .toList();
    return new ManifestWriter(
            asked,
            dossier,
            mending.noted(fitted.selection()),
            fitted.brief(),
            place -> fitted.layout().pageOf(place).orElseThrow(),
            engine.version())
        .write(new Manifest.LengthFit(fitted.layout().pageCount(), limits.pages()), records);
  }
}
