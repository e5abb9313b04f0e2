package org.briefwright.composer.analogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private static final Precedent SOUND =
      Cases.precedent("sound", Stance.PRO, List.of("It is another time."), "a+");

  @Test
  void aPrecedentWithBearingLimitAndSourcesMayBeShown() {
    assertThat(admission(Cases.TOPIC, "source").refuse(SOUND)).isEmpty();
  }

  @Test
  void oneWithoutALimitOfItsAnalogyMayNot() {
    for (List<String> limits : List.of(List.<String>of(), List.of(" "))) {
      Precedent unlimited = Cases.precedent("bold", Stance.PRO, limits, "a+");

      assertThat(admission(Cases.TOPIC, "source").refuse(unlimited))
          .contains(Because.of(Cause.NO_LIMIT));
    }
  }

  @Test
  void oneThatSaysNothingOnTheTopicMayNot() {
    assertThat(admission("elsewhere", "source").refuse(SOUND))
        .contains(Because.of(Cause.NO_BEARING));
  }

  @Test
  void oneWhoseSourceIsNotHeldMayNot() {
    assertThat(admission(Cases.TOPIC, "another").refuse(SOUND))
        .get()
        .extracting(Because::sentence)
        .isEqualTo("cites source 'source', which the library does not hold");
  }

  private static Admission admission(String topic, String source) {
    return new Admission(topic, Tlp.CLEAR, Set.of(source));
  }
}
