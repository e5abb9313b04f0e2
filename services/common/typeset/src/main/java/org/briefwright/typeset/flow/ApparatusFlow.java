package org.briefwright.typeset.flow;

import java.util.function.Function;
import org.briefwright.typeset.document.Apparatus;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Headings;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PullQuote;

/// Sends each piece of the apparatus to where it is made into rows.
final class ApparatusFlow {

  private final FlowContext context;
  private final BlockFlow blocks;
  private final double pageHeight;
  private final TextFlow text;
  private final MarginFlow margin;
  private final Headings headings;
  private final NoteNumbers numbers;
  private final Function<String, String> pages;
  private final Story main;
  private int front;

  /// @param pages the number of the page on which something begins, by its id
  /// @param main the document's own story: pages begin in no other
  ApparatusFlow(
      FlowContext context,
      BlockFlow blocks,
      double pageHeight,
      Headings headings,
      NoteNumbers numbers,
      Function<String, String> pages,
      Story main) {
    this.context = context;
    this.blocks = blocks;
    this.pageHeight = pageHeight;
    this.text = new TextFlow(context);
    this.margin = new MarginFlow(context, text, blocks);
    this.headings = headings;
    this.numbers = numbers;
    this.pages = pages;
    this.main = main;
  }

  /// @param running where running text stands in that place
  void block(Apparatus piece, Place place, Place running, Element parent, Story story) {
    switch (piece) {
      case NumberedParagraph paragraph ->
          new NumberedFlow(context, text, blocks).paragraph(paragraph, running, parent, story);
      case PullQuote quote -> new QuoteFlow(context, text).quote(quote, running, parent, story);
      case Callout callout ->
          new CalloutFlow(context, text, blocks).callout(callout, place, parent, story);
      case MarginNote note -> margin.note(note, place, parent, story);
      case MatrixCode code ->
          new CodeFlow(context, blocks, pageHeight).code(code, place, parent, story);
      case Endnotes _ -> new EndnotesFlow(context).notes(numbers, place, parent, story);
      case Contents contents -> contents(contents, place, parent, story);
      case MainMatter _ -> mainMatter(story);
    }
  }

  /// How many rows the front matter takes, once all blocks have flowed.
  int front() {
    return front;
  }

  private void mainMatter(Story story) {
    if (story == main) {
      front = story.rows().size();
      story.unbind();
    }
  }

  private void contents(Contents contents, Place place, Element parent, Story story) {
    if (!contents.title().isEmpty()) {
      blocks.heading(Heading.of(2, contents.title()), "", place, parent, story);
    }
    new ContentsFlow(context, pages).contents(contents, headings, place, parent, story);
  }
}
