package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Option;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Remark;
import org.briefwright.composer.desk.library.Field.Form;
import org.briefwright.composer.desk.library.WordDiff.Run;

/// A field of a form, filled in.
///
/// @param name of the field in the form: its path in the body
/// @param words under which the page has words for it: the path without places in lists
/// @param lang of its text, where it has one for each language; else empty
/// @param form how it is asked for, in small letters
/// @param values one, or those of a list with an empty one to add to
/// @param options of a choice
/// @param suggests code of the collection whose ids it holds, or empty
/// @param called what the items with these ids are called; empty where nobody knows
/// @param rows of an object one, of a list of objects each with an empty one behind
/// @param faults what the service finds wrong with it
/// @param theirs how somebody else's words differ, where two wrote at once
public record Entry(
    String name,
    String words,
    String lang,
    String form,
    int longest,
    boolean required,
    List<String> values,
    List<Option> options,
    String suggests,
    List<String> called,
    List<List<Entry>> rows,
    List<Remark> faults,
    List<Run> theirs) {

  private static final int OF_A_LINE = 90;
  private static final int LONGEST_TAG = 35;

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /// What the item with the id at that place is called, or empty.
  public String calledAt(int place) {
    return called.get(place);
  }

  /// Whether one more language was named that is none.
  public boolean isOdd() {
    return rows.stream()
        .flatMap(List::stream)
        .anyMatch(it -> it.name().contains(Tongues.MORE) && !it.value().isEmpty());
  }

  /// As an id within a page.
  public String id() {
    return name.replace('/', '-');
  }

  /// How many lines a text is shown in.
  public int height() {
    int lines = value().length() / OF_A_LINE + (int) value().lines().count();
    return Math.clamp(lines + 1, 2, 24);
  }

  /// Fills in forms.
  ///
  /// @param faults by their pointers
  /// @param theirs by fields
  record Writer(Titles titles, List<Refusal.Fault> faults, Map<String, List<Run>> theirs) {

    List<Entry> write(Collection collection, JsonNode body) {
      return write(collection.fields(), body, "", "");
    }

    private List<Entry> write(List<Field> fields, JsonNode object, String prefix, String words) {
      return fields.stream()
          .map(
              field ->
                  entry(
                      field,
                      object.path(field.name()),
                      prefix + field.name(),
                      words + field.name()))
          .toList();
    }

    private Entry entry(Field field, JsonNode value, String name, String words) {
      return entry(field, value, name, words, "");
    }

    private Entry entry(Field field, JsonNode value, String name, String words, String lang) {
      return new Entry(
          name,
          words,
          lang,
          form(field),
          field.longest(),
          field.required(),
          values(field, value),
          options(field, value),
          field.to(),
          values(field, value).stream().map(it -> called(field, it)).toList(),
          rows(field, value, name, words),
          faults(field, value, name),
          lang.isEmpty() ? theirs.getOrDefault(words, List.of()) : List.of());
    }

    private String called(Field field, String id) {
      String name = field.to().isEmpty() ? id : titles.of(field.to(), id);
      return name.equals(id) ? "" : name;
    }

    private static String form(Field field) {
      return switch (field.form()) {
        case FLAG -> "choice";
        case TONGUES, TONGUE_LISTS -> "tongues";
        default -> field.form().name().toLowerCase(Locale.ROOT);
      };
    }

    /// A text for each language, and for one more.
    private List<Entry> tongues(Field field, JsonNode value, String name, String words) {
      boolean lists = field.is(Form.TONGUE_LISTS);
      Form form = lists ? Form.LIST : field.longest() > OF_A_LINE * 2 ? Form.TEXT : Form.LINE;
      Field one = Field.of(form, field.name(), field.longest());
      List<Entry> tongues = new ArrayList<>();
      for (String lang : Tongues.shown(value)) {
        Field each = lang.equals("en") && field.required() ? one.must() : one;
        tongues.add(entry(each, value.path(lang), name + "/" + lang, words, lang));
      }
      String odd = Tongues.odd(value).orElse("");
      Field more = Field.line("", LONGEST_TAG);
      tongues.add(
          entry(
              more,
              Json.MAPPER.getNodeFactory().textNode(odd.replaceFirst("^\\+", "")),
              name + Tongues.MORE_LANG,
              "tongues/lang"));
      JsonNode text = odd.isEmpty() ? MissingNode.getInstance() : value.path(odd);
      Field said = lists ? Field.line("", field.longest()) : one;
      tongues.add(
          entry(said, lists ? text.path(0) : text, name + Tongues.MORE_TEXT, "tongues/text"));
      return tongues;
    }

    private static List<String> values(Field field, JsonNode value) {
      if (!field.is(Form.LIST) && !field.is(Form.TEXTS)) {
        return List.of(FormBody.shown(field, value));
      }
      List<String> values = new ArrayList<>();
      value.forEach(each -> values.add(each.asText()));
      values.add("");
      return values;
    }

    private static List<Option> options(Field field, JsonNode value) {
      String name = field.name();
      return field.words().stream()
          .map(word -> new Option(word, name + "." + word, has(value, word)))
          .toList();
    }

    private static boolean has(JsonNode value, String word) {
      return value.isArray()
          ? StreamSupport.stream(value.spliterator(), false)
              .anyMatch(it -> it.asText().equals(word))
          : value.asText("").equals(word);
    }

    private List<List<Entry>> rows(Field field, JsonNode value, String name, String words) {
      List<List<Entry>> rows = new ArrayList<>();
      if (field.is(Form.TONGUES) || field.is(Form.TONGUE_LISTS)) {
        rows.add(tongues(field, value, name, words));
      } else if (field.is(Form.PARTS)) {
        rows.add(write(field.parts(), value, name + "/", words + "/"));
      } else if (field.is(Form.ROWS)) {
        for (int i = 0; i <= value.size(); i++) {
          rows.add(write(field.parts(), value.path(i), name + "/" + i + "/", words + "/"));
        }
      }
      return rows;
    }

    /// Of a field that has fields of its own only what concerns the whole, or a
    /// language that has no field.
    private List<Remark> faults(Field field, JsonNode value, String name) {
      String pointer = "/" + name;
      boolean tongues = field.is(Form.TONGUES) || field.is(Form.TONGUE_LISTS);
      boolean whole = field.is(Form.PARTS) || field.is(Form.ROWS) || tongues;
      return faults.stream()
          .filter(
              fault ->
                  fault.pointer().equals(pointer)
                      || !whole && fault.pointer().startsWith(pointer + "/")
                      || tongues && isOfNoTongue(fault.pointer(), pointer + "/", value)
                      || field.is(Form.ROWS) && fault.pointer().matches(pointer + "/\\d+"))
          .map(Refusal.Fault::remark)
          .toList();
    }

    private static boolean isOfNoTongue(String pointer, String prefix, JsonNode value) {
      return pointer.startsWith(prefix)
          && !Tongues.shown(value)
              .contains(pointer.substring(prefix.length()).replaceFirst("/.*", ""));
    }
  }
}
