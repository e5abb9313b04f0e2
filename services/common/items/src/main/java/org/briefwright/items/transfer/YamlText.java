package org.briefwright.items.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/// Writes a JSON tree as YAML that a person likes to edit: two spaces, prose folded, short lists on
/// one line, and nothing where there is nothing (null, empty list, empty object).
final class YamlText {
  private static final int WIDTH = 100;
  private static final int PROSE = 80;
  private static final Resolver RESOLVER = new Resolver();

  private YamlText() {}

  static String write(JsonNode tree) {
    DumperOptions options = new DumperOptions();
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setWidth(WIDTH);
    options.setSplitLines(true);
    options.setAllowUnicode(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    StringWriter text = new StringWriter();
    new Yaml(options).serialize(node(tree), text);
    return text.toString();
  }

  private static Node node(JsonNode tree) {
    return switch (tree.getNodeType()) {
      case OBJECT -> mapping(tree);
      case ARRAY -> sequence(tree);
      case STRING -> text(tree.textValue());
      case NUMBER -> number(tree.asText());
      case BOOLEAN -> scalar(Tag.BOOL, tree.asText(), ScalarStyle.PLAIN);
      case NULL, MISSING, BINARY, POJO -> scalar(Tag.NULL, "null", ScalarStyle.PLAIN);
    };
  }

  private static Node mapping(JsonNode tree) {
    List<NodeTuple> tuples = new ArrayList<>();
    for (var field : tree.properties()) {
      if (!isNothing(field.getValue())) {
        tuples.add(new NodeTuple(text(field.getKey()), node(field.getValue())));
      }
    }
    return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
  }

  private static Node sequence(JsonNode tree) {
    List<Node> elements = new ArrayList<>();
    tree.forEach(element -> elements.add(node(element)));
    return new SequenceNode(Tag.SEQ, elements, isShort(tree) ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  /// With the tag that a reader would give it, whatever kind of number it was: then the tag itself
  /// need not be written.
  private static Node number(String value) {
    return scalar(RESOLVER.resolve(NodeId.scalar, value, true), value, ScalarStyle.PLAIN);
  }

  private static Node text(String value) {
    return scalar(Tag.STR, value, style(value));
  }

  private static ScalarStyle style(String value) {
    if (!PlainScalars.isText(value)) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    if (value.indexOf('\n') >= 0) {
      return ScalarStyle.LITERAL;
    }
    return value.length() > PROSE ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
  }

  private static Node scalar(Tag tag, String value, ScalarStyle style) {
    return new ScalarNode(tag, value, null, null, style);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isContainerNode() && value.isEmpty();
  }

  private static boolean isShort(JsonNode list) {
    int length = 0;
    for (JsonNode element : list) {
      if (element.isContainerNode()) {
        return false;
      }
      length += element.asText().length() + 2;
    }
    return length <= PROSE;
  }
}
