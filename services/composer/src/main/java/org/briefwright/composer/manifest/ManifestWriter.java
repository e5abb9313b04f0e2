package org.briefwright.composer.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.CaseRow;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.brief.Illustration;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.manifest.Manifest.RenditionRecord;
import org.briefwright.composer.manifest.Manifest.Selected;
import org.briefwright.composer.manifest.Manifest.SelectedCase;
import org.briefwright.composer.manifest.Manifest.SentenceRecord;
import org.briefwright.composer.manifest.Manifest.ShownPicture;
import org.briefwright.composer.manifest.Manifest.SourceUse;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Rejected;
import org.briefwright.composer.selection.Selection;

/// Writes a brief's manifest.
///
/// @param pageOf the page on which a passage's place stands
public record ManifestWriter(
    BriefRequest request,
    Dossier dossier,
    Selection selection,
    Manifest.Optimised optimised,
    Brief brief,
    ToIntFunction<String> pageOf,
    Manifest.Engine engine) {

  /// As it travels in the PDF.
  public Manifest travelling(Manifest.LengthFit length) {
    return new Manifest(
        ProvenanceContext.CONTEXT,
        ProvenanceContext.TYPE,
        brief.id(),
        Sha256.hex(CanonicalJson.bytes(request)),
        request,
        brief.snapshot(),
        new Manifest.Engine(engine.version(), null),
        brief.topic(),
        brief.topics(),
        brief.template(),
        rules(),
        selections(),
        precedents(),
        pictures(),
        selection.leftOut().stream().filter(this::mayBeNamed).toList(),
        optimised,
        sentences(),
        sources(),
        brief.measures(),
        length,
        brief.gaps(),
        brief.tlp(),
        request.revises(),
        brief.revision(),
        null,
        null);
  }

  /// As it is archived.
  ///
  /// @param travelling the same brief's
  public Manifest archived(
      Manifest travelling, VerificationCode code, List<RenditionRecord> renditions) {
    return travelling.archived(engine, selection.leftOut(), code.text(), renditions);
  }

  private boolean mayBeNamed(Rejected rejected) {
    return Stream.concat(
            dossier.fragments().stream()
                .filter(it -> it.id().equals(rejected.item()))
                .map(it -> it.body().tlp()),
            dossier.precedents().stream()
                .filter(it -> it.id().equals(rejected.item()))
                .map(it -> it.body().tlp()))
        .allMatch(tlp -> tlp.compareTo(brief.tlp()) <= 0);
  }

  private List<String> rules() {
    List<Rule> named = dossier.template().body().rules();
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.always() || named.contains(rule))
        .map(Rule::code)
        .toList();
  }

  private List<Selected> selections() {
    return selection.chosen().stream()
        .map(
            it ->
                new Selected(
                    it.role().code(),
                    it.candidate().id(),
                    it.candidate().held().version(),
                    it.candidate().fragment().lang(),
                    it.size(),
                    it.score(),
                    it.serves(),
                    it.reason(),
                    it.because()))
        .toList();
  }

  private List<SelectedCase> precedents() {
    return selection.cases().stream()
        .map(
            it ->
                new SelectedCase(
                    dossier.template().body().slots().get(it.slot()).role().code(),
                    it.held().id(),
                    it.held().version(),
                    it.reason(),
                    it.because()))
        .toList();
  }

  private List<ShownPicture> pictures() {
    return brief.pictures().stream().map(this::picture).toList();
  }

  private ShownPicture picture(Illustration picture) {
    int page = pageOf.applyAsInt(picture.place());
    return switch (picture) {
      case Illustration.Data data ->
          new ShownPicture(
              data.picture(),
              data.item().id(),
              data.item().version(),
              page,
              cited(data.note(), sourcesOfNotes()));
      case Illustration.Claims _, Illustration.Factors _, Illustration.Years _ ->
          new ShownPicture(picture.picture(), null, null, page, List.of());
    };
  }

  private Map<Integer, List<String>> sourcesOfNotes() {
    return brief.notes().stream().collect(Collectors.toMap(Note::number, Note::sources));
  }

  private List<SentenceRecord> sentences() {
    Map<Integer, List<String>> sourcesOfNotes = sourcesOfNotes();
    List<SentenceRecord> records = new ArrayList<>();
    for (Section section : brief.sections()) {
      switch (section) {
        case Section.Passages passages ->
            passages.passages().forEach(it -> addSentences(it, sourcesOfNotes, records));
        case Section.Cases cases ->
            cases.cases().forEach(it -> addSentences(it, sourcesOfNotes, records));
        case Section.Comparison _ -> {}
      }
    }
    return records;
  }

  private void addSentences(
      Passage passage, Map<Integer, List<String>> sources, List<SentenceRecord> records) {
    int page = pageOf.applyAsInt(passage.place());
    List<String> texts = Former.sentences(passage.tag(), passage.text());
    add(texts, page, passage.item(), cited(passage.note(), sources), records);
  }

  private void addSentences(
      CaseRow row, Map<Integer, List<String>> sources, List<SentenceRecord> records) {
    int page = pageOf.applyAsInt("cases");
    List<String> texts = List.of(row.mechanism(), row.like(), row.unlike());
    add(texts, page, row.item(), cited(row.note(), sources), records);
  }

  private static void add(
      List<String> texts,
      int page,
      Brief.ItemRef item,
      List<String> cited,
      List<SentenceRecord> records) {
    for (String text : texts) {
      records.add(new SentenceRecord(page, Sha256.hex(text), item.id(), item.version(), cited));
    }
  }

  private static List<String> cited(Integer note, Map<Integer, List<String>> sources) {
    return note == null ? List.of() : sources.get(note);
  }

  private List<SourceUse> sources() {
    return brief.notes().stream()
        .flatMap(note -> note.sources().stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(
            id -> {
              var held = dossier.sources().get(id);
              String hash = Sha256.hex(CanonicalJson.bytes(held.body().csl()));
              return new SourceUse(id, held.version(), hash);
            })
        .toList();
  }
}
