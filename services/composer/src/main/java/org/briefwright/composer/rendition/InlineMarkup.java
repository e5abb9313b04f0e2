package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.typeset.document.Emphasis;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads a body's inline markup: emphasis and strong emphasis as Markdown writes them. Links,
/// images, HTML and code are not part of it and stand in print as they were typed.
final class InlineMarkup {

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private InlineMarkup() {}

  static List<Inline> read(String markdown) {
    List<Inline> inlines = new ArrayList<>();
    Node document = PARSER.parse(markdown);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!inlines.isEmpty()) {
        inlines.add(new Text(" "));
      }
      inlines.addAll(children(block, markdown));
    }
    return List.copyOf(inlines);
  }

  /// The text without its emphasis.
  static String plain(String markdown) {
    StringBuilder plain = new StringBuilder();
    append(plain, read(markdown));
    return plain.toString();
  }

  private static void append(StringBuilder plain, List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        plain.append(text.value());
      } else if (inline instanceof Emphasis emphasis) {
        append(plain, emphasis.text());
      } else if (inline instanceof Strong strong) {
        append(plain, strong.text());
      }
    }
  }

  private static List<Inline> children(Node parent, String markdown) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inlines.add(inline(node, markdown));
    }
    return inlines;
  }

  private static Inline inline(Node node, String markdown) {
    return switch (node) {
      case org.commonmark.node.Text text -> new Text(text.getLiteral());
      case SoftLineBreak _, HardLineBreak _ -> new Text(" ");
      case org.commonmark.node.Emphasis emphasis -> new Emphasis(children(emphasis, markdown));
      case StrongEmphasis strong -> new Strong(children(strong, markdown));
      default -> new Text(asTyped(node, markdown));
    };
  }

  private static String asTyped(Node node, String markdown) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan first = spans.getFirst();
    SourceSpan last = spans.getLast();
    return markdown.substring(first.getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
