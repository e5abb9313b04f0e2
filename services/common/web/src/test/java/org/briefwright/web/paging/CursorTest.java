package org.briefwright.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefwright.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void givesBackWhatItWasMadeOf() {
    String token = Cursor.of("/v1/things", List.of("12", "some-id", ""));

    assertThat(Cursor.parse("/v1/things", token)).containsExactly("12", "some-id", "");
  }

  @Test
  void refusesEveryAlterationOfACharacter() {
    String token = Cursor.of("/v1/things", List.of("12", "some-id", "xyz"));

    for (int i = 0; i < token.length(); i++) {
      String altered =
          token.substring(0, i) + (token.charAt(i) == 'A' ? 'w' : 'A') + token.substring(i + 1);
      assertThatThrownBy(() -> Cursor.parse("/v1/things", altered))
          .as(altered)
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void refusesATokenOfAnotherList() {
    String token = Cursor.of("/v1/things", List.of("12"));

    assertThatThrownBy(() -> Cursor.parse("/v1/others", token)).hasMessageContaining("cursor");
  }
}
