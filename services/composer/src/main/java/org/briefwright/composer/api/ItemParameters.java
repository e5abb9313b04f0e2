package org.briefwright.composer.api;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// An item of the library, or one version of it, as a query names it.
public class ItemParameters {

  private static final String MANY =
      "exactly one of fragment, precedent, source, template, figure, topic is accepted";

  @QueryParam("fragment")
  @Parameter(
      description = "Id of a fragment; one parameter of this kind is needed",
      example = "deterrence-cold-war",
      schema = @Schema(pattern = Slug.PATTERN, maxLength = Slug.MAX))
  String fragment;

  @QueryParam("precedent")
  @Parameter(description = "Id of a precedent", schema = @Schema(maxLength = Slug.MAX))
  String precedent;

  @QueryParam("source")
  @Parameter(
      description = "Id of a source, found through whatever cites it",
      schema = @Schema(maxLength = Slug.MAX))
  String source;

  @QueryParam("template")
  @Parameter(description = "Id of a template", schema = @Schema(maxLength = Slug.MAX))
  String template;

  @QueryParam("figure")
  @Parameter(description = "Id of a figure", schema = @Schema(maxLength = Slug.MAX))
  String figure;

  @QueryParam("topic")
  @Parameter(description = "Id of a topic", schema = @Schema(maxLength = Slug.MAX))
  String topic;

  @QueryParam("version")
  @Parameter(
      description = "Only briefs on this version of the item",
      example = "1",
      schema = @Schema(implementation = Integer.class, minimum = "1"))
  String version;

  /// An item.
  record Item(ItemKind kind, String id) {}

  Item item() {
    Map<ItemKind, String> named = new LinkedHashMap<>();
    named.put(ItemKind.FRAGMENT, fragment);
    named.put(ItemKind.PRECEDENT, precedent);
    named.put(ItemKind.SOURCE, source);
    named.put(ItemKind.TEMPLATE, template);
    named.put(ItemKind.FIGURE, figure);
    named.put(ItemKind.TOPIC, topic);
    named.values().removeIf(Objects::isNull);
    if (named.size() != 1) {
      throw ProblemException.parameter("fragment", MANY);
    }
    Map.Entry<ItemKind, String> only = named.entrySet().iterator().next();
    if (only.getValue().length() > Slug.MAX || !only.getValue().matches(Slug.PATTERN)) {
      throw ProblemException.parameter(
          only.getKey().code(), "lower-case letters and digits joined by hyphens are accepted");
    }
    return new Item(only.getKey(), only.getValue());
  }

  /// The version that is asked for, or null for any.
  Integer version() {
    if (version == null) {
      return null;
    }
    if (!version.matches("[1-9]\\d{0,8}")) {
      throw ProblemException.parameter("version", "a whole number from 1 on is accepted");
    }
    return Integer.valueOf(version);
  }
}
