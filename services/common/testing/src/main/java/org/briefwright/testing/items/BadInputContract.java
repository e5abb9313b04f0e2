package org.briefwright.testing.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Bad input is refused whole, with the place and what would be accepted, and leaves nothing
/// behind.
interface BadInputContract extends CollectionUnderTest {

  @Test
  default void malformedJsonIsRefusedWithItsPlace() {
    for (String body :
        List.of("{", "{\"id\":}", "{\"id\":'x'}", "", "[1,]", "{} {}", "{\"id\":01}")) {
      client()
          .createRaw(body)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("type", Problems.is("malformed-json"));
    }
  }

  @Test
  default void aNameTwiceInAnObjectIsRefused() {
    client()
        .createRaw("{\"id\":\"a\",\"id\":\"b\"}")
        .then()
        .statusCode(400)
        .body("type", Problems.is("malformed-json"))
        .body("detail", containsString("id"));
  }

  @Test
  default void invalidUtf8IsRefused() {
    byte[] body = fresh().json().getBytes(StandardCharsets.UTF_8);
    body[body.length / 2] = (byte) 0xC3;
    body[body.length / 2 + 1] = (byte) 0x28;

    client()
        .createRaw(body)
        .then()
        .statusCode(400)
        .body("type", Problems.is("malformed-json"))
        .body("detail", containsString("UTF-8"));
  }

  @Test
  default void deepNestingIsRefused() {
    client()
        .createRaw("[".repeat(200) + "]".repeat(200))
        .then()
        .statusCode(400)
        .body("detail", containsString("32"));
  }

  @Test
  default void anUnknownFieldIsRefusedByItsPointer() {
    Response refused = client().create(fresh().with("/colour", "red"));

    refused
        .then()
        .statusCode(422)
        .body("type", Problems.is("validation-failed"))
        .body("errors.pointer", equalTo(List.of("/colour")))
        .body("errors[0].detail", containsString("accepted here are"));
  }

  @Test
  default void aWrongTypeIsRefusedByItsPointer() {
    for (Object wrong : List.of(1, true, List.of("x"), Map.of("x", "y"))) {
      client()
          .create(withText(fresh(), wrong))
          .then()
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of(textField())))
          .body("errors[0].detail", containsString("accepted"));
    }
  }

  @Test
  default void aBodyThatIsNoObjectIsRefused() {
    for (String body : List.of("[]", "\"text\"", "1", "true", "null")) {
      client().createRaw(body).then().statusCode(422).body("errors[0].pointer", equalTo(""));
    }
  }

  @Test
  default void everythingWrongIsToldAtOnce() {
    Response refused =
        client().create(withText(fresh(), 1).with("/colour", "red").with("/id", "Not An Id"));

    refused
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/colour"))
        .body("errors.pointer", hasItem("/id"))
        .body("errors.pointer", hasItem(textField()));
  }

  @Test
  default void anOverlongTextIsRefused() {
    client()
        .create(withText(fresh(), "long ".repeat(20_000)))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of(textField())))
        .body("errors[0].detail", containsString("at most"));
  }

  @Test
  default void charactersThatDeceiveAreRefused() {
    List<String> bad =
        List.of("a\u0000b", "a\u0007b", "a\u0085b", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\uFEFFb");
    for (String text : bad) {
      client()
          .create(withText(fresh(), text))
          .then()
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of(textField())))
          .body("errors[0].detail", containsString("U+"));
    }
  }

  @Test
  default void aLoneSurrogateIsRefused() {
    String body = withText(fresh(), "PLACE").json().replace("PLACE", "a\\ud800b");

    client()
        .createRaw(body)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo(textField()))
        .body("errors[0].detail", containsString("surrogate"));
  }

  @Test
  default void textIsKeptInItsComposedForm() {
    SampleBody body = withText(fresh(), "Cafe\u0301");

    client().create(body).then().statusCode(201);

    assertThat(textOf(client().get(body.id()))).isEqualTo("Caf\u00e9");
  }

  @Test
  default void markupAndTemplateSyntaxStayPlainText() {
    String text = "{{7*7}} ${x} {#if} <b>";
    SampleBody body = withText(fresh(), text);

    client().create(body).then().statusCode(201);

    assertThat(textOf(client().get(body.id()))).isEqualTo(text);
  }

  @Test
  default void aBodyOverOneMebibyteIsTooLarge() {
    String padded = fresh().json() + " ".repeat(1 << 20);

    client().createRaw(padded).then().statusCode(413).body("type", Problems.is("too-large"));
  }

  @Test
  default void anotherMediaTypeIsRefused() {
    ItemClient.write(ItemClient.AUTHOR)
        .contentType("text/plain")
        .body("id: x")
        .post("/v1/" + collection())
        .then()
        .statusCode(415)
        .body("type", Problems.is("unsupported-media-type"));
  }

  @Test
  default void anotherMediaTypeIsNotOffered() {
    io.restassured.RestAssured.given()
        .accept("text/html")
        .get("/v1/" + collection())
        .then()
        .statusCode(406)
        .body("type", Problems.is("not-acceptable"));
  }

  @Test
  default void whatIsRefusedLeavesNoTrace() {
    long before = ItemClient.head();

    SampleBody body = fresh().with("/colour", "red");
    client().create(body);

    assertThat(ItemClient.head()).isEqualTo(before);
    client().get(body.id()).then().statusCode(404);
  }
}
