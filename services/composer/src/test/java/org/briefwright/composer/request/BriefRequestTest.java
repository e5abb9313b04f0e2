package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefRequestTest {

  @ParameterizedTest
  @CsvSource({"0, /topic", "1, /topics/0", "3, /topics/2"})
  void eachTopicHasAFieldOfItsOwn(int index, String field) {
    assertThat(BriefRequest.topicField(index)).isEqualTo(field);
  }
}
