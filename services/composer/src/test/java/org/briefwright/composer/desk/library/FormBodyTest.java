package org.briefwright.composer.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a form shows of an item is the item again when it is sent.
class FormBodyTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../..")).resolve("seeds");
  private static final YAMLMapper YAML = new YAMLMapper();

  @ParameterizedTest
  @EnumSource(
      value = Collection.class,
      names = {"FRAGMENTS", "PRECEDENTS", "SOURCES"})
  void everyItemOfTheLibraryComesThroughItsFormUnchanged(Collection collection) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(collection.code()))) {
      for (Path file : files.sorted().toList()) {
        JsonNode item = read(file);

        JsonNode sent = FormBody.of(collection, form(collection, item));

        assertThat(Wordings.texts(collection, sent))
            .as(file.toString())
            .isEqualTo(Wordings.texts(collection, item));
      }
    }
  }

  /// What the table does not name, saving a form would drop.
  @ParameterizedTest
  @EnumSource(Collection.class)
  void everyFieldOfTheLibraryIsInTheTable(Collection collection) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(collection.code()))) {
      for (Path file : files.sorted().toList()) {
        assertThat(unknown(collection.fields(), read(file))).as(file.toString()).isEmpty();
      }
    }
  }

  private static List<String> unknown(List<Field> fields, JsonNode object) {
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      Field field =
          fields.stream().filter(it -> it.name().equals(member.getKey())).findFirst().orElse(null);
      if (field == null) {
        unknown.add(member.getKey());
      } else if (field.is(Field.Form.PARTS)) {
        unknown.addAll(unknown(field.parts(), member.getValue()));
      } else if (field.is(Field.Form.ROWS)) {
        member.getValue().forEach(row -> unknown.addAll(unknown(field.parts(), row)));
      }
    }
    return unknown;
  }

  @Test
  void rowsThatWereLeftEmptyAreLeftOutAndTheOthersMoveUp() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("citations/0/sourceId", "  ");
    form.putSingle("citations/1/sourceId", "paris-decl");
    form.putSingle("citations/1/locator/label", "");
    form.put("topics", List.of("", "deterrence"));

    assertThat(FormBody.of(Collection.FRAGMENTS, form).toString())
        .isEqualTo("{\"topics\":[\"deterrence\"],\"citations\":[{\"sourceId\":\"paris-decl\"}]}");
  }

  @Test
  void whatIsNoNumberIsPassedOnForTheServiceToRefuse() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("baseScore", "about half");

    assertThat(FormBody.of(Collection.FRAGMENTS, form).path("baseScore").asText())
        .isEqualTo("about half");
  }

  @Test
  void aFaultStandsBesideTheFieldThatItsPointerNames() {
    JsonNode body = Json.MAPPER.createObjectNode();
    Entry.Writer writer =
        new Entry.Writer(
            Titles.NONE,
            List.of(
                new Refusal.Fault("body", "/body/short", "has 40 words"),
                new Refusal.Fault("csl", "/csl/author/0", "must be a name")),
            Map.of());

    List<Entry> fragment = writer.write(Collection.FRAGMENTS, body);
    List<Entry> source = writer.write(Collection.SOURCES, body);

    assertThat(named(fragment, "body").rows().getFirst().getFirst().faults())
        .containsExactly("has 40 words");
    assertThat(named(fragment, "body").faults()).isEmpty();
    assertThat(named(source, "csl").faults()).containsExactly("must be a name");
  }

  private static Entry named(List<Entry> entries, String name) {
    return entries.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /// The fields of a form as a browser sends them.
  private static MultivaluedHashMap<String, String> form(Collection collection, JsonNode item) {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    new Entry.Writer(Titles.NONE, List.of(), Map.of())
        .write(collection, item)
        .forEach(entry -> send(entry, form));
    return form;
  }

  private static void send(Entry entry, MultivaluedHashMap<String, String> form) {
    switch (entry.form()) {
      case "parts", "rows" -> entry.rows().forEach(row -> row.forEach(part -> send(part, form)));
      case "choice", "choices" ->
          entry.options().stream()
              .filter(option -> option.selected())
              .forEach(option -> form.add(entry.name(), option.value()));
      default -> entry.values().forEach(value -> form.add(entry.name(), value));
    }
  }

  private static JsonNode read(Path file) throws IOException {
    try (InputStream text = Files.newInputStream(file)) {
      return YAML.readTree(text);
    }
  }
}
