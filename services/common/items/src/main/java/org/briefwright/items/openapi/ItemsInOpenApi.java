package org.briefwright.items.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.briefwright.items.ItemType;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/// Puts into a collection's part of the OpenAPI document what the inherited routes cannot say
/// in
/// annotations: the noun's words, the filters, headers, problems and an example.
///
/// It runs while a service is built, so a start pays nothing for it.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ItemsInOpenApi implements OASFilter {
  private final List<? extends ItemType<?>> types;

  public ItemsInOpenApi(IndexView index) {
    this.types =
        index.getAllKnownImplementations(ItemType.class).stream()
            .map(ItemsInOpenApi::instance)
            .sorted(Comparator.<ItemType<?>, String>comparing(ItemType::collection))
            .toList();
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    for (ItemType<?> type : types) {
      Map<String, Object> body = example(type);
      String root = "/v1/" + type.collection();
      document
          .getPaths()
          .getPathItems()
          .forEach(
              (path, item) -> {
                if (path.equals("/v1/imports")) {
                  OperationParts.describeImport(item.getPOST(), type, body);
                }
                if (path.equals(root) || path.startsWith(root + "/{id}")) {
                  describe(new CollectionWords(type), body, item);
                }
              });
    }
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) -> item.getOperations().forEach(OperationParts::addCommonProblems));
  }

  private static void describe(CollectionWords words, Map<String, Object> body, PathItem path) {
    for (Operation operation : path.getOperations().values()) {
      words.fill(operation);
      OperationParts.describe(operation, words.type(), body);
    }
  }

  private static ItemType<?> instance(ClassInfo type) {
    try {
      return (ItemType<?>)
          Thread.currentThread()
              .getContextClassLoader()
              .loadClass(type.name().toString())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(
          type.name() + " needs a public constructor that takes nothing", fault);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> example(ItemType<?> type) {
    String name = "examples/" + type.collection() + ".json";
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new ObjectMapper().readValue(file, Map.class);
    } catch (IOException fault) {
      throw new UncheckedIOException("the resource " + name + " is unreadable", fault);
    }
  }
}
