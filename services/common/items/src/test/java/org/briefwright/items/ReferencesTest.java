package org.briefwright.items;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemClient;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReferencesTest {
  private final ItemClient things = new ItemClient("things");

  @Test
  void whatMentionsNothingThatExistsIsNotApproved() {
    String inReview = inReview("lonely", "nobody");

    things
        .move("lonely", 1, "approved", ItemClient.EDITOR, inReview)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/body/other"));
  }

  @Test
  void thingsThatMentionEachOtherAreBothApproved() {
    String left = inReview("left", "right");
    String right = inReview("right", "left");

    things.move("left", 1, "approved", ItemClient.EDITOR, left).then().statusCode(200);
    things.move("right", 1, "approved", ItemClient.EDITOR, right).then().statusCode(200);
  }

  @Test
  void aMentionOfWhatWasWithdrawnDoesNotCount() {
    String gone = things.release(thing("gone"));
    things.move("gone", 1, "withdrawn", ItemClient.EDITOR, gone);
    String inReview = inReview("left-behind", "gone");

    things.move("left-behind", 1, "approved", ItemClient.EDITOR, inReview).then().statusCode(422);
  }

  private String inReview(String id, String other) {
    String draft = things.create(thing(id).with("/other", other)).header("ETag");
    return things.move(id, 1, "inReview", ItemClient.AUTHOR, draft).header("ETag");
  }

  private static SampleBody thing(String id) {
    return SampleBody.of("things").with("/id", id);
  }
}
