package org.briefwright.composer.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.Violation;
import org.junit.jupiter.api.Test;

class HandlingTest {
  private static final List<Held<Fragment>> LIBRARY =
      List.of(
          Fragments.claim("open").held(),
          Fragments.claim("green").tlp(Tlp.GREEN).held(),
          Fragments.claim("amber").tlp(Tlp.AMBER).held(),
          Fragments.claim("red").tlp(Tlp.RED).held());

  @Test
  void everythingAboveTheCeilingThatIsAskedForIsNamed() throws JsonProcessingException {
    assertThat(above("[\"red\", \"open\", \"amber\"]", "GREEN"))
        .extracting(Violation::pointer)
        .containsExactly("/include/0", "/include/2");
  }

  @Test
  void aRefusalTellsTheMarkingAndTheCeiling() throws JsonProcessingException {
    assertThat(above("[\"amber\"]", "GREEN").getFirst().detail())
        .contains("'amber'", "TLP:AMBER,", "above TLP:GREEN");
  }

  @Test
  void whatIsMarkedAsTheCeilingMayGo() throws JsonProcessingException {
    assertThat(above("[\"amber\", \"green\", \"open\"]", "AMBER")).isEmpty();
  }

  @Test
  void whatIsNotAskedForByNameIsNoReasonToRefuse() throws JsonProcessingException {
    assertThat(above("[]", "CLEAR")).isEmpty();
  }

  private static List<Violation> above(String include, String ceiling)
      throws JsonProcessingException {
    return Handling.above(
        new ObjectMapper()
            .readValue(
                "{\"topic\":\"t\",\"include\":%s,\"maxTlp\":\"%s\"}".formatted(include, ceiling),
                BriefRequest.class),
        LIBRARY);
  }
}
