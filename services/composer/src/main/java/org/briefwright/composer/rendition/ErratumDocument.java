package org.briefwright.composer.rendition;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.rendition.Erratum.Said;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.KeyValues.Pair;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;

/// An erratum as a document for the typesetter, in the brief's language.
public final class ErratumDocument {

  private final Erratum erratum;
  private final Phrases phrases;

  private ErratumDocument(Erratum erratum) {
    this.erratum = erratum;
    this.phrases = Phrases.in(erratum.brief().lang());
  }

  public static Document of(Erratum erratum) {
    return new ErratumDocument(erratum).document();
  }

  private Document document() {
    String title = phrases.get("erratum.title", erratum.brief().title());
    String marking = erratum.brief().tlp().label();
    return new Document(
        erratum.brief().lang(),
        new Metadata(
            title,
            erratum.reason(),
            List.of("Briefwright"),
            List.of(erratum.brief().id()),
            erratum.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            erratum.brief().id() + "-recall-" + erratum.number() + "-" + erratum.recipient()),
        new Furniture(
                title,
                "",
                erratum.brief().id(),
                "",
                new PageNumbers(phrases.get("page"), phrases.get("page.of")))
            .with(Handling.mark(erratum.brief().tlp())),
        PageFormat.A4,
        blocks(title, marking));
  }

  private List<Block> blocks(String title, String marking) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Letterhead(
            List.of(phrases.get("erratum.kind")), List.of(phrases.day(erratum.day()), marking)));
    blocks.add(Heading.of(1, title));
    blocks.add(paragraph(phrases.get("for", erratum.recipient()), Style.META));
    blocks.add(paragraph(phrases.get("erratum.lead"), Style.LEAD));
    blocks.add(new KeyValues(facts()));
    blocks.add(Heading.of(2, phrases.get("erratum.why")));
    erratum
        .reason()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(Paragraph.of(line.strip())));
    blocks.add(Heading.of(2, phrases.get("erratum.what")));
    if (erratum.passages().isEmpty()) {
      blocks.add(Paragraph.of(phrases.get("erratum.all")));
    } else {
      blocks.add(Paragraph.of(phrases.get("erratum.passages")));
      blocks.add(new BulletList(erratum.passages().stream().map(this::item).toList()));
    }
    blocks.add(paragraph(phrases.get("erratum.made", erratum.number()), Style.FINE));
    return blocks;
  }

  private List<Pair> facts() {
    List<Pair> facts = new ArrayList<>();
    facts.add(
        Pair.of(
            phrases.get("erratum.brief"), erratum.brief().title() + " · " + erratum.brief().id()));
    facts.add(
        Pair.of(
            phrases.get("erratum.issued"),
            phrases.day(erratum.brief().day()) + " · " + erratum.brief().by()));
    if (erratum.brief().caveat() != null) {
      facts.add(Pair.of(phrases.get("erratum.caveat"), erratum.brief().caveat()));
    }
    if (erratum.cause() != null) {
      facts.add(Pair.of(phrases.get("erratum.cause"), erratum.cause()));
    }
    return facts;
  }

  private ListItem item(Said said) {
    List<Inline> text = new ArrayList<>();
    if (said.tag() != null) {
      text.add(Strong.of(said.tag()));
      text.add(new Text(" "));
    }
    text.addAll(InlineMarkup.read(said.text()));
    return ListItem.of(new Paragraph(text, Style.BODY));
  }

  private static Paragraph paragraph(String text, Style style) {
    return new Paragraph(List.of(new Text(text)), style);
  }
}
