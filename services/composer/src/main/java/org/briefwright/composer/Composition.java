package org.briefwright.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefwright.composer.Choosing.Choice;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.manifest.Manifest.RenditionRecord;
import org.briefwright.composer.manifest.ManifestWriter;
import org.briefwright.composer.manifest.PlanWriter;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.manifest.Use;
import org.briefwright.composer.manifest.VerificationCode;
import org.briefwright.composer.rendition.BriefDocument;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.ManifestFile;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Tailoring;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.Selection;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Attachment;
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
  private final Limits limits;

  /// What briefs are composed with.
  ///
  /// @param seal what is done with a finished PDF: signs it, or leaves it as it is
  record Engine(
      Typesetter typesetter,
      CitationFormatter formatter,
      Manifest.Engine version,
      UnaryOperator<byte[]> seal) {

    /// The same that leaves PDFs as they were typeset.
    Engine unsealed() {
      return new Engine(typesetter, formatter, version, UnaryOperator.identity());
    }
  }

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
    this.limits = Limits.of(request, this.dossier.template().body());
  }

  /// Throws as [Choosing#choose] does.
  ArchivedBrief compose(Weighed weighed, Selectors selectors) {
    Choice choice = choose(weighed, selectors);
    Manifest travelling = manifestOf(choice, choice.fitted()).travelling(length(choice.fitted()));
    byte[] attached = CanonicalJson.bytes(travelling);
    VerificationCode code = VerificationCode.of(attached);
    Fitted printed = print(choice.fitted(), code);
    List<Rendition> renditions =
        times.time(
            Step.TYPESET,
            () -> renditions(printed, ManifestFile.attached(attached, request.langOrDefault())));
    Manifest archived =
        manifestOf(choice, printed).archived(length(printed), code, recordsOf(renditions));
    refuseMoved(travelling, archived);
    Brief brief = printed.brief();
    return new ArchivedBrief(
        id,
        brief.title(),
        brief.topic().id(),
        brief.template().id(),
        brief.lang(),
        brief.tlp(),
        code.text(),
        engine.version().version(),
        CanonicalJson.text(archived),
        renditions,
        Use.of(archived));
  }

  /// What the brief would hold; throws as [#compose] does.
  BriefPlan plan(Weighed weighed, Selectors selectors) {
    Choice choice = choose(weighed, selectors);
    Fitted fitted = choice.fitted();
    return new PlanWriter(
            fitted.brief(),
            dossier.template().body().slots(),
            fitted.selection(),
            choice.optimised())
        .write(length(fitted));
  }

  private Choice choose(Weighed weighed, Selectors selectors) {
    return new Choosing(request, dossier, limits, times, selectors, this::layOut).choose(weighed);
  }

  private Fitted layOut(Selection selection, List<ChosenPicture> pictures) {
    Brief brief =
        times.time(
            Step.CITE,
            () ->
                BriefAssembler.assemble(
                    id, request, dossier, selection, pictures, style, engine.formatter()));
    return layOut(selection, selection.words(), brief);
  }

  private Fitted layOut(Selection selection, int words, Brief brief) {
    return times.time(
        Step.TYPESET,
        () -> {
          Document document = BriefDocument.of(brief);
          return new Fitted(
              selection, words, brief, document, engine.typesetter().layout(document));
        });
  }

  /// The same with its code, which takes the place that was kept for it.
  private Fitted print(Fitted draft, VerificationCode code) {
    return layOut(draft.selection(), draft.words(), draft.brief().withCode(code.text()));
  }

  /// The code is the hash of a manifest that tells on which page each sentence stands.
  private static void refuseMoved(Manifest travelling, Manifest archived) {
    if (!travelling.length().equals(archived.length())
        || !travelling.sentences().equals(archived.sentences())
        || !travelling.pictures().equals(archived.pictures())) {
      throw new IllegalStateException("the verification code moved what stands before it");
    }
  }

  private List<Rendition> renditions(Fitted fitted, Attachment manifest) {
    Document document = fitted.document();
    List<Rendition> renditions = new ArrayList<>();
    for (Format format : Format.values()) {
      byte[] bytes =
          switch (format) {
            case JSON -> CanonicalJson.bytes(BriefDocument.data(fitted.brief()));
            case PDF ->
                engine.seal().apply(engine.typesetter().pdf(fitted.layout(), List.of(manifest)));
            case HTML -> HtmlWriter.html(document).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownWriter.markdown(document).getBytes(StandardCharsets.UTF_8);
            case DOCX -> engine.typesetter().docx(document);
          };
      renditions.add(new Rendition(format, Sha256.hex(bytes), bytes));
    }
    return renditions;
  }

  private Manifest.LengthFit length(Fitted fitted) {
    return new Manifest.LengthFit(fitted.layout().pageCount(), limits.pages());
  }

  private static List<RenditionRecord> recordsOf(List<Rendition> renditions) {
    return renditions.stream()
        .map(it -> new RenditionRecord(it.format().code(), it.sha256(), it.bytes().length))
        .toList();
  }

  private ManifestWriter manifestOf(Choice choice, Fitted fitted) {
    return new ManifestWriter(
        asked,
        dossier,
        fitted.selection(),
        choice.optimised(),
        fitted.brief(),
        place -> fitted.layout().pageOf(place).orElseThrow(),
        engine.version());
  }
}
