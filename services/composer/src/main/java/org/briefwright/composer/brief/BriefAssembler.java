package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.ChosenCase;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.Selection;

/// Turns a selection into a brief: sections in the template's order, notes numbered as the
/// reader meets them, measures taken, gaps named.
public final class BriefAssembler {

  private final BriefRequest request;
  private final Dossier dossier;
  private final Selection selection;
  private final Phrases phrases;
  private final String lang;
  private final NoteBook noteBook;
  private final Illustrator illustrator;
  private final List<ChosenPicture> chosenPictures;
  private final List<Illustration> pictures = new ArrayList<>();
  private final PrintOrder order;
  private final Replies replies;

  /// As wide as a code.
  private static final String NO_CODE_YET = "0000-0000-0000-0000";

  private BriefAssembler(
      BriefRequest request, Dossier dossier, Selection selection, List<ChosenPicture> pictures) {
    this.request = request;
    this.dossier = dossier;
    this.selection = selection;
    this.lang = request.langOrDefault();
    this.phrases = Phrases.in(lang);
    this.noteBook = new NoteBook(dossier.sources());
    this.illustrator = new Illustrator(dossier, selection, lang);
    this.chosenPictures = pictures;
    this.order = new PrintOrder(request.audienceOrDefault(), dossier.union());
    this.replies = new Replies(dossier, selection, order, phrases, lang);
  }

  /// @param id of the brief
  /// @param pictures that it shows
  /// @throws org.briefwright.composer.citation.CitationException when a source cannot be cited
  public static Brief assemble(
      String id,
      BriefRequest request,
      Dossier dossier,
      Selection selection,
      List<ChosenPicture> pictures,
      CitationStyle style,
      CitationFormatter formatter) {
    return new BriefAssembler(request, dossier, selection, pictures).assemble(id, style, formatter);
  }

  private Brief assemble(String id, CitationStyle style, CitationFormatter formatter) {
    List<Section> sections = sections();
    addPicturesOfBrief(sections);
    NoteBook.Written written = noteBook.write(formatter, style, lang);
    List<Work> works = dossier.template().body().bibliography() ? written.works() : List.of();
    MeasureTaker measures = new MeasureTaker(dossier, selection);
    String label = label();
    return new Brief(
        id,
        request.title() == null ? label : request.title(),
        request.question() == null
            ? dossier.union().topics().stream().map(it -> it.body().question().in(lang)).toList()
            : List.of(request.question()),
        lang,
        new ItemRef(dossier.topic().id(), dossier.topic().version()),
        dossier.union().topics().stream()
            .map(topic -> new ItemRef(topic.id(), topic.version()))
            .toList(),
        label,
        new ItemRef(dossier.template().id(), dossier.template().version()),
        dossier.template().body().name().in(lang),
        request.audienceOrDefault(),
        request.postureOrDefault(),
        request.recipient(),
        new Brief.Bounds(
            request.jurisdiction(), request.confidenceFloor(), request.maxTlpOrDefault()),
        dossier.snapshot(),
        strictest(),
        sections,
        pictures,
        written.notes(),
        works,
        List.of(),
        measures.take(),
        new GapFinder(dossier, selection, phrases, lang).gaps(measures),
        NO_CODE_YET,
        null);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Slot> slots = dossier.template().body().slots();
    for (int i = 0; i < slots.size(); i++) {
      String heading = slots.get(i).heading().in(lang);
      if (slots.get(i).role() == Role.PRECEDENTS) {
        List<CaseRow> rows =
            new CaseRows(dossier, phrases, selection.casesIn(i), this::noteOn).rows();
        if (!rows.isEmpty()) {
          sections.add(new Section.Cases(Role.PRECEDENTS, heading, rows));
        }
      } else if (slots.get(i).role() == Role.COMPARISON) {
        FactorComparison.of(dossier, selection.cases(), heading, lang).ifPresent(sections::add);
      } else {
        List<Passage> passages =
            passages(slots.get(i).role(), order.of(selection.in(i), slots.get(i).kinds()));
        if (!passages.isEmpty()) {
          sections.add(new Section.Passages(slots.get(i).role(), heading, passages));
        }
      }
    }
    return sections;
  }

