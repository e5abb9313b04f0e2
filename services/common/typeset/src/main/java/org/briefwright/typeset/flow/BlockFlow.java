package org.briefwright.typeset.flow;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// Sends each block to where it is made into rows.
public final class BlockFlow {

  private final FlowContext context;
  private final TextFlow text;
  private final double pageHeight;
  private final Story whole = new Story();
  private final BesideFlow beside;
  private final BoxFlow boxes;
  private final ColumnRuns runs;
  private final Headings headings;
  private final ApparatusFlow apparatus;
  private int flowedHeadings;
  private int lastLevel;

  private BlockFlow(
      FlowContext context,
      double pageHeight,
      Set<Columns> stacked,
      Headings headings,
      NoteNumbers numbers,
      Function<String, String> pages) {
    this.headings = headings;
    this.context = context;
    this.text = new TextFlow(context);
    this.pageHeight = pageHeight;
    this.beside = new BesideFlow(context, this, pageHeight, stacked, whole);
    this.boxes = new BoxFlow(context, text, this, pageHeight);
    this.runs = new ColumnRuns(context, whole);
    this.apparatus = new ApparatusFlow(context, this, pageHeight, headings, numbers, pages, whole);
  }

  /// A document's rows.
  ///
  /// @param width of the type area, in points
  /// @param height of the type area, in points
  /// @param stacked columns to be set one below the other
  /// @param pages the number of the page on which something begins, by its id
  public static FlowedDocument flow(
      Document document,
      Theme theme,
      ParagraphSetter setter,
      NoteNumbers numbers,
      double width,
      double height,
      Set<Columns> stacked,
      Function<String, String> pages) {
    FlowContext context = new FlowContext(theme, setter, numbers, width, document);
    Element root = new Element("Document");
    Place place = new Place(0, width);
    Headings headings = Headings.of(document);
    BlockFlow flow = new BlockFlow(context, height, stacked, headings, numbers, pages);
    flow.blocks(document.blocks(), place, root, flow.whole);
    return new FlowedDocument(
        flow.galley(),
        root,
        Set.copyOf(context.warnings()),
        flow.beside.pairs(),
        flow.apparatus.front());
  }

  private Galley galley() {
    List<Row> rows = whole.rows();
    return new Galley(rows, runs.numbers(), runs.step(), Floats.of(rows, whole.loose()));
  }

