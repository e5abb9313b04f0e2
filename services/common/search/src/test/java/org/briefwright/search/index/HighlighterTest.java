package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.items.Highlight;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private final Document document =
      Documents.english(
          "a", "A force deters. <b>Borders</b> hold. Guarantees of borders deter an attacker.");

  @Test
  void theSentenceWithMostDifferentWordsComesFirst() {
    assertThat(highlights("deter borders").getFirst().text())
        .isEqualTo("Guarantees of borders deter an attacker.");
  }

  @Test
  void marksTellWhereTheWordsStand() {
    Highlight first = highlights("deter borders").getFirst();

    assertThat(first.marks())
        .extracting(mark -> first.text().substring(mark.start(), mark.end()))
        .containsExactly("borders", "deter");
  }

  @Test
  void aTextIsNeverMarkedUp() {
    assertThat(highlights("hold").getFirst().text()).isEqualTo("<b>Borders</b> hold.");
  }

  @Test
  void whereNoWordStandsThereIsNoHighlight() {
    assertThat(highlights("fisheries")).isEmpty();
  }

  private List<Highlight> highlights(String words) {
    Query query = new Query("en", Languages.stems("en", words), 1, null);
    return new Highlighter(query).of(document);
  }
}
