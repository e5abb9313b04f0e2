package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.brief.Former.Said;
import org.briefwright.composer.dossier.Tlp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What sets a brief apart from the one that it revises. A passage that is only printed in
/// another length or another section is not marked.
///
/// @param of id of the brief that is revised
/// @param day as of which that one stands
/// @param added what was not in it, in the order of print
/// @param changed what says something else than in it, in the order of print
/// @param gone what is no longer there, in the order in which it was printed
/// @param withheld how many more are gone whose names are not told, since that brief is
///     marked more strictly than this one
@Schema(name = "RevisionMarks", description = "What sets a brief apart from the one it revises.")
public record Revision(
    String of,
    LocalDate day,
    List<Marked> added,
    List<Marked> changed,
    List<Marked> gone,
    int withheld) {

  public Revision {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /// A fragment or precedent that is marked.
  ///
  /// @param version that is printed; null for what is gone
  /// @param before the version that was printed; null for what is added
  /// @param lang of the claim
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "RevisionMark")
  public record Marked(String item, Integer version, Integer before, String lang, String claim) {}

  /// @param tlp of the brief that revises
  static Revision between(Former former, List<Section> sections, String lang, Tlp tlp) {
    Map<String, Said> before = byItem(former.said());
    Map<String, Said> now = byItem(said(sections, lang));
    List<Marked> added = new ArrayList<>();
    List<Marked> changed = new ArrayList<>();
    now.forEach(
        (item, said) -> {
          Said was = before.get(item);
          if (was == null) {
            added.add(marked(said, said.item().version(), null));
          } else if (saysSomethingElse(was, said)) {
            changed.add(marked(said, said.item().version(), was.item().version()));
          }
        });
    List<Marked> gone = new ArrayList<>();
    before.forEach(
        (item, was) -> {
          if (!now.containsKey(item)) {
            gone.add(marked(was, null, was.item().version()));
          }
        });
    boolean nameable = former.tlp().compareTo(tlp) <= 0;
    return new Revision(
        former.id(),
        former.day(),
        added,
        changed,
        nameable ? gone : List.of(),
        nameable ? 0 : gone.size());
  }

  /// The same version in another length, or with its tag in one of the two, only stands
  /// otherwise.
  private static boolean saysSomethingElse(Said was, Said said) {
    boolean same = was.claim().equals(said.claim()) && was.sentences().equals(said.sentences());
    boolean standsOtherwise = was.size() != said.size() || was.hasTag() != said.hasTag();
    boolean onlyStandsOtherwise =
        standsOtherwise && was.item().equals(said.item()) && was.lang().equals(said.lang());
    return !same && !onlyStandsOtherwise;
  }

  private static Map<String, Said> byItem(List<Said> said) {
    Map<String, Said> byItem = new LinkedHashMap<>();
    said.forEach(it -> byItem.putIfAbsent(it.item().id(), it));
    return byItem;
  }

  private static List<Said> said(List<Section> sections, String lang) {
    List<Said> said = new ArrayList<>();
    for (Section section : sections) {
      switch (section) {
        case Section.Passages(var _, String heading, var passages) ->
            passages.forEach(
                it ->
                    said.add(
                        Said.of(heading, it.item(), it.lang(), it.tag(), it.size(), it.text())));
        case Section.Cases(var _, String heading, var cases) ->
            cases.forEach(
                it ->
                    said.add(
                        Said.ofCase(
                            heading,
                            it.item(),
                            lang,
                            it.name(),
                            it.mechanism(),
                            it.like(),
                            it.unlike())));
        case Section.Comparison _ -> {}
      }
    }
    return said;
  }

  private static Marked marked(Said said, Integer version, Integer before) {
    return new Marked(said.item().id(), version, before, said.lang(), said.claim());
  }
}
