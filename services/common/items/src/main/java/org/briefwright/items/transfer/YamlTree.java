package org.briefwright.items.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.briefwright.web.json.JsonText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/// Reads one YAML document as the JSON tree that it stands for.
///
/// It takes the part of YAML 1.2 that a person needs to write an item, and refuses what could make
/// a file mean more than it shows: anchors, aliases and merges, tags, a second document, a key
/// twice, keys that are no text, and nesting beyond that of JSON bodies. Plain scalars follow the
/// JSON schema of YAML 1.2, so `no` is a text and not a falsehood.
public final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_CHARACTERS = 1 << 20;

  private final Deque<Holder> open = new ArrayDeque<>();
  private JsonNode root;

  private YamlTree() {}

  /// An object or list whose end has not come yet, and the key whose value comes next.
  private static final class Holder {
    private final JsonNode node;
    private String key;

    Holder(JsonNode node) {
      this.node = node;
    }
  }

  /// @throws YamlException with what is wrong and at which line
  public static JsonNode read(String text) throws YamlException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    YamlTree tree = new YamlTree();
    try {
      Iterator<Event> events = new Yaml(options).parse(new java.io.StringReader(text)).iterator();
      while (events.hasNext()) {
        tree.take(events.next());
      }
    } catch (MarkedYAMLException fault) {
      throw new YamlException(fault.getProblem(), line(fault));
    } catch (YAMLException fault) {
      throw new YamlException(fault.getMessage(), 1);
    }
    if (tree.root == null) {
      throw new YamlException("is empty; one YAML document is accepted", 1);
    }
    return tree.root;
  }

  private static int line(MarkedYAMLException fault) {
    return fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
  }

  private void take(Event event) throws YamlException {
    if (event instanceof NodeEvent node) {
      refuseSharing(node);
    }
    switch (event) {
      case MappingStartEvent start -> {
        refuseTag(start.getTag(), start);
        begin(NODES.objectNode(), start);
      }
      case SequenceStartEvent start -> {
        refuseTag(start.getTag(), start);
        begin(NODES.arrayNode(), start);
      }
      case ScalarEvent scalar -> {
        refuseTag(scalar.getTag(), scalar);
        scalar(scalar);
      }
      default -> {
        if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
          open.pop();
        } else if (event.is(Event.ID.DocumentStart) && root != null) {
          throw at(event, "holds a second document; one is accepted");
        }
      }
    }
  }

  private void begin(JsonNode node, Event event) throws YamlException {
    put(node, event);
    open.push(new Holder(node));
    if (open.size() > JsonText.MAX_DEPTH) {
      throw at(event, "is nested deeper than " + JsonText.MAX_DEPTH + " levels");
    }
  }

  private void scalar(ScalarEvent scalar) throws YamlException {
    Holder holder = open.peek();
    if (holder != null && holder.node.isObject() && holder.key == null) {
      holder.key = scalar.getValue();
      if (holder.node.has(holder.key)) {
        throw at(scalar, "has the key '" + holder.key + "' twice");
      }
      return;
    }
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    put(plain ? PlainScalars.read(scalar.getValue()) : NODES.textNode(scalar.getValue()), scalar);
  }

  private void put(JsonNode node, Event event) throws YamlException {
    Holder holder = open.peek();
    if (holder == null) {
      root = node;
    } else if (holder.node instanceof ArrayNode list) {
      list.add(node);
    } else if (holder.key == null) {
      throw at(event, "has a key that is no text");
    } else {
      ((ObjectNode) holder.node).set(holder.key, node);
      holder.key = null;
    }
  }

  private static void refuseSharing(NodeEvent event) throws YamlException {
    if (event instanceof AliasEvent || event.getAnchor() != null) {
      throw at(event, "has an anchor or alias; write the value out in each place");
    }
  }

  private static void refuseTag(String tag, Event event) throws YamlException {
    if (tag != null) {
      throw at(event, "has the tag " + tag + "; values without tags are accepted");
    }
  }

  private static YamlException at(Event event, String detail) {
    return new YamlException(detail, event.getStartMark().getLine() + 1);
  }
}
