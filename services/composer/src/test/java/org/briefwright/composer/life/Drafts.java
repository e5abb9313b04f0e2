package org.briefwright.composer.life;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.briefwright.composer.Compositions;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;

/// Real briefs on the shipped library, straight into the archive. What becomes of them is
/// asked over HTTP.
public final class Drafts {

  private final BriefArchive archive;

  public Drafts(BriefArchive archive) {
    this.archive = archive;
  }

  /// @param title of its own for each brief
  /// @param by null for nobody
  /// @return its id
  public String prepared(String topic, String title, String lang, String by) {
    BriefRequest request =
        BriefRequestBuilder.builder().topic(topic).lang(lang).title(title).build();
    ArchivedBrief brief =
        Compositions.compose(
            request,
            SeedLibrary.shipped().dossier(topic, "at-a-glance", lang == null ? "en" : lang));
    return archive.add(brief, by).id();
  }

  public String prepared(String title, String by) {
    return prepared("deterrence", title, null, by);
  }

  /// The draft of a successor, on the same library.
  public String revising(String former, String title) {
    BriefRequest request =
        BriefRequestBuilder.builder().topic("deterrence").title(title).revises(former).build();
    ArchivedBrief brief =
        Compositions.compose(
            request,
            SeedLibrary.dossier("deterrence", "at-a-glance"),
            Former.of(archive.rendition(former, Format.JSON).orElseThrow().bytes()));
    return archive.add(brief, "an.analyst").id();
  }

  public String issued(String title, String... recipients) {
    String brief = prepared(title, "an.analyst");
    issue(brief, recipients).statusCode(200);
    return brief;
  }

  public static ValidatableResponse issue(String brief, String... recipients) {
    return given()
        .header("X-Actor", "a.publisher")
        .contentType("application/json")
        .body(new IssueRequest(List.of(recipients), "Not for onward release"))
        .post("/v1/briefs/" + brief + "/issue")
        .then();
  }

  public static ValidatableResponse standing(String brief) {
    return given().get("/v1/briefs/" + brief + "/standing").then().statusCode(200);
  }
}
