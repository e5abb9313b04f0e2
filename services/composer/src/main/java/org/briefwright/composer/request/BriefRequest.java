package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.web.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an analyst asks for. Only the topic is needed; everything else has a default.
///
/// @param topic a topic's id, label or alternative label, or free text
/// @param topics further topics of the same brief, named likewise
/// @param asOf an ISO day or instant: composes as the library stood then
/// @param snapshot composes on exactly this state of the library; not together with `asOf`
/// @param revises id of the brief whose successor is asked for, or null
/// @param dryRun true for the plan alone, else null
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    examples = "{\"topic\":\"deterrence\",\"template\":\"at-a-glance\",\"audience\":\"minister\"}")
public record BriefRequest(
    @NotBlank @PlainText(max = 300) @Schema(required = true, examples = "ceding land to Russia")
        String topic,
    @PlainText(max = 300) String question,
    @Pattern(regexp = ID, message = "must be the id of a template, such as at-a-glance")
        @Size(max = 80)
        String template,
    Audience audience,
    Posture posture,
    @Valid Length length,
    @PlainText(max = 40) String asOf,
    @Pattern(regexp = "[a-z]{2}", message = "must be a two-letter language code, such as en")
        String lang,
    @Pattern(regexp = "[A-Z]{2}|INT", message = "must be an ISO 3166 code of two letters, or INT")
        String jurisdiction,
    @Size(max = 50) List<@NotBlank @Size(max = 80) @Pattern(regexp = ID) String> include,
    @Size(max = 200) List<@NotBlank @Size(max = 80) @Pattern(regexp = ID) String> exclude,
    Confidence confidenceFloor,
    Tlp maxTlp,
    @PlainText(max = 60) String citationStyle,
    @PlainText(max = 160) String title,
    @PlainText(max = 160) String recipient,
    @Valid Pinned snapshot,
    @Size(max = BriefRequest.FURTHER_TOPICS)
        @Schema(examples = "[\"ceasefire\"]", description = "Further topics of the same brief")
        List<@NotBlank @PlainText(max = 300) String> topics,
    @Schema(description = "Answers the plan alone: nothing is typeset for print or archived")
        Boolean dryRun,
    @Size(max = 40)
        @Pattern(
            regexp = BRIEF,
            message = "must be the id of a brief, such as bw-3f7k-9a2m-x0qe-5rt8")
        @Schema(
            description = "The brief that this one revises",
            examples = "bw-3f7k-9a2m-x0qe-5rt8")
        String revises) {

  static final int FURTHER_TOPICS = 3;

  private static final String BRIEF = "bw(-[0-9a-z]{4}){4}";
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  public BriefRequest {
    include = include == null ? List.of() : List.copyOf(include);
    exclude = exclude == null ? List.of() : List.copyOf(exclude);
    topics = topics == null ? List.of() : List.copyOf(topics);
    // A request that says no is the same request as one that does not say.
    dryRun = Boolean.TRUE.equals(dryRun) ? Boolean.TRUE : null;
  }

  /// The request for a topic with every default but the template.
  ///
  /// @param template null for the default
  public static BriefRequest on(String topic, String template) {
    return BriefRequestBuilder.builder().topic(topic).template(template).build();
  }

  /// Whether only the plan is asked for.
  public boolean wantsPlanOnly() {
    return dryRun != null;
  }

  public String templateOrDefault() {
    return template == null ? "at-a-glance" : template;
  }

  public Audience audienceOrDefault() {
    return audience == null ? Audience.GENERAL : audience;
  }

  public Posture postureOrDefault() {
    return posture == null ? Posture.BALANCED : posture;
  }

  public String langOrDefault() {
    return lang == null ? "en" : lang;
  }

  public Confidence confidenceFloorOrDefault() {
    return confidenceFloor == null ? Confidence.LOW : confidenceFloor;
  }

  public Tlp maxTlpOrDefault() {
    return maxTlp == null ? Tlp.CLEAR : maxTlp;
  }

  /// Everything that is asked about, the first topic first.
  public List<String> allTopics() {
    List<String> all = new ArrayList<>();
    all.add(topic);
    all.addAll(topics);
    return List.copyOf(all);
  }

  /// Where the request names a topic, as a JSON Pointer.
  ///
  /// @param index in [#allTopics]
  public static String topicField(int index) {
    return index == 0 ? "/topic" : "/topics/" + (index - 1);
  }

  /// The same request with what a template usually does where it says nothing itself.
  ///
  /// @param readers null for general readers
  /// @param usual null for balanced
  BriefRequest in(Audience readers, Posture usual) {
    return BriefRequestBuilder.builder(this)
        .audience(audience == null ? readers : audience)
        .posture(posture == null ? usual : posture)
        .build();
  }

  /// The same request without what is only printed, and with its topics by their ids: requests that
  /// are equal then have the same choice made for them on the same state of the library.
  public BriefRequest onlyChoosing(List<String> topicIds) {
    return BriefRequestBuilder.builder(this)
        .topic(topicIds.getFirst())
        .topics(topicIds.subList(1, topicIds.size()))
        .question(null)
        .asOf(null)
        .citationStyle(null)
        .title(null)
        .recipient(null)
        .snapshot(null)
        .dryRun(null)
        .revises(null)
        .build();
  }

  /// Limits other than the template's: tighter ones, or more pages as far as the template allows;
  /// beyond that they change nothing.
  public record Length(@Min(1) @Max(50) Integer pages, @Min(50) @Max(50_000) Integer words) {}

  /// The state of the library to compose on, as a manifest names it.
  ///
  /// @param date the day as of which review dates are judged
  public record Pinned(
      @PositiveOrZero long fragments,
      @PositiveOrZero long precedents,
      @PositiveOrZero long templates,
      @jakarta.validation.constraints.NotNull LocalDate date) {

    public LibrarySnapshot toSnapshot() {
      return new LibrarySnapshot(fragments, precedents, templates, date);
    }
  }
}
