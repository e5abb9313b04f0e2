package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.WordDiff.Run;
import org.briefwright.composer.desk.library.WritePage.Rival;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.security.Roles;

/// Shows and takes the forms in which items are written. Each saving makes a draft; nothing
/// that was typed is lost, whatever the answer.
@Singleton
public class Forms {

  private final SheetReader reader;
  private final Titles.Reader titles;
  private final Writers writers;
  private final Refusals refusals;

  Forms(SheetReader reader, Titles.Reader titles, Writers writers, Refusals refusals) {
    this.reader = reader;
    this.titles = titles;
    this.writers = writers;
    this.refusals = refusals;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance write(WritePage page, Frame frame);
  }

  /// A form as it was sent, or is to be shown.
  ///
  /// @param id of the item; empty for a new one
  /// @param tag of the newest version that the writer has seen; empty for a new item
  /// @param key that makes sending it twice harmless
  record Draft(Collection collection, String id, JsonNode body, String tag, String key) {

    static Draft of(Collection collection, String id, MultivaluedMap<String, String> sent) {
      String key = sent.getFirst("key");
      String tag = sent.getFirst("seen");
      return new Draft(
          collection,
          id,
          id.isEmpty()
              ? FormBody.of(collection, sent)
              : FormBody.of(collection, sent).put("id", id),
          tag == null ? "" : tag,
          key != null && key.matches("[\\w-]{1,64}") ? key : freshKey());
    }

    static String freshKey() {
      return UUID.randomUUID().toString();
    }

    Draft underFreshKey() {
      return new Draft(collection, id, body, tag, freshKey());
    }

    private Draft seen(String newTag) {
      return new Draft(collection, id, body, newTag, key);
    }

    private String address() {
      return id.isEmpty()
          ? "/library/add/" + collection.code()
          : "/library/" + collection.code() + "/" + id + "/edit";
    }

    private String title(String lang) {
      JsonNode item = Json.MAPPER.createObjectNode().put("id", id).set("body", body);
      return id.isEmpty() ? "" : new Holding(item).title(collection, lang);
    }
  }

  /// Saves what a form holds, or shows it again: because only more room was asked for, because
  /// whoever sends it may not save, or as `refused` answers.
  Response save(
      Visit visit,
      Draft draft,
      MultivaluedMap<String, String> sent,
      Supplier<Shelves.Shown> saving,
      Function<Refusal, Response> refused) {
    Refusal mayNot = writers.refusal(Roles.AUTHOR).orElse(null);
    if (mayNot != null || "more".equals(sent.getFirst("do"))) {
      return show(visit, draft, mayNot, null);
    }
    return refusals.answer(
        () -> saved(draft.collection(), new Holding(saving.get().body())), refused);
  }

  private static Response saved(Collection collection, Holding item) {
    String address =
        "/library/%s/%s?version=%d".formatted(collection.code(), item.id(), item.version());
    return Response.seeOther(URI.create(address)).build();
  }

  /// Somebody saved a version since the form was opened. Where that was this very form, sent
  /// twice, all is well.
  Response meanwhile(Visit visit, Draft draft, Refusal refusal) {
    return refusals.answer(
        () -> {
          Holding theirs = reader.versions(draft.collection(), draft.id()).getLast();
          boolean same =
              Wordings.texts(draft.collection(), theirs.body())
                  .equals(Wordings.texts(draft.collection(), draft.body()));
          return same
              ? saved(draft.collection(), theirs)
              : show(visit, draft.seen(theirs.tag()), refusal, theirs);
        },
        outage -> show(visit, draft, outage, null));
  }

  /// @param refusal why it was not saved, or null
  /// @param theirs what somebody else saved meanwhile, or null
  Response show(Visit visit, Draft draft, Refusal refusal, Holding theirs) {
    String lang = visit.tongue().code();
    Titles named = named(draft, refusal, lang);
    List<Refusal.Fault> faults = refusal == null ? List.of() : refusal.faults();
    List<Entry> entries =
        new Entry.Writer(named, faults, differences(draft, theirs))
            .write(draft.collection(), draft.body());
    WritePage page =
        new WritePage(
            draft.collection(),
            draft.id(),
            draft.title(lang),
            draft.tag(),
            draft.key(),
            WritePage.sections(draft.collection(), entries),
            refusal,
            WritePage.wrong(draft.collection(), refusal),
            theirs == null ? null : rival(theirs, lang));
    int status = refusal == null ? Response.Status.OK.getStatusCode() : refusal.status();
    return visit.page(status, Templates.write(page, visit.frame(draft.address(), "library")));
  }

  /// Whoever is signed out is shown nothing of the library.
  private Titles named(Draft draft, Refusal refusal, String lang) {
    boolean signedOut =
        refusal != null && refusal.type().equals(ProblemType.SIGN_IN_REQUIRED.slug());
    return signedOut
        ? Titles.NONE
        : refusals.answer(
            () -> titles.mentionedIn(draft.collection(), draft.body(), lang), _ -> Titles.NONE);
  }

  private static Map<String, List<Run>> differences(Draft draft, Holding theirs) {
    return theirs == null
        ? Map.of()
        : Wordings.between(draft.collection(), draft.body(), theirs.body()).stream()
            .collect(Collectors.toMap(Wordings.Difference::field, Wordings.Difference::runs));
  }

  private static Rival rival(Holding theirs, String lang) {
    return new Rival(
        theirs.version(), theirs.recordedBy(), SheetReader.day(theirs.recordedAt(), lang));
  }
}
