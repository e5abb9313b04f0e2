package org.briefwright.testing.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// A Word file as Apache POI reads it: the words in their order, with calls of notes as `[1]`.
///
/// @param notes in the order of their numbers, without these
public record DocxText(List<String> paragraphs, List<String> notes) {

  public static XWPFDocument open(byte[] docx) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(docx));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static DocxText of(byte[] docx) {
    XWPFDocument document = open(docx);
    List<String> paragraphs = new ArrayList<>();
    elements(document.getBodyElements(), paragraphs);
    List<String> notes = new ArrayList<>();
    for (XWPFFootnote note : document.getFootnotes()) {
      if (note.getId().intValue() > 0) {
        note.getParagraphs().forEach(paragraph -> notes.add(text(paragraph)));
      }
    }
    return new DocxText(paragraphs, notes);
  }

  private static void elements(List<IBodyElement> elements, List<String> paragraphs) {
    for (IBodyElement element : elements) {
      if (element.getElementType() == BodyElementType.TABLE) {
        ((XWPFTable) element)
            .getRows()
            .forEach(
                row ->
                    row.getTableCells()
                        .forEach(cell -> elements(cell.getBodyElements(), paragraphs)));
      } else {
        String text = text((XWPFParagraph) element);
        if (!text.isEmpty()) {
          paragraphs.add(text);
        }
      }
    }
  }

  /// The text of a paragraph; Word counts the notes without a mark of their own in the order of
  /// their ids.
  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    try (XmlCursor cursor = ((XmlObject) paragraph.getCTP()).newCursor()) {
      int depth = 0;
      XmlCursor.TokenType token = cursor.currentTokenType();
      do {
        depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
        if (token.isStart() && cursor.getName().getLocalPart().equals("t")) {
          text.append(cursor.getTextValue());
        } else if (token.isStart() && cursor.getName().getLocalPart().equals("tab")) {
          text.append(' ');
        } else if (token.isStart() && cursor.getName().getLocalPart().equals("footnoteReference")) {
          call(cursor.xmlText(), text);
        }
        token = cursor.toNextToken();
      } while (depth > 0);
    }
    return text.toString().strip();
  }

  private static void call(String xml, StringBuilder text) {
    if (!xml.contains("customMarkFollows")) {
      text.append('[').append(xml.replaceAll("(?s).*w:id=\"(\\d+)\".*", "$1")).append(']');
    }
  }
}
