package org.briefwright.composer.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

class NextPageTest {
  @Test
  void theLinkToTheNextPageHoldsItsCursor() {
    assertThat(
            NextPage.cursor(page("<http://f/v1/topics?limit=1&cursor=aB-_9&asOf=3>; rel=\"next\"")))
        .contains("aB-_9");
    assertThat(NextPage.cursor(page("<http://f/v1/topics?cursor=x>; rel=\"next\""))).contains("x");
  }

  @Test
  void theLastPageHasNone() {
    assertThat(NextPage.cursor(RestResponse.ok())).isEmpty();
    assertThat(NextPage.cursor(page("<http://f/v1/topics?cursor=x>; rel=\"prev\""))).isEmpty();
  }

  private static RestResponse<String> page(String link) {
    return RestResponse.ResponseBuilder.ok("").header("Link", link).build();
  }
}
