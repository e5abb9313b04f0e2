package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.briefwright.composer.desk.Option;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.library.Field.Form;
import org.briefwright.composer.desk.library.WordDiff.Run;

/// A field of a form, filled in.
///
/// @param name of the field in the form: its path in the body
/// @param words under which the page has words for it: the path without places in lists
/// @param form how it is asked for, in small letters
/// @param values one, or those of a list with an empty one to add to
/// @param options of a choice
/// @param list id of a list that suggests values, or empty
/// @param rows of an object one, of a list of objects each with an empty one behind
/// @param faults what the service finds wrong with it
/// @param theirs how somebody else's words differ, where two wrote at once
public record Entry(
    String name,
    String words,
    String form,
    int longest,
    boolean required,
    List<String> values,
    List<Option> options,
    String list,
    List<List<Entry>> rows,
    List<String> faults,
    List<Run> theirs) {

  private static final int OF_A_LINE = 90;

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
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
          .filter(field -> !field.is(Form.TONGUES))
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
      return new Entry(
          name,
          words,
          field.form().name().toLowerCase(java.util.Locale.ROOT),
          field.longest(),
          field.required(),
          values(field, value),
          options(field, value),
          field.to().isEmpty() ? "" : "ids-" + field.to(),
          rows(field, value, name, words),
          faults(field, name),
          theirs.getOrDefault(words, List.of()));
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
      if (field.is(Form.PARTS)) {
        rows.add(write(field.parts(), value, name + "/", words + "/"));
      } else if (field.is(Form.ROWS)) {
        for (int i = 0; i <= value.size(); i++) {
          rows.add(write(field.parts(), value.path(i), name + "/" + i + "/", words + "/"));
        }
      }
      return rows;
    }

    /// Of a field that has fields of its own only what concerns the whole.
    private List<String> faults(Field field, String name) {
      String pointer = "/" + name;
      boolean whole = field.is(Form.PARTS) || field.is(Form.ROWS);
      return faults.stream()
          .filter(
              fault ->
                  fault.pointer().equals(pointer)
                      || !whole && fault.pointer().startsWith(pointer + "/")
                      || field.is(Form.ROWS) && fault.pointer().matches(pointer + "/\\d+"))
          .map(Refusal.Fault::detail)
          .toList();
    }
  }
}
