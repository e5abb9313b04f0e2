package org.briefwright.composer.rendition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.citation.Span;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.request.Sample;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;

/// A fragment that is being written as a page for the typesetter: its three lengths below each
/// other, each with the note that a brief would give it.
public final class SampleDocument {

  private final Sample sample;
  private final Phrases phrases;
  private final PassageText text;
  private final boolean noted;

  private SampleDocument(Sample sample, List<Span> note) {
    this.sample = sample;
    this.phrases = Phrases.in(sample.lang());
    this.noted = !note.isEmpty();
    Map<Integer, Note> notes = new TreeMap<>();
    if (noted) {
      notes.put(1, new Note(1, note, List.of()));
    }
    this.text = new PassageText(sample.lang(), phrases, notes, new Acronyms());
  }

  /// @param note that names its sources; empty where none resolves
  /// @param day for the document's dates
  public static Document of(Sample sample, List<Span> note, LocalDate day) {
    return new SampleDocument(sample, note).document(day);
  }

  private Document document(LocalDate day) {
    String title = sample.tag() == null ? "…" : sample.tag();
    return new Document(
        sample.lang(),
        new Metadata(
            title,
            "",
            List.of("Briefwright"),
            List.of(),
            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            "sample"),
        new Furniture(
            title, "", "", "", new PageNumbers(phrases.get("page"), phrases.get("page.of"))),
        PageFormat.A4,
        blocks(title));
  }

  private List<Block> blocks(String title) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, title));
    add(blocks, BodySize.SHORT, sample.body().brief());
    add(blocks, BodySize.STANDARD, sample.body().standard());
    add(blocks, BodySize.FULL, sample.body().full());
    return blocks;
  }

  private void add(List<Block> blocks, BodySize size, String words) {
    if (words != null && !words.isBlank()) {
      blocks.add(new Paragraph(text.ofASide(passage(size, words)), Style.BODY));
    }
  }

  private Passage passage(BodySize size, String words) {
    return new Passage(
        new ItemRef("sample-" + size, 1),
        Fragment.Kind.CLAIM,
        sample.stance(),
        sample.lang(),
        sample.tag(),
        words,
        size,
        noted && size == BodySize.SHORT ? Integer.valueOf(1) : null,
        null,
        null,
        null,
        null,
        0,
        0,
        null,
        Confidence.MODERATE,
        false);
  }
}