  void blocks(List<Block> blocks, Place place, Element parent, Story story) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      story.bindIf(
          i > 0 && blocks.get(i - 1) instanceof Paragraph lead && leads(lead.text(), block));
      if (runs.isAcross(blocks, i, story)) {
        int from = story.rows().size();
        block(block, new Place(0, context.width()), parent, story);
        runs.across(from);
      } else {
        block(block, place, parent, story);
      }
    }
  }

  /// Whether a text announces a list, and so is to stand on one page with its first item.
  static boolean leads(List<Inline> text, Block next) {
    boolean list = next instanceof BulletList || next instanceof NumberedList;
    return list && PlainWords.of(text).endsWith(":");
  }

  private void block(Block block, Place place, Element parent, Story story) {
    switch (block) {
      case Heading heading ->
          heading(heading, headings.entries().get(flowedHeadings++).id(), place, parent, story);
      case Paragraph paragraph -> paragraph(paragraph, place, parent, story);
      case BulletList list ->
          new ListFlow(context, this).bullets(list, running(place), parent, story);
      case NumberedList list ->
          new ListFlow(context, this).numbers(list, running(place), parent, story);
      case Table table -> new TableFlow(context, text).table(table, place, parent, story);
      case Box box -> boxes.box(box, place, parent, story);
      case Columns columns -> beside.columns(columns, place, parent, story);
      case TwoColumns columns -> runs.run(columns, this, place, parent, story);
      case Letterhead letterhead ->
          new LetterheadFlow(context, text).letterhead(letterhead, place, parent, story);
      case KeyValues pairs ->
          new KeyValuesFlow(context, text).pairs(pairs, running(place), parent, story);
      case Rule rule -> rule(place, story);
      case Bibliography works ->
          new BibliographyFlow(context, text).works(works, running(place), parent, story);
      case Section section -> section(section, place, parent, story);
      case Apparatus piece -> apparatus.block(piece, place, running(place), parent, story);
      case Picture picture ->
          new PictureFlow(context, text, pageHeight).picture(picture, place, parent, story);
    }
  }

  /// Whether what flows now stands in one of two columns that flow from page to page.
  boolean inColumns() {
    return runs.isOpen();
  }

  BoxFlow boxes() {
    return boxes;
  }

  /// Running text stands in from headings and tables where it has the whole width.
  private Place running(Place place) {
    boolean whole = place.x() == 0 && place.width() >= context.width();
    return whole ? place.running(context.theme().textIndent()) : place;
  }

  void heading(Heading heading, String id, Place place, Element parent, Story story) {
    Role role =
        switch (heading.level()) {
          case 1 -> Role.TITLE;
          case 2 -> Role.SECTION;
          default -> Role.SUBSECTION;
        };
    // PDF/UA forbids a level to be left out on the way down.
    lastLevel = Math.min(heading.level(), lastLevel + 1);
    Element element = parent.child("H" + lastLevel);
    String name = heading.level() == 2 ? PlainWords.of(heading.text()) : null;
    story.start(new Start(ids(id), heading, element, name));
    TextStyle style = context.style(role);
    int from = story.rows().size();
    text.paragraph(heading.text(), style, place, parent, element, story, true);
    story.snap(from, context.theme().grid() / 4);
    story.bind();
    if (role == Role.SUBSECTION) {
      // As far below as above, a small heading would belong to neither text.
      story.near(context.theme().grid() / 4);
    }
  }

  static List<String> ids(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private void paragraph(Paragraph paragraph, Place place, Element parent, Story story) {
    Role role =
        switch (paragraph.style()) {
          case BODY -> Role.BODY;
          case LEAD -> Role.LEAD;
          case QUESTION -> Role.QUESTION;
          case KICKER -> Role.KICKER;
          case META -> Role.META;
          case CAPTION -> Role.CAPTION;
          case ANSWER -> Role.ANSWER;
          case FINE -> Role.FINE;
        };
    boolean display =
        switch (paragraph.style()) {
          case QUESTION, KICKER, META, CAPTION -> true;
          case BODY, LEAD, ANSWER, FINE -> false;
        };
    Element element = parent.child("P");
    story.start(new Start(ids(paragraph.id()), null, element, null));
    TextStyle style = style(role, place);
    int from = story.rows().size();
    text.paragraph(
        paragraph.text(), style, display ? place : running(place), parent, element, story, display);
    story.snap(from, context.theme().grid() / 4);
    if (role == Role.KICKER || role == Role.CAPTION) {
      story.bind();
    }
  }

  /// Justified lines need some forty characters, else they fall apart.
  TextStyle style(Role role, Place place) {
    TextStyle style = context.style(role);
    double characters = place.width() / (style.size() * 0.47);
    return style.justified() && characters < 40 ? style.ragged() : style;
  }

  private void rule(Place place, Story story) {
    double height = context.theme().grid() / 2;
    Piece line =
        new Piece.RulePiece(
            place.x(), height / 2, place.width(), 0.5, context.theme().palette().rule());
    story.add(Row.of(height, List.of(line)));
  }

  private void section(Section section, Place place, Element parent, Story story) {
    if (!section.name().isEmpty()) {
      story.start(new Start(List.of(), null, null, section.name()));
    }
    Element element = parent.child("Sect");
    int from = story.rows().size();
    if (!section.keepTogether()) {
      blocks(section.blocks(), place, element, story);
      story.keepLoose(from);
      return;
    }
    boolean before = runs.keepWhole(true);
    blocks(section.blocks(), place, element, story);
    runs.keepWhole(before);
    story.fix(from);
    double height = 0;
    for (Row row : story.rows().subList(from, story.rows().size())) {
      height += row.space() + row.height();
    }
    if (height <= pageHeight) {
      for (int i = from + 1; i < story.rows().size(); i++) {
        story.rows().set(i, story.rows().get(i).keptIf(true));
      }
    }
  }
}
