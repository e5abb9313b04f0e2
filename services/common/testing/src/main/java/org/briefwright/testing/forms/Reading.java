package org.briefwright.testing.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.testing.pdf.TaggedText;

/// What a document says in one of its forms, made comparable: letters and digits alone, since
/// lines, hyphens and signs are each form's own. The call of a note is its number.
///
/// @param blocks headings, paragraphs, items and cells in their order, with the calls in them
/// @param notes each with its number before it, in the order of their numbers
public record Reading(String form, List<String> blocks, List<String> notes) {

  private static final int MOST_PARTS = 3;
  private static final int LEAST_PART = 10;

  /// Such as `page 117`.
  private static final int LONGEST_REFERENCE = 10;

  public Reading {
    blocks = squeezed(blocks);
    notes = squeezed(notes);
  }

  public static Reading ofPdf(byte[] pdf) {
    TaggedText.Parts parts = TaggedText.apart(pdf);
    return new Reading("PDF", parts.text().lines().toList(), parts.notes().lines().toList());
  }

  public static Reading ofDocx(byte[] docx) {
    DocxText text = DocxText.of(docx);
    List<String> notes =
        IntStream.range(0, text.notes().size())
            .mapToObj(i -> numbered(i + 1, text.notes().get(i)))
            .toList();
    return new Reading("DOCX", text.paragraphs(), notes);
  }

  /// A note with a label of its own begins with it already.
  private static String numbered(int number, String note) {
    return note.startsWith(number + " ") ? note : number + " " + note;
  }

  public static Reading ofHtml(String html) {
    return HtmlText.of(html);
  }

  /// What of a page a print-out shows: neither data behind a closed switch nor alternative words.
  public static Reading ofHtmlOnPaper(String html) {
    return HtmlText.of(html.replaceAll("(?s)<details>.*?</details>|<desc.*?</desc>", ""));
  }

  public static Reading ofMarkdown(String markdown) {
    return MarkdownText.of(markdown);
  }

  /// The same without these blocks.
  public Reading without(List<String> others) {
    List<String> left = squeezed(others);
    List<String> rest = blocks.stream().filter(block -> !left.contains(block)).toList();
    return new Reading(form, rest, notes);
  }

  /// What this form says and another does not, or says in another order.
  public List<String> missingFrom(Reading other) {
    List<String> missing = new ArrayList<>();
    String text = String.join("", other.blocks);
    int at = 0;
    for (String block : blocks) {
      int end = endOf(block, text, at);
      if (end < 0) {
        missing.add(form + " says, and " + other.form + " does not after that: " + block);
      } else {
        at = end;
      }
    }
    if (!String.join("", notes).equals(String.join("", other.notes))) {
      missing.add("notes in " + form + " " + notes + " and in " + other.form + " " + other.notes);
    }
    return missing;
  }

  /// Where a block ends in a text; paper has the number of a page in it, where it refers to one.
  ///
  /// @return -1 where it is not there
  private static int endOf(String block, String text, int from) {
    int whole = text.indexOf(block, from);
    if (whole >= 0 || block.length() < 2 * LEAST_PART) {
      return whole < 0 ? -1 : whole + block.length();
    }
    String head = block.substring(0, LEAST_PART);
    for (int at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1)) {
      int said = LEAST_PART;
      while (said < block.length() && text.startsWith(block.substring(0, said + 1), at)) {
        said++;
      }
      String rest = block.substring(said);
      int again = text.indexOf(rest, at + said);
      if (again >= 0 && again - at - said <= LONGEST_REFERENCE) {
        return again + rest.length();
      }
    }
    return -1;
  }

  /// The blocks and notes that a print-out of this form lacks. One may be parted by the end of a
  /// page, but not into crumbs.
  public List<String> missingFromPrint(String printed) {
    String text = squeezed(printed);
    return Stream.concat(blocks.stream(), notes.stream())
        .filter(block -> !isPrinted(block, text))
        .toList();
  }

  private static boolean isPrinted(String block, String text) {
    String rest = block;
    for (int part = 0; part < MOST_PARTS && !rest.isEmpty(); part++) {
      int longest = rest.length();
      while (longest > 0 && !text.contains(rest.substring(0, longest))) {
        longest--;
      }
      if (longest < Math.min(LEAST_PART, rest.length())) {
        return false;
      }
      rest = rest.substring(longest);
    }
    return rest.isEmpty();
  }

  private static List<String> squeezed(List<String> texts) {
    return texts.stream().map(Reading::squeezed).filter(text -> !text.isEmpty()).toList();
  }

  static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
