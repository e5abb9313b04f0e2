package org.briefwright.typeset.docx;

import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.theme.Role;

/// Which style each heading has. A single heading of level 1 is the document's title, which Word
/// keeps out of the outline; then its sections are Word's first level.
record Headings(boolean titled) {

  static Headings of(Document document) {
    return new Headings(titles(document.blocks()) == 1);
  }

  ParagraphStyle style(int level) {
    if (titled && level == 1) {
      return ParagraphStyle.TITLE;
    }
    return switch (titled ? level - 1 : level) {
      case 1 -> ParagraphStyle.HEADING_1;
      case 2 -> ParagraphStyle.HEADING_2;
      default -> ParagraphStyle.HEADING_3;
    };
  }

  /// The look of a style.
  Role role(ParagraphStyle style) {
    if (!titled) {
      return style.role();
    }
    return switch (style) {
      case HEADING_1 -> Role.SECTION;
      case HEADING_2, HEADING_3 -> Role.SUBSECTION;
      case ParagraphStyle other -> other.role();
    };
  }

  private static int titles(List<Block> blocks) {
    int count = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() == 1) {
        count++;
      } else if (block instanceof Section section) {
        count += titles(section.blocks());
      } else if (block instanceof Box box) {
        count += titles(box.blocks());
      } else if (block instanceof Columns columns) {
        count += titles(columns.left()) + titles(columns.right());
      }
    }
    return count;
  }
}
