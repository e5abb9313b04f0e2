package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefwright.composer.brief.Brief.Gap;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.citation.Citations;
import org.briefwright.composer.citation.NoteRequest;
import org.briefwright.composer.citation.SourceRecord;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.ChosenCase;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.Selection;

/// Turns a selection into a brief: sections in the template's order, notes numbered as the
/// reader meets them, measures taken, gaps named.
public final class BriefAssembler {

  /// A note that names more is not read; the manifest names all.
  private static final int NAMED_IN_A_NOTE = 2;

  /// How many phrases there are that lead over to a reply.
  private static final int REPLY_PHRASES = 3;

  /// One sentence needs one ground in print.
  private static final int NAMED_IN_A_SHORT_NOTE = 1;

  /// A figure may rest on several counts.
  private static final int NAMED_UNDER_A_FIGURE = 3;

  private final BriefRequest request;
  private final Dossier dossier;
  private final Selection selection;
  private final Phrases phrases;
  private final String lang;
  private final List<NoteRequest> noteRequests = new ArrayList<>();
  private final List<List<String>> noteSources = new ArrayList<>();
  private final Illustrator illustrator;
  private final List<ChosenPicture> chosenPictures;
  private final List<Illustration> pictures = new ArrayList<>();
  private final PrintOrder order;
  private int replies;

  /// As wide as a code.
  private static final String NO_CODE_YET = "0000-0000-0000-0000";

  private BriefAssembler(
      BriefRequest request, Dossier dossier, Selection selection, List<ChosenPicture> pictures) {
    this.request = request;
    this.dossier = dossier;
    this.selection = selection;
    this.lang = request.langOrDefault();
    this.phrases = Phrases.in(lang);
    this.illustrator = new Illustrator(dossier, selection, lang);
    this.chosenPictures = pictures;
    this.order = new PrintOrder(request.audienceOrDefault(), dossier.union());
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
    Citations citations = formatter.format(style, lang, noteRequests, sourceRecords());
    List<Note> notes =
        citations.notes().stream()
            .map(it -> new Note(it.number(), it.spans(), noteSources.get(it.number() - 1)))
            .toList();
    List<Work> works =
        dossier.template().body().bibliography()
            ? citations.bibliography().stream()
                .map(entry -> new Work(entry.sourceId(), entry.spans()))
                .toList()
            : List.of();
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
        notes,
        works,
        List.of(),
        measures.take(),
        gaps(measures),
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
    Optional<String> answered = answered(chosen);
    return new Passage(
        new ItemRef(chosen.candidate().id(), chosen.candidate().held().version()),
        fragment.kind(),
        fragment.stance(),
        fragment.lang(),
        chosen.role().printsTag() ? fragment.tag() : null,
        fragment.body().of(chosen.size()),
        chosen.size(),
        note(fragment.citations(), named(chosen.size())).orElse(null),
        answered.orElse(null),
        answered.map(_ -> opening(chosen.role())).orElse(null),
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
        Figure figure = data.figure().body();
        Integer note = note(figure.citations(), NAMED_UNDER_A_FIGURE).orElse(null);
        if (note != null) {
          noteSources.set(note - 1, figure.sourceIds());
        }
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

  /// The tag of the first passage, in the brief's order, that a rebuttal replies to. An answer that
  /// is kept ready for a question also names what is not in the brief.
  private Optional<String> answered(Chosen chosen) {
    Fragment fragment = chosen.candidate().fragment();
    if (fragment.kind() != Fragment.Kind.REBUTTAL) {
      return Optional.empty();
    }
    List<String> attacked =
        fragment.relations().stream()
            .filter(relation -> relation.type() == Fragment.Relation.Type.ATTACKS)
            .map(Fragment.Relation::target)
            .toList();
    Stream<Fragment> known =
        chosen.role() == Role.QUESTIONS_AND_ANSWERS
            ? dossier.fragments().stream().map(Held::body)
            : selection.chosen().stream().map(it -> it.candidate().fragment());
    return known.filter(it -> attacked.contains(it.id())).map(Fragment::tag).findFirst();
  }

  /// The phrases for replies take turns, so that no two in a row begin alike.
  private String opening(Role role) {
    return role == Role.QUESTIONS_AND_ANSWERS
        ? "answers.ready"
        : "answers." + (replies++ % REPLY_PHRASES + 1);
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
    return note(precedent.citations(), NAMED_IN_A_SHORT_NOTE).orElse(null);
  }

  private static int named(BodySize size) {
    return size == BodySize.SHORT ? NAMED_IN_A_SHORT_NOTE : NAMED_IN_A_NOTE;
  }

  /// Asks for a note on these citations and answers its number; nothing where none resolves.
  private Optional<Integer> note(List<Citation> citations, int named) {
    List<Citation> resolved =
        citations.stream()
            .filter(citation -> dossier.sources().containsKey(citation.sourceId()))
            .sorted(Comparator.comparing(Citation::function))
            .toList();
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    noteRequests.add(new NoteRequest(Cites.of(resolved).stream().limit(named).toList()));
    noteSources.add(resolved.stream().map(Citation::sourceId).distinct().toList());
    return Optional.of(noteRequests.size());
  }

  private Map<String, SourceRecord> sourceRecords() {
    Map<String, SourceRecord> records = new TreeMap<>();
    for (List<String> ids : noteSources) {
      for (String id : ids) {
        Held<Source> held = dossier.sources().get(id);
        records.put(id, new SourceRecord(id, id + "@" + held.version(), held.body().csl()));
      }
    }
    return records;
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

  private List<Gap> gaps(MeasureTaker measures) {
    List<Gap> gaps = new ArrayList<>();
    for (KeyPoint point : dossier.topic().body().keyPoints()) {
      if (point.required() && !measures.isUsed(point)) {
        String name = point.nameWithin(dossier.topic().id());
        boolean held =
            dossier.fragments().stream().anyMatch(it -> it.body().keyPoints().contains(name));
        gaps.add(new Gap(point.text().in(lang), phrases.get(held ? "gap.leftOut" : "gap.notHeld")));
      }
    }
    List<Slot> slots = dossier.template().body().slots();
    for (int i = 0; i < slots.size(); i++) {
      int filled =
          slots.get(i).role().takesFragments() ? selection.in(i).size() : selection.cases().size();
      if (filled < slots.get(i).min()) {
        gaps.add(new Gap(slots.get(i).heading().in(lang), phrases.get("gap.thin")));
      }
    }
    return gaps;
  }
}
