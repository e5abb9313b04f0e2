package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class HybridIndexTest {
  private static final Predicate<Document> ALL = _ -> true;

  @Test
  void rareWordsCountForMoreThanCommonOnes() {
    HybridIndex index =
        new HybridIndex(
            List.of(
                Documents.english("a", "war and war again"),
                Documents.english("b", "war over a corridor"),
                Documents.english("c", "war and peace")));

    assertThat(ids(index.rank(words(index, "war corridor"), ALL, 1))).containsExactly("b");
  }

  @Test
  void wordsAreFoundInAnyOfTheirForms() {
    HybridIndex index = new HybridIndex(List.of(Documents.english("a", "guaranteeing borders")));

    assertThat(ids(index.rank(words(index, "guarantees of a border"), ALL, 5)))
        .containsExactly("a");
  }

  @Test
  void meaningFindsWhatSharesNoWord() {
    HybridIndex index =
        new HybridIndex(List.of(Documents.onAxis("a", null, 3), Documents.onAxis("b", null, 4)));
    Query query = new Query("en", List.of(), 0, Documents.axis(4));

    assertThat(ids(index.rank(query, ALL, 5))).containsExactly("b");
  }

  @Test
  void theScoreIsCosinePlusHalfTheShareOfWords() {
    Document one = Documents.onAxis("a", null, 3);
    HybridIndex index = new HybridIndex(List.of(one));
    Query query = new Query("en", List.of(), 0, Documents.axis(3));

    // 127 x 127 / 160,000
    assertThat(index.rank(query, ALL, 1).getFirst().score()).isEqualTo(1008);
  }

  @Test
  void equalScoresStandInTheOrderOfIds() {
    HybridIndex index =
        new HybridIndex(
            List.of(
                Documents.english("a", "corridor"),
                Documents.english("b", "corridor"),
                Documents.english("c", "corridor")));

    assertThat(ids(index.rank(words(index, "corridor"), ALL, 2))).containsExactly("a", "b");
  }

  @Test
  void onlyWhatIsAdmittedIsRanked() {
    HybridIndex index =
        new HybridIndex(
            List.of(Documents.english("a", "corridor"), Documents.english("b", "corridor")));

    assertThat(ids(index.rank(words(index, "corridor"), one -> one.id().equals("b"), 5)))
        .containsExactly("b");
  }

  @Test
  void aShorterListIsTheBeginningOfALongerOne() {
    HybridIndex index = new HybridIndex(Documents.many(300));
    Query query = words(index, "w1 w7 w30");

    assertThat(index.rank(query, ALL, 17)).isEqualTo(index.rank(query, ALL, 300).subList(0, 17));
  }

  @Test
  void anIndexMadeAgainRanksAlike() {
    List<Document> documents = Documents.many(300);
    HybridIndex index = new HybridIndex(documents);
    HybridIndex again = new HybridIndex(new ArrayList<>(documents));

    assertThat(again.rank(words(again, "w3 w9"), ALL, 300))
        .isEqualTo(index.rank(words(index, "w3 w9"), ALL, 300));
  }

  @Test
  void aQueryIsReadInTheLanguageThatKnowsMostOfIt() {
    HybridIndex index =
        new HybridIndex(
            List.of(
                new Document(
                    "a",
                    1,
                    null,
                    null,
                    Map.of(
                        "en", List.of("deterrence"),
                        "de", List.of("Abschreckung"),
                        "uk", List.of("стримування агресора")),
                    List.of())));

    assertThat(words(index, "die Abschreckung Russlands").language()).isEqualTo("de");
    assertThat(words(index, "стримувати агресора").language()).isEqualTo("uk");
    assertThat(words(index, "deterrence of Russia").language()).isEqualTo("en");
  }

  @Test
  void onlyAnEnglishQueryIsEmbedded() {
    HybridIndex index = new HybridIndex(List.of(Documents.english("a", "deterrence")));

    assertThat(index.read("deterrence", _ -> new byte[1]).vector()).isNotNull();
    assertThat(index.read("стримування", _ -> new byte[1]).vector()).isNull();
  }

  @Test
  void anEmptyIndexFindsNothing() {
    HybridIndex index = new HybridIndex(List.of());

    assertThat(index.rank(words(index, "war"), ALL, 5)).isEmpty();
  }

  private static Query words(HybridIndex index, String text) {
    Query query = index.read(text, _ -> null);
    return new Query(query.language(), query.stems(), query.weight(), null);
  }

  private static List<String> ids(List<Ranked> ranked) {
    return ranked.stream().map(one -> one.document().id()).toList();
  }
}
