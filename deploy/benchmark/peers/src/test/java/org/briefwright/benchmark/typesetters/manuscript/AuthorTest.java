package org.briefwright.benchmark.typesetters.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorTest {

  @Test
  void theSameSeedGivesTheSameManuscript() {
    assertThat(Author.write(500, 7)).isEqualTo(Author.write(500, 7));
  }

  @Test
  void noParagraphOfOneSeedComesBackWithAnother() {
    Set<Part> parts = new HashSet<>(Author.write(2_000, 1).parts());

    assertThat(Author.write(2_000, 2).parts()).noneMatch(parts::contains);
  }

  @Test
  void aManuscriptHasTheWordsAskedForAndLessThanASectionMore() {
    assertThat(Author.write(3_000, 3).words()).isBetween(3_000, 3_300);
  }

  @Test
  void everyKindOfPartIsThere() {
    List<Part> parts = Author.write(600, 4).parts();

    assertThat(parts)
        .hasAtLeastOneElementOfType(Part.Heading.class)
        .hasAtLeastOneElementOfType(Part.Plain.class)
        .hasAtLeastOneElementOfType(Part.Noted.class)
        .hasAtLeastOneElementOfType(Part.Table.class);
  }
}
