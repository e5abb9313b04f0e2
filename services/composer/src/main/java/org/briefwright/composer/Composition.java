package org.briefwright.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
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
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.Growing;
import org.briefwright.composer.selection.Insistence;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Selector;
import org.briefwright.composer.selection.Shrinking;
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

  /// What briefs are composed with.
  record Engine(Typesetter typesetter, CitationFormatter formatter, Manifest.Engine version) {}

  Composition(String id, BriefRequest request, Dossier dossier, Engine engine, StepTimes times) {
    this.id = id;
    this.request = request;
    this.dossier = dossier;
    this.engine = engine;
    this.times = times;
    this.style = Styles.of(request, dossier.template().body());
  }

  /// @throws org.briefwright.composer.selection.TemplateUnfillable naming the slot
  /// @throws LengthNotMet naming the slot
  ArchivedBrief compose(Weighed weighed) {
    Template template = dossier.template().body();
    Insistence insistence = insistence();
    List<Selection> steps =
        times.time(
            Step.SELECT,
            () ->
                Shrinking.steps(Selector.select(request, dossier, weighed), template, insistence));
    Limits limits = Limits.of(request, template);
    Fitted words =
        new PageFitting(
                steps,
                limits.pages(),
                limits.words(),
                selection -> typeset(selection, List.of()),
                (selection, more) -> Growing.into(selection, template, insistence, more))
            .fit(template);
    Fitted fitted = new PictureFitting(limits.pages(), this::typeset).fit(dossier, words);
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

  private Fitted typeset(Selection selection, List<ChosenPicture> pictures) {
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
            request,
            dossier,
            fitted.selection(),
            fitted.brief(),
            place -> fitted.layout().pageOf(place).orElseThrow(),
            engine.version())
        .write(new Manifest.LengthFit(fitted.layout().pageCount(), limits.pages()), records);
  }
}