  /// Notes are asked for as they are printed: those of a passage's data after its own, or after the
  /// whole section's where the data stand below it.
  private List<Passage> passages(Role role, List<Chosen> ordered) {
    boolean below = Section.Passages.isOneBlock(role);
    List<Passage> passages = new ArrayList<>();
    for (Chosen chosen : ordered) {
      passages.add(passage(chosen));
      if (!below) {
        addData(chosen, passages.getLast());
      }
    }
    if (below) {
      for (int i = 0; i < ordered.size(); i++) {
        addData(ordered.get(i), passages.get(i));
      }
    }
    return passages;
  }

  private Passage passage(Chosen chosen) {
    Fragment fragment = chosen.candidate().fragment();
    Optional<Replies.Reply> reply = replies.of(chosen);
    return new Passage(
        new ItemRef(chosen.candidate().id(), chosen.candidate().held().version()),
        fragment.kind(),
        fragment.stance(),
        fragment.lang(),
        chosen.role().printsTag() ? fragment.tag() : null,
        fragment.body().of(chosen.size()),
        chosen.size(),
        noteBook.onPassage(fragment.citations(), chosen.size()).orElse(null),
        reply.map(Replies.Reply::claim).orElse(null),
        reply.map(Replies.Reply::at).orElse(null),
        reply.map(Replies.Reply::opening).orElse(null),
        topicOf(chosen.candidate().id()),
        sources(fragment, Source.Level.PRIMARY),
        sources(fragment, Source.Level.SECONDARY),
        fragment.likelihood(),
        fragment.confidence(),
        fragment.isFactual());
  }

  /// The data that a passage argues from, whose note follows the passage's own.
  private void addData(Chosen chosen, Passage passage) {
    for (ChosenPicture picture : chosenPictures) {
      if (picture instanceof ChosenPicture.OfData data
          && data.fragment().equals(chosen.candidate().id())) {
        Integer note = noteBook.onFigure(data.figure().body()).orElse(null);
        pictures.add(illustrator.data(data, passage.place(), note));
      }
    }
  }

  private void addPicturesOfBrief(List<Section> sections) {
    for (ChosenPicture picture : chosenPictures) {
      if (picture instanceof ChosenPicture.OfBrief whole) {
        illustrator.ofBrief(whole, sections).ifPresent(pictures::add);
      }
    }
  }

  private String label() {
    List<String> labels =
        dossier.union().topics().stream().map(it -> it.body().prefLabel().in(lang)).toList();
    String last = labels.getLast();
    return labels.size() == 1
        ? last
        : phrases.get("and", String.join(", ", labels.subList(0, labels.size() - 1)), last);
  }

  /// The label of the topic that an item speaks on; null where the brief has one topic only.
  private String topicOf(String item) {
    return dossier.union().topics().stream()
        .filter(topic -> topic.id().equals(dossier.union().homes().get(item)))
        .map(topic -> topic.body().prefLabel().in(lang))
        .findFirst()
        .orElse(null);
  }

  private int sources(Fragment fragment, Source.Level level) {
    return (int)
        fragment.citations().stream()
            .map(citation -> dossier.sources().get(citation.sourceId()))
            .filter(held -> held != null && held.body().level() == level)
            .map(Held::id)
            .distinct()
            .count();
  }

  private Integer noteOn(Precedent precedent) {
    return noteBook.onRow(precedent.citations()).orElse(null);
  }

  private Tlp strictest() {
    Tlp strictest = Tlp.CLEAR;
    for (Chosen passage : selection.chosen()) {
      strictest = strictest.strictest(passage.candidate().fragment().tlp());
    }
    for (ChosenCase row : selection.cases()) {
      strictest = strictest.strictest(row.held().body().tlp());
    }
    return strictest;
  }
}
