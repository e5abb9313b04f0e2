package org.briefwright.composer.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLPropertiesBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// citeproc's own run over a whole sequence of notes, nothing kept. What citeproc cannot ask for
/// itself (most positions, the kind of locator) is told it through variables that the style does
/// not print, one item for each cite.
final class WholeRun {
  private static final Map<String, String> FLAGS =
      Map.of(
          "position=first", "PMID",
          "position=subsequent", "PMCID",
          "position=ibid", "annote",
          "position=ibid-with-locator", "keyword",
          "locator=page", "citation-key",
          "locator=section", "call-number");
  private static final String NEVER = "ISSN";

  private final String style;
  private final CitationStyle id;
  private final Map<String, CSLItemData> items = new HashMap<>();

  WholeRun(CitationStyle id) throws TransformerException {
    this.id = id;
    Document document = StyleSource.of(id).document();
    for (String branch : List.of("if", "else-if")) {
      StyleVariant.elements(document.getDocumentElement(), branch).forEach(WholeRun::flag);
    }
    for (Element text : StyleVariant.elements(document.getDocumentElement(), "text")) {
      if (text.getAttribute("text-case").equals("title")) {
        text.removeAttribute("text-case");
      }
      if (text.getAttribute("term").equals("ibid") && text.hasAttribute("strip-periods")) {
        text.removeAttribute("term");
        text.setAttribute("value", "ibid");
      }
    }
    StringWriter xml = new StringWriter();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(xml));
    this.style = xml.toString();
  }

  List<String> notes(List<NoteRequest> notes, Map<String, SourceRecord> sources)
      throws IOException {
    CSL csl = csl();
    List<String> formatted = new ArrayList<>();
    List<Cite> before = new ArrayList<>();
    Map<String, Integer> firstNotes = new HashMap<>();
    for (int n = 0; n < notes.size(); n++) {
      List<CSLCitationItem> cited = new ArrayList<>();
      for (int c = 0; c < notes.get(n).cites().size(); c++) {
        Cite cite = notes.get(n).cites().get(c);
        boolean follows = c > 0 || n > 0 && notes.get(n - 1).cites().size() == 1;
        cited.add(item(cite, before, follows, sources.get(cite.sourceId()), firstNotes));
        before.add(cite);
        firstNotes.putIfAbsent(cite.sourceId(), n + 1);
      }
      CSLCitation citation =
          new CSLCitation(
              cited.toArray(CSLCitationItem[]::new),
              "note-" + n,
              new CSLPropertiesBuilder().unsorted(true).build());
      formatted.add(LegalForms.unveil(csl.makeCitation(citation).getLast().getText()));
    }
    return formatted;
  }

  List<String> bibliography(List<NoteRequest> notes, Map<String, SourceRecord> sources)
      throws IOException {
    Map<String, CSLItemData> cited = new LinkedHashMap<>();
    for (NoteRequest note : notes) {
      for (Cite cite : note.cites()) {
        cited.put(cite.sourceId(), CslItems.read(sources.get(cite.sourceId()), id));
      }
    }
    items.putAll(cited);
    CSL csl = csl();
    csl.registerCitationItems(cited.keySet());
    return List.of(csl.makeBibliography().getEntries()).stream()
        .map(entry -> LegalForms.unveil(entry.strip()))
        .toList();
  }

  private CSL csl() throws IOException {
    CSL csl = new CSL(new Items(), new DefaultLocaleProvider(), null, style, "en-US");
    csl.setOutputFormat("text");
    return csl;
  }

  private CSLCitationItem item(
      Cite cite,
      List<Cite> before,
      boolean follows,
      SourceRecord source,
      Map<String, Integer> firstNotes) {
    String key = cite.sourceId() + "#" + before.size();
    CSLItemDataBuilder item = new CSLItemDataBuilder(CslItems.read(source, id)).id(key);
    CSLCitationItemBuilder cited = new CSLCitationItemBuilder(key);
    boolean again = before.stream().anyMatch(earlier -> earlier.sourceId().equals(cite.sourceId()));
    if (again) {
      item.PMCID("yes").firstReferenceNoteNumber(firstNotes.get(cite.sourceId()).toString());
    } else {
      item.PMID("yes");
    }
    if (again && follows && before.getLast().sourceId().equals(cite.sourceId())) {
      boolean hadPlace = before.getLast().locator().isPresent();
      if (cite.locator().equals(before.getLast().locator())) {
        item.annote("yes");
      } else if (cite.locator().isPresent() || !hadPlace) {
        item.annote("yes").keyword("yes");
      }
    }
    cite.locator()
        .ifPresent(
            locator -> {
              cited.locator(locator.value()).label(CSLLabel.fromString(locator.label()));
              if (locator.label().equals("page")) {
                item.citationKey("yes");
              } else {
                item.callNumber("yes");
              }
            });
    items.put(key, item.build());
    return cited.build();
  }

  private static void flag(Element branch) {
    List<String> variables = new ArrayList<>();
    if (branch.hasAttribute("variable")) {
      variables.add(branch.getAttribute("variable"));
    }
    for (String condition : List.of("position", "locator", "disambiguate")) {
      if (branch.hasAttribute(condition)) {
        for (String value : branch.getAttribute(condition).strip().split("\\s+")) {
          variables.add(FLAGS.getOrDefault(condition + "=" + value, NEVER));
        }
        branch.removeAttribute(condition);
      }
    }
    if (!variables.isEmpty()) {
      branch.setAttribute("variable", String.join(" ", variables));
    }
  }

  private final class Items implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String key) {
      return items.get(key);
    }

    @Override
    public Collection<String> getIds() {
      return items.keySet();
    }
  }
}
