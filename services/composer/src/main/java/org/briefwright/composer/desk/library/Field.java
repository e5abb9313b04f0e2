package org.briefwright.composer.desk.library;

import java.util.List;

/// A field of a collection's bodies: what a form asks for it, and how a page shows it. What is
/// accepted there is for the content service to say; this only saves a round trip.
///
/// @param name in the body's JSON
/// @param longest in characters; 0 where that says nothing
/// @param words that it accepts, of a choice
/// @param parts of an object, or of each object in a list
/// @param to code of the collection whose ids it holds, or empty
public record Field(
    String name,
    Form form,
    int longest,
    List<String> words,
    List<Field> parts,
    String to,
    boolean required) {

  /// What kind of value it has.
  public enum Form {
    /// A text on one line.
    LINE,
    /// A text of several lines.
    TEXT,
    NUMBER,
    /// A day as `2026-02-28`, or a year or a month of one.
    DATE,
    /// One word of several.
    CHOICE,
    /// Any of several words.
    CHOICES,
    /// Texts of one line each.
    LIST,
    /// Texts of several lines each.
    TEXTS,
    /// An object.
    PARTS,
    /// A list of objects.
    ROWS,
    /// A text for each language.
    TONGUES,
    /// Texts of one line for each language.
    TONGUE_LISTS,
    /// Yes or no.
    FLAG,
    /// Any JSON.
    JSON
  }

  static Field of(Form form, String name, int longest) {
    return new Field(name, form, longest, List.of(), List.of(), "", false);
  }

  static Field line(String name, int longest) {
    return of(Form.LINE, name, longest);
  }

  static Field text(String name, int longest) {
    return of(Form.TEXT, name, longest);
  }

  static Field date(String name) {
    return of(Form.DATE, name, 10);
  }

  static Field choice(String name, String... words) {
    return new Field(name, Form.CHOICE, 0, List.of(words), List.of(), "", false);
  }

  static Field choices(String name, String... words) {
    return new Field(name, Form.CHOICES, 0, List.of(words), List.of(), "", false);
  }

  static Field flag(String name) {
    return new Field(name, Form.FLAG, 0, List.of("true", "false"), List.of(), "", false);
  }

  static Field parts(String name, Field... parts) {
    return new Field(name, Form.PARTS, 0, List.of(), List.of(parts), "", false);
  }

  static Field rows(String name, Field... parts) {
    return new Field(name, Form.ROWS, 0, List.of(), List.of(parts), "", false);
  }

  /// The same, with ids of that collection in it.
  Field to(String collection) {
    return new Field(name, form, longest, words, parts, collection, required);
  }

  /// The same, which no item lacks.
  Field must() {
    return new Field(name, form, longest, words, parts, to, true);
  }

  boolean is(Form other) {
    return form == other;
  }
}
