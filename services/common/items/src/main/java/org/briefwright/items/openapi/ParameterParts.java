package org.briefwright.items.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.web.security.LocalTokenMechanism;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The parameters and headers of the routes that all collections share.
final class ParameterParts {
  private static final String AS_OF =
      "Read the library as it stood: right after a change's number, or at an instant; absent: now";

  private ParameterParts() {}

  static List<Parameter> ofList(ItemType<?> type) {
    List<Parameter> parameters = new ArrayList<>();
    for (Filter filter : type.filters()) {
      Schema value = text();
      if (!filter.accepted().isEmpty()) {
        value.setEnumeration(List.copyOf(filter.accepted()));
      }
      parameters.add(
          repeated(
              query(filter.name(), filter.description() + "; may be repeated: any of them"),
              value));
    }
    Schema states = text();
    states.setEnumeration(Stream.of(ItemState.values()).<Object>map(ItemState::code).toList());
    parameters.add(repeated(query("state", "Versions in this state; absent: approved"), states));
    parameters.add(repeated(query("id", "Items with one of these ids"), text()));
    if (type.searched().isPresent()) {
      parameters.addAll(SearchParts.parameters());
    }
    parameters.add(query("asOf", AS_OF).schema(text()));
    parameters.add(
        query("limit", limits(type))
            .schema(
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.INTEGER)
                    .minimum(java.math.BigDecimal.ONE)
                    .maximum(java.math.BigDecimal.valueOf(1000))
                    .defaultValue(50)));
    parameters.add(
        query("cursor", "Where the page begins, as the Link header of the page before gave it")
            .schema(text()));
    return parameters;
  }

  private static String limits(ItemType<?> type) {
    String limits = "Items on a page, 1 to 1000";
    return type.searched().isPresent()
        ? limits + "; of a search 1 to 100, and 20 where it is absent"
        : limits;
  }

  /// Adds a sentence to the parameters that the routes declare themselves.
  static void describe(Operation operation, Object id) {
    if (operation.getParameters() == null) {
      return;
    }
    for (Parameter parameter : operation.getParameters()) {
      switch (parameter.getName()) {
        case "id" -> {
          if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setDescription("Identifier within its collection");
            parameter.setExample(id);
          }
        }
        case "asOf" -> parameter.setDescription(AS_OF);
        case "version" -> {
          parameter.setDescription("Number of a version, from 1");
          parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        }
        case "If-Match" -> {
          parameter.setDescription("ETag of the version that the writer has seen");
          parameter.setRequired(true);
          parameter.setExample("\"1-15\"");
        }
        case "Idempotency-Key" ->
            parameter.setDescription(
                "The client's own name for the request; repeating it repeats the answer");
        default -> {
          // Filters and the rest come with their descriptions.
        }
      }
    }
  }

  static Parameter actor() {
    return OASFactory.createParameter()
        .name(LocalTokenMechanism.ACTOR)
        .in(Parameter.In.HEADER)
        .description(
            "Who does this, 1 to 100 characters, beyond ASCII as RFC 8187 has it, where one machine's token says nothing of"
                + " it; without it the machine's user. It is kept with \" (local)\" behind it, since"
                + " nobody checks it. With an identity provider it counts for nothing")
        .example("a.author")
        .schema(text());
  }

  static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(text());
  }

  static Parameter query(String name, String description) {
    return OASFactory.createParameter().name(name).in(Parameter.In.QUERY).description(description);
  }

  private static Parameter repeated(Parameter parameter, Schema value) {
    return parameter
        .style(Parameter.Style.FORM)
        .explode(true)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(value));
  }

  static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
