package org.briefwright.composer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.briefwright.composer.Choosing.Choice;
import org.briefwright.composer.PageFitting.Fitted;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.BriefAssembler;
import org.briefwright.composer.brief.Former;
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
  private final Former former;

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

  /// @param former the brief that this one revises, or null
  Composition(
      String id,
      BriefRequest request,
      Dossier dossier,
      Former former,
      Engine engine,
      StepTimes times) {
    Template template = dossier.template().body();
    this.id = id;
    this.asked = request;
    this.request = Tailoring.request(request, template);
    this.dossier =
        dossier.with(Tailoring.template(template, this.request, dossier.union().topics().size()));
    this.former = former;
    this.engine = engine;
    this.times = times;
    this.style = Styles.of(request, dossier.template().body());
    this.limits = Limits.of(request, this.dossier.template().body());
  }

  /// Throws as [Choosing#choose] does.
  ArchivedBrief compose(Weighed weighed, Selectors selectors) {
    Choice choice = choose(weighed, selectors);
    Map<String, Integer> pages = new TreeMap<>();
    ManifestWriter writer = manifestOf(choice, pages);
    Manifest travelling = writer.travelling(length(choice.fitted()));
    byte[] attached = CanonicalJson.bytes(travelling);
    VerificationCode code = VerificationCode.of(attached);
    Fitted printed = print(choice.fitted(), code);
    refuseMoved(pages, choice.fitted(), printed);
    List<Rendition> renditions =
        times.time(
            Step.TYPESET,
            () -> renditions(printed, ManifestFile.attached(attached, request.langOrDefault())));
    Manifest archived = writer.archived(travelling, code, recordsOf(renditions));
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
        asked.revises(),
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
                marked(
                    BriefAssembler.assemble(
                        id, request, dossier, selection, pictures, style, engine.formatter())));
    return layOut(selection, selection.words(), brief);
  }

  private Brief marked(Brief brief) {
    return former == null ? brief : brief.revising(former);
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
  ///
  /// @param pages of all places that the manifest tells of
  private static void refuseMoved(Map<String, Integer> pages, Fitted draft, Fitted printed) {
    boolean stays =
        printed.layout().pageCount() == draft.layout().pageCount()
            && pages.entrySet().stream()
                .allMatch(it -> pageOf(printed, it.getKey()) == it.getValue());
    if (!stays) {
      throw new IllegalStateException("the verification code moved what stands before it");
    }
  }

  private static int pageOf(Fitted fitted, String place) {
    return fitted.layout().pageOf(place).orElseThrow();
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

  /// @param pages to note the page of each place that the manifest tells of
  private ManifestWriter manifestOf(Choice choice, Map<String, Integer> pages) {
    Fitted fitted = choice.fitted();
    return new ManifestWriter(
        asked,
        dossier,
        fitted.selection(),
        choice.optimised(),
        fitted.brief(),
        place -> pages.computeIfAbsent(place, it -> pageOf(fitted, it)),
        engine.version());
  }
}
