package org.briefwright.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.manifest.Manifest.RenditionRecord;
import org.briefwright.composer.manifest.ManifestWriter;
import org.briefwright.composer.manifest.PlanWriter;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.BriefDocument;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.markdown.MarkdownWriter;

/// One brief in the making: select, cite, typeset. A function of request, dossier and engine;
/// the only thing it does beside is to take the time of its steps.
final class Composition {

  private final BriefRequest request;
  private final Dossier dossier;
  private final Engine engine;
  private final StepTimes times;
  private final String id;
  private final CitationStyle style;
  private final Limits limits;

  /// What briefs are composed with.
  record Engine(Typesetter typesetter, CitationFormatter formatter, Manifest.Engine version) {}

  Composition(String id, BriefRequest request, Dossier dossier, Engine engine, StepTimes times) {
    this.id = id;
    this.request = request;
    this.dossier = dossier;
    this.engine = engine;
    this.times = times;
    this.style = Styles.of(request, dossier.template().body());
    this.limits = Limits.of(request, dossier.template().body());
  }

  /// @throws org.briefwright.composer.selection.TemplateUnfillable naming the slot
  /// @throws LengthNotMet naming the slot
  ArchivedBrief compose(Weighed weighed) {
    Selector selector = selector(weighed);
    Fitted fitted = fit(selector);
    List<Rendition> renditions = times.time(Step.TYPESET, () -> renditions(fitted));
    Manifest manifest = manifest(fitted, fitted.optimised(selector), renditions);
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

  /// What the brief would hold; throws as [#compose] does.
  BriefPlan plan(Weighed weighed) {
    Selector selector = selector(weighed);
    Fitted fitted = fit(selector);
    return new PlanWriter(
            fitted.brief(),
            dossier.template().body().slots(),
            fitted.selection(),
            fitted.optimised(selector))
        .write(length(fitted));
  }

  private Selector selector(Weighed weighed) {
    return times.time(Step.SELECT, () -> Selector.of(request, dossier, weighed));
  }

  private Fitted fit(Selector selector) {
    Fitted fitted =
        new PageFitting(
                selector,
                limits,
                words -> times.time(Step.SELECT, () -> selector.within(words)),
                this::typeset)
            .fit(dossier.template().body());
    return times.time(
        Step.SELECT, () -> fitted.with(selector.explained(fitted.selection(), fitted.words())));
  }

  private Fitted typeset(Selection selection) {
    Brief brief =
        times.time(
            Step.CITE,
            () ->
                BriefAssembler.assemble(
                    id, request, dossier, selection, style, engine.formatter()));
    return times.time(
        Step.TYPESET,
        () -> {
          Document document = BriefDocument.of(brief);
          return new Fitted(
              selection, selection.words(), brief, document, engine.typesetter().layout(document));
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
          };
      renditions.add(new Rendition(format, Sha256.hex(bytes), bytes));
    }
    return renditions;
  }

  private Manifest.LengthFit length(Fitted fitted) {
    return new Manifest.LengthFit(fitted.layout().pageCount(), limits.pages());
  }

  private Manifest manifest(
      Fitted fitted, Manifest.Optimised optimised, List<Rendition> renditions) {
    List<RenditionRecord> records =
        renditions.stream()
            .map(it -> new RenditionRecord(it.format().code(), it.sha256(), it.bytes().length))
            .toList();
    return new ManifestWriter(
            request,
            dossier,
            fitted.selection(),
            optimised,
            fitted.brief(),
            place -> fitted.layout().pageOf(place).orElseThrow(),
            engine.version())
        .write(length(fitted), records);
  }
}
