package org.briefwright.composer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  private static final String HOST = "localhost:8080";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/archive?q=a%20b&limit=5", "/briefs/bw-1/why?item=%D1%94", "/a/b"})
  void aPageOfThisSiteIsComeBackTo(String asked) {
    assertThat(ReturnPath.of(asked).value()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "archive",
        "//elsewhere.example",
        "//elsewhere.example/archive",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\n/elsewhere.example",
        "https://elsewhere.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        " //elsewhere.example",
        "/archive\r\nSet-Cookie: a=b",
        "/sign-in?back=/sign-in",
        "/a b"
      })
  void anythingElseLeadsToTheFirstPage(String asked) {
    assertThat(ReturnPath.of(asked)).isEqualTo(ReturnPath.HOME);
  }

  @Test
  void whatIsTooLongOrMissingLeadsToTheFirstPage() {
    assertThat(ReturnPath.of("/" + "a".repeat(4_000))).isEqualTo(ReturnPath.HOME);
    assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.HOME);
  }

  @Test
  void aFormLeadsBackToThePageThatItStandsOn() {
    assertThat(ReturnPath.ofReferrer("http://localhost:8080/?topic=nato", HOST).value())
        .isEqualTo("/?topic=nato");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/archive",
        "http://localhost:8081/archive",
        "http://localhost:8080@elsewhere.example/",
        "http://localhost:8080//elsewhere.example",
        "nonsense",
        ""
      })
  void aPageOfAnotherSiteIsNotComeBackTo(String referrer) {
    assertThat(ReturnPath.ofReferrer(referrer, HOST)).isEqualTo(ReturnPath.HOME);
  }
}
