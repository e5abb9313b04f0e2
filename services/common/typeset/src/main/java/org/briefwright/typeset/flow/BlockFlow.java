package org.briefwright.typeset.flow;

import java.util.ArrayList;
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
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Rule;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;
import org.briefwright.typeset.theme.Theme;

/// Sends each block to where it is made into rows.
public final class BlockFlow {

  private final FlowContext context;
  private final TextFlow text;
  private final double pageHeight;
  private final Set<Columns> stacked;
  private final Story whole = new Story();
  private final List<FlowedDocument.Beside> beside = new ArrayList<>();
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
    this.stacked = stacked;
    this.apparatus = new ApparatusFlow(context, this, headings, numbers, pages, whole);
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
        flow.whole.rows(),
        root,
        Set.copyOf(context.warnings()),
        flow.beside,
        flow.apparatus.front());
  }

  void blocks(List<Block> blocks, Place place, Element parent, Story story) {
    for (Block block : blocks) {
      block(block, place, parent, story);
    }
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
      case Box box -> box(box, place, parent, story);
      case Columns columns -> columns(columns, place, parent, story);
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
        switch (role) {
          case QUESTION, KICKER, META, CAPTION -> true;
          case Role running -> false;
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

  private void box(Box box, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    boolean roomy = place.allows(2 * context.theme().padding());
    double padding = roomy ? context.theme().padding() : 0;
    // Without room for its padding a box has no rule, which would stand in its text.
    boolean tinted = box.style() == Box.Style.TINT || !roomy;
    Ground ground =
        tinted
            ? new Ground(place.x(), place.width(), context.theme().palette().tint())
            : new Ground(place.x(), 2, context.theme().palette().accent());
    Place inner = tinted ? place.padded(padding) : place.indented(padding);
    Story inside = new Story();
    if (!box.title().isEmpty()) {
      TextStyle style = context.style(Role.BOX_TITLE);
      Element title = element.child("P");
      text.paragraph(TextFlow.plain(box.title()), style, inner, element, title, inside, true);
      inside.flush();
      inside.bind();
    }
    blocks(box.blocks(), inner, element, inside);
    if (inside.isEmpty()) {
      return;
    }
    inside.snap(0, context.theme().grid() / 2);
    double edge = tinted ? context.theme().grid() / 2 : 0;
    boolean together = fitsInAThird(inside);
    story.space(context.theme().grid());
    story.open(ground);
    frame(inside.rows(), edge, together, story);
    story.close();
    story.bindIf(inside.endsBound());
    story.space(context.theme().grid());
  }

  /// Boxes that low are never broken.
  boolean fitsInAThird(Story inside) {
    return inside.height() < pageHeight / 3;
  }

  static void frame(List<Row> rows, double edge, boolean whole, Story story) {
    if (edge > 0) {
      story.add(Row.blank(edge));
      story.bind();
    }
    for (Row row : rows) {
      if (whole && row != rows.getFirst()) {
        story.bind();
      }
      story.add(row);
    }
    if (edge > 0) {
      story.bind();
      story.add(Row.blank(edge));
    }
  }

  private void columns(Columns columns, Place place, Element parent, Story story) {
    double gutter = context.theme().gutter();
    double width = (place.width() - gutter) / 2;
    double needed = 38 * 0.47 * context.style(Role.BODY).size();
    Element leftElement = parent.child("Div");
    Element rightElement = parent.child("Div");
    Story left = new Story();
    Story right = new Story();
    boolean narrow = width < needed || stacked.contains(columns);
    Place leftPlace = narrow ? place : new Place(place.x(), width);
    Place rightPlace = narrow ? place : new Place(place.x() + width + gutter, width);
    blocks(columns.left(), leftPlace, leftElement, left);
    blocks(columns.right(), rightPlace, rightElement, right);
    boolean headed = !columns.left().isEmpty() && columns.left().getFirst() instanceof Heading;
    story.space(headed ? context.theme().grid() : context.theme().grid() / 2);
    if (narrow) {
      left.rows().forEach(story::add);
      story.bindIf(left.endsBound());
      story.space(context.theme().grid() / 2);
      right.rows().forEach(story::add);
      story.bindIf(right.endsBound());
    } else {
      List<Row> joined = SideBySide.join(left.rows(), right.rows());
      int from = story.rows().size();
      joined.forEach(story::add);
      int to = story == whole ? story.rows().size() : from;
      boolean tall = joined.stream().anyMatch(row -> row.height() > pageHeight / 2);
      beside.add(new FlowedDocument.Beside(columns, from, to, tall));
      story.bindIf(left.endsBound() || right.endsBound());
    }
    story.space(context.theme().grid() / 2);
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
    if (!section.keepTogether()) {
      blocks(section.blocks(), place, element, story);
      return;
    }
    int from = story.rows().size();
    blocks(section.blocks(), place, element, story);
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
