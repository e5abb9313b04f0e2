package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.language.Sentences;

/// An archived brief, as far as its successor is compared with it.
///
/// @param day as of which it stands
/// @param said in the order of print
public record Former(String id, LocalDate day, Tlp tlp, List<Said> said) {

  private static final ObjectReader READER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Archived.class);

  public Former {
    said = List.copyOf(said);
  }

  /// What an item says in a brief.
  ///
  /// @param section its heading
  /// @param lang of its words
  /// @param claim in one sentence; of a precedent its name
  /// @param size null for a precedent
  /// @param hasTag whether its tag is printed, and is the first of its sentences
  /// @param sentences as the manifest counts them
  public record Said(
      String section,
      ItemRef item,
      String lang,
      String claim,
      BodySize size,
      boolean hasTag,
      List<String> sentences) {

    public Said {
      sentences = List.copyOf(sentences);
    }

    public boolean isPrecedent() {
      return size == null;
    }

    static Said of(
        String section, ItemRef item, String lang, String tag, BodySize size, String text) {
      List<String> sentences = Former.sentences(tag, text);
      String claim = tag == null ? sentences.getFirst() : tag + ".";
      return new Said(section, item, lang, claim, size, tag != null, sentences);
    }

    static Said ofCase(
        String section,
        ItemRef item,
        String lang,
        String name,
        String mechanism,
        String like,
        String unlike) {
      return new Said(
          section, item, lang, name + ".", null, false, List.of(mechanism, like, unlike));
    }
  }

  /// The sentences of a passage, its tag first where it is printed.
  ///
  /// @param tag null where it is not
  public static List<String> sentences(String tag, String text) {
    List<String> sentences = new ArrayList<>();
    if (tag != null) {
      sentences.add(tag);
    }
    sentences.addAll(Sentences.of(text));
    return sentences;
  }

  /// @param json the brief's data as they were archived, by whichever version of the program
  public static Former of(byte[] json) {
    try {
      Archived brief = READER.readValue(json);
      return new Former(brief.id(), brief.snapshot().date(), brief.tlp(), brief.said());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Archived(
      String id, String lang, LibrarySnapshot snapshot, Tlp tlp, List<Part> sections) {

    List<Said> said() {
      List<Said> said = new ArrayList<>();
      for (Part part : sections) {
        for (Words it : orNone(part.passages())) {
          said.add(Said.of(part.heading(), it.item(), it.lang(), it.tag(), it.size(), it.text()));
        }
        for (Row it : orNone(part.cases())) {
          said.add(
              Said.ofCase(
                  part.heading(),
                  it.item(),
                  lang,
                  it.name(),
                  it.mechanism(),
                  it.like(),
                  it.unlike()));
        }
      }
      return said;
    }

    private static <T> List<T> orNone(List<T> list) {
      return list == null ? List.of() : list;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Part(String heading, List<Words> passages, List<Row> cases) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Words(ItemRef item, String lang, String tag, String text, BodySize size) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Row(ItemRef item, String name, String mechanism, String like, String unlike) {}
}
