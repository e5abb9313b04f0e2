package org.briefwright.composer.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The circumstances of a cite that a style may ask for, and the style with the questions
/// answered.
///
/// citeproc-java 3.5.2 takes every `position` but `first` and a plain `ibid` for false, and
/// looks at neither `locator` nor `disambiguate`: chicago-notes-bibliography would never
/// shorten a note. So the answers are worked into the style before citeproc sees it. As a
/// gain, the words of a cite depend on nothing but its source and its variant, and can be
/// kept. The same goes for questions after a variable that a style may print in place of an
/// author ([#SUBSTITUTES]): once printed, citeproc takes it for missing, and would set the
/// title of an unsigned newspaper article as if it stood alone.
///
/// @param present those of the substitutes that the source has
/// @param named how many of the source's authors are named, if the last name stands for
///     others; else 0
record StyleVariant(
    Position position,
    Optional<String> locatorLabel,
    boolean ambiguous,
    Set<String> present,
    int named) {
  private static final Set<String> SUBSTITUTES = Set.of("container-title", "publisher", "title");

  /// Stands at the end of a list of names for those that the record does not name.
  static final String OTHERS = "others";

  StyleVariant {
    present = Set.copyOf(present);
  }

  private static Set<String> substitutes(CSLItemData item) {
    return SUBSTITUTES.stream()
        .filter(
            name ->
                switch (name) {
                  case "container-title" -> item.getContainerTitle() != null;
                  case "publisher" -> item.getPublisher() != null;
                  default -> item.getTitle() != null;
                })
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The variant for a cite of a source.
  static StyleVariant ofCite(
      CSLItemData item, Position position, Optional<String> locatorLabel, boolean ambiguous) {
    return new StyleVariant(position, locatorLabel, ambiguous, substitutes(item), named(item));
  }

  /// The variant for a source's entry in the bibliography.
  static StyleVariant ofEntry(CSLItemData item, boolean ambiguous) {
    return ofCite(item, Position.OUTSIDE, Optional.empty(), ambiguous);
  }

  /// The variant for what depends on no source.
  static StyleVariant ofLayout() {
    return new StyleVariant(Position.OUTSIDE, Optional.empty(), false, Set.of(), 0);
  }

  private static int named(CSLItemData item) {
    CSLName[] names = item.getAuthor() == null ? item.getEditor() : item.getAuthor();
    return names != null && names.length > 0 && OTHERS.equals(names[names.length - 1].getLiteral())
        ? names.length - 1
        : 0;
  }

  /// A copy of the style with the questions answered, the affixes and the delimiter taken off
  /// the citation layout, and without changes of titles to headline style: they print as the
  /// library holds them, since citeproc's capitals make "Lsm" of LSM and "Troopdata" of a
  /// lower-case name. Authors whom the record does not name are shortened away however few
  /// are named before them.
  Document of(Document style) {
    Document copy = (Document) style.cloneNode(true);
    for (Element choose : elements(copy.getDocumentElement(), "choose")) {
      decide(choose);
    }
    for (Element citation : elements(copy.getDocumentElement(), "citation")) {
      for (Element layout : elements(citation, "layout")) {
        layout.removeAttribute("prefix");
        layout.removeAttribute("suffix");
        layout.removeAttribute("delimiter");
      }
    }
    for (Element text : elements(copy.getDocumentElement(), "text")) {
      if (text.getAttribute("text-case").equals("title")) {
        text.removeAttribute("text-case");
      }
    }
    if (named > 0) {
      shortenOthers(copy.getDocumentElement());
    }
    return copy;
  }

  /// However few are named; and a style that sets a comma before the last of several names sets
  /// one behind an inverted name, as in "Barry, Ben, et al."
  private void shortenOthers(Element style) {
    for (String name : List.of("citation", "bibliography")) {
      for (Element part : elements(style, name)) {
        part.removeAttribute("et-al-use-last");
        String least = part.getAttribute("et-al-min");
        if (least.isEmpty() || Integer.parseInt(least) > named + 1) {
          part.setAttribute("et-al-min", String.valueOf(named + 1));
          part.setAttribute("et-al-use-first", String.valueOf(named));
        }
      }
    }
    for (Element names : elements(style, "name")) {
      if (names.getAttribute("delimiter-precedes-last").equals("always")) {
        names.setAttribute("delimiter-precedes-et-al", "after-inverted-name");
      }
    }
  }

  private void decide(Element choose) {
    boolean decided = false;
    boolean first = true;
    for (Element branch : children(choose)) {
      Optional<Boolean> outcome =
          decided || branch.getTagName().equals("else") ? Optional.of(!decided) : reduce(branch);
      if (outcome.isEmpty()) {
        rename(branch, first ? "if" : "else-if");
        first = false;
      } else if (outcome.get()) {
        decided = true;
        rename(branch, "else");
      } else {
        choose.removeChild(branch);
      }
    }
    if (first) {
      Element parent = (Element) choose.getParentNode();
      for (Element only : children(choose)) {
        while (only.hasChildNodes()) {
          parent.insertBefore(only.getFirstChild(), choose);
        }
      }
      parent.removeChild(choose);
    }
  }

  /// Answers what can be answered, and takes it off the branch: the outcome when that settles it.
  private Optional<Boolean> reduce(Element branch) {
    String match = branch.getAttribute("match");
    List<Boolean> answers = new ArrayList<>();
    answer(branch, "position", position::holds, answers);
    answer(branch, "locator", label -> locatorLabel.equals(Optional.of(label)), answers);
    answer(branch, "disambiguate", value -> Boolean.parseBoolean(value) == ambiguous, answers);
    answerVariables(branch, answers);
    boolean open = hasConditions(branch);
    return switch (match) {
      case "any" ->
          answers.contains(true) ? Optional.of(true) : open ? Optional.empty() : Optional.of(false);
      case "none" ->
          answers.contains(true) ? Optional.of(false) : open ? Optional.empty() : Optional.of(true);
      default ->
          answers.contains(false)
              ? Optional.of(false)
              : open ? Optional.empty() : Optional.of(true);
    };
  }

  private static void answer(
      Element branch, String condition, Predicate<String> holds, List<Boolean> answers) {
    if (branch.hasAttribute(condition)) {
      for (String value : branch.getAttribute(condition).strip().split("\\s+")) {
        answers.add(holds.test(value));
      }
      branch.removeAttribute(condition);
    }
  }

  private void answerVariables(Element branch, List<Boolean> answers) {
    List<String> open = new ArrayList<>();
    for (String variable : branch.getAttribute("variable").strip().split("\\s+")) {
      if (SUBSTITUTES.contains(variable)) {
        answers.add(present.contains(variable));
      } else if (!variable.isEmpty()) {
        open.add(variable);
      }
    }
    if (open.isEmpty()) {
      branch.removeAttribute("variable");
    } else {
      branch.setAttribute("variable", String.join(" ", open));
    }
  }

  private static boolean hasConditions(Element branch) {
    int matchMode = branch.hasAttribute("match") ? 1 : 0;
    return branch.getAttributes().getLength() > matchMode;
  }

  private static void rename(Element branch, String name) {
    branch.getOwnerDocument().renameNode(branch, branch.getNamespaceURI(), name);
    if (name.equals("else")) {
      while (branch.getAttributes().getLength() > 0) {
        branch.removeAttribute(branch.getAttributes().item(0).getNodeName());
      }
    }
  }

  static List<Element> elements(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
