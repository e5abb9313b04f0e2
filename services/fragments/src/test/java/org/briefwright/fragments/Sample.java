package org.briefwright.fragments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.briefwright.fragments.store.FigureType;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.SourceType;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.fragments.store.TranslationType;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.web.json.BeanRules;
import org.briefwright.web.json.JsonText;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// The example of a collection, to be changed in one place and held to the rules.
record Sample<T extends ItemBody>(ItemType<T> type, JsonNode json) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final StrictBinding BINDING =
      new StrictBinding(new BeanRules(Validation.buildDefaultValidatorFactory().getValidator()));

  static Sample<Fragment> fragment() {
    return of(new FragmentType());
  }

  static Sample<Topic> topic() {
    return of(new TopicType());
  }

  static Sample<Source> source() {
    return of(new SourceType());
  }

  static Sample<Figure> figure() {
    return of(new FigureType());
  }

  static Sample<Translation> translation() {
    return of(new TranslationType());
  }

  private static <T extends ItemBody> Sample<T> of(ItemType<T> type) {
    String name = "/examples/" + type.collection() + ".json";
    try (InputStream example = type.getClass().getResourceAsStream(name)) {
      return new Sample<>(type, JsonText.parse(example.readAllBytes()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// With JSON at a pointer; an index one past a list's end adds to it.
  Sample<T> with(String pointer, String value) {
    JsonNode changed = json.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = changed.at(pointer.substring(0, slash));
    String step = pointer.substring(slash + 1);
    JsonNode node = parse(value);
    switch (parent) {
      case ObjectNode object -> object.set(step, node);
      case ArrayNode list when Integer.parseInt(step) == list.size() -> list.add(node);
      case ArrayNode list -> list.set(Integer.parseInt(step), node);
      default -> throw new IllegalArgumentException("nothing at " + pointer);
    }
    return new Sample<>(type, changed);
  }

  Sample<T> without(String field) {
    ObjectNode changed = json.deepCopy();
    changed.remove(field);
    return new Sample<>(type, changed);
  }

  T bind() {
    return BINDING.bind(parse(json.toString()), type.body());
  }

  /// What is wrong with it: all that binding finds, else all that the type's own rules find.
  List<Violation> violations() {
    try {
      return type.check(bind());
    } catch (ProblemException refused) {
      return refused.problem().errors();
    }
  }

  List<String> pointers() {
    return violations().stream().map(Violation::pointer).toList();
  }

  String only() {
    List<Violation> all = violations();
    if (all.size() != 1) {
      throw new AssertionError("expected one violation, found " + all);
    }
    return all.get(0).pointer() + " " + all.get(0).detail();
  }

  private static JsonNode parse(String value) {
    try {
      return MAPPER.readTree(value.getBytes(UTF_8));
    } catch (JsonProcessingException fault) {
      throw new IllegalArgumentException(fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
