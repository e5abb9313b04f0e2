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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a form shows of an item is the item again when it is sent.
class FormBodyTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../..")).resolve("seeds");
  private static final YAMLMapper YAML = new YAMLMapper();

  @ParameterizedTest
  @EnumSource(Collection.class)
  void everyItemOfTheLibraryComesThroughItsFormUnchanged(Collection collection) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(collection.code()))) {
      for (Path file : files.sorted().toList()) {
        JsonNode item = read(file);

        JsonNode sent = FormBody.of(collection, form(collection, item));

        assertThat(Wordings.texts(collection, sent))
            .as(file.toString())
            .isEqualTo(Wordings.texts(collection, item));
        assertThat(same(sent, item)).as(file + " as " + sent).isTrue();
      }
    }
  }

  /// Whatever the order of members, and of words that are chosen of several. A list without
  /// entries is none.
  private static boolean same(JsonNode one, JsonNode other) {
    if (one.isObject()) {
      return filled(one) == filled(other)
          && one.properties().stream()
              .allMatch(
                  it -> isEmpty(it.getValue()) || same(it.getValue(), other.path(it.getKey())));
    }
    if (one.isArray()) {
      return one.size() == other.size()
          && (IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)))
              || Set.copyOf(texts(one)).equals(Set.copyOf(texts(other))));
    }
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }

  private static long filled(JsonNode object) {
    return object.properties().stream().filter(it -> !isEmpty(it.getValue())).count();
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || value.isContainerNode() && value.isEmpty();
  }

  private static List<String> texts(JsonNode array) {
    return Json.list(array, JsonNode::toString);
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
  void aLanguageThatIsNamedTwiceOrIsNoneKeepsItsText() {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("prefLabel/en", "Deterrence");
    form.putSingle("prefLabel/+lang", "en");
    form.putSingle("prefLabel/+text", "Deterring");
    form.putSingle("question/+lang", "Français!");
    form.putSingle("question/+text", "Pourquoi ?");
    form.put("altLabels/de", List.of("Abschrecken", ""));
    form.putSingle("altLabels/+lang", "fr");
    form.putSingle("altLabels/+text", "Dissuasion");

    JsonNode body = FormBody.of(Collection.TOPICS, form);

    assertThat(body.toString())
        .isEqualTo(
            "{\"prefLabel\":{\"en\":\"Deterrence\",\"+en\":\"Deterring\"},"
                + "\"question\":{\"Français!\":\"Pourquoi ?\"},"
                + "\"altLabels\":{\"de\":[\"Abschrecken\"],\"fr\":[\"Dissuasion\"]}}");
    MultivaluedHashMap<String, String> again = form(Collection.TOPICS, body);
    assertThat(again.getFirst("prefLabel/+lang")).isEqualTo("en");
    assertThat(again.getFirst("prefLabel/+text")).isEqualTo("Deterring");
    assertThat(again.getFirst("question/+lang")).isEqualTo("Français!");
    assertThat(again.get("altLabels/fr")).containsExactly("Dissuasion", "");
    assertThat(FormBody.of(Collection.TOPICS, again)).isEqualTo(body);
  }

  @Test
  void whatNoFieldShowsIsKept() throws IOException {
    JsonNode before =
        Json.MAPPER.readTree(
            """
            {"id":"a","newer":{"x":1},"body":{"short":"s","fresh":"f"},
             "citations":[{"sourceId":"one","weight":3},{"sourceId":"two","weight":4}]}""");
    JsonNode sent =
        Json.MAPPER.readTree(
            """
            {"id":"a","body":{"short":"t"},"citations":[{"sourceId":"two"},{"sourceId":"new"}]}""");

    assertThat(Unshown.kept(Collection.FRAGMENTS.fields(), before, sent))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"id":"a","body":{"short":"t","fresh":"f"},"newer":{"x":1},
                 "citations":[{"sourceId":"two","weight":4},{"sourceId":"new"}]}"""));
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
        .extracting(Remark::detail)
        .containsExactly("has 40 words");
    assertThat(named(fragment, "body").faults()).isEmpty();
    assertThat(named(source, "csl").faults())
        .extracting(Remark::detail)
        .containsExactly("must be a name");
  }

  @Test
  void aFaultOfALanguageThatHasNoFieldStandsBesideAllOfThem() throws IOException {
    JsonNode body =
        Json.MAPPER.readTree("{\"prefLabel\":{\"de\":\"Wort\",\"no language\":\"mot\"}}");
    Entry.Writer writer =
        new Entry.Writer(
            Titles.NONE,
            List.of(
                new Refusal.Fault("prefLabel", "/prefLabel/de", "has a line break"),
                new Refusal.Fault("prefLabel", "/prefLabel/no language", "must be a tag")),
            Map.of());

    Entry label = named(writer.write(Collection.TOPICS, body), "prefLabel");

    assertThat(label.faults()).extracting(Remark::detail).containsExactly("must be a tag");
    assertThat(named(label.rows().getFirst(), "prefLabel/de").faults())
        .extracting(Remark::detail)
        .containsExactly("has a line break");
    assertThat(label.isOdd()).isTrue();
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
      case "parts", "rows", "tongues" ->
          entry.rows().forEach(row -> row.forEach(part -> send(part, form)));
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
