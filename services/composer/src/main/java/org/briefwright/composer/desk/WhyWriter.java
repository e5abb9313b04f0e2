package org.briefwright.composer.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.desk.WhyPage.Entry;
import org.briefwright.composer.desk.WhyPage.LeftOut;
import org.briefwright.composer.desk.WhyPage.Other;
import org.briefwright.composer.desk.WhyPage.Part;
import org.briefwright.composer.desk.WhyWords.Reason;

/// Puts together what [WhyPage] shows.
final class WhyWriter {

  private static final Reason NONE = new Reason("", Tongue.ENGLISH.code());

  private final BriefSheet sheet;
  private final Grounds grounds;
  private final Set<String> before;
  private final Set<String> here;
  private final Map<String, Reason> reasons = new HashMap<>();
  private final WhyWords words;
  private final List<String> pinned;
  private final List<String> excluded;

  /// @param before ids of what an earlier brief holds; empty for none
  WhyWriter(BriefSheet sheet, Grounds grounds, Tongue tongue, Set<String> before) {
    this.sheet = sheet;
    this.grounds = grounds;
    this.before = before;
    this.here = items(sheet);
    this.words = WhyWords.of(tongue, grounds, sheet);
    Stream.concat(sheet.manifest().selections().stream(), sheet.manifest().precedents().stream())
        .forEach(it -> reasons.putIfAbsent(it.item(), words.reason(it.because(), it.reason())));
    pinned = Json.list(sheet.manifest().request().path("include"), JsonNode::asText);
    excluded = Json.list(sheet.manifest().request().path("exclude"), JsonNode::asText);
  }

  /// Ids of all that a brief holds.
  static Set<String> items(BriefSheet sheet) {
    return Stream.concat(
            sheet.manifest().selections().stream(), sheet.manifest().precedents().stream())
        .map(BriefSheet.Selected::item)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  WhyPage write(BriefSheet earlier, Refusal refusal) {
    return new WhyPage(
        sheet.brief(),
        sheet.brief().sections().stream()
            .map(this::part)
            .filter(part -> !part.entries().isEmpty())
            .toList(),
        leftOut(false),
        leftOut(true),
        before.stream().filter(id -> !here.contains(id)).map(grounds::tag).toList(),
        earlier == null ? null : earlier.brief().id(),
        pinned,
        excluded,
        refusal);
  }

  private Part part(BriefSheet.Section section) {
    Stream<Entry> passages =
        section.passages() == null
            ? Stream.empty()
            : section.passages().stream().map(this::passage);
    Stream<Entry> cases =
        section.cases() == null ? Stream.empty() : section.cases().stream().map(this::precedent);
    return new Part(section.heading(), Stream.concat(passages, cases).toList());
  }

  private Entry passage(BriefSheet.Passage passage) {
    String id = passage.item().id();
    return new Entry(
        id,
        passage.item().version(),
        passage.stance(),
        passage.lang(),
        grounds.tag(id),
        passage.text(),
        grounds.strength(id),
        passage.confidence() == null ? "" : passage.confidence(),
        reasons.getOrDefault(id, NONE),
        grounds.citations(id),
        others(grounds.attackers(id)),
        others(grounds.supporters(id)),
        false,
        !before.isEmpty() && !before.contains(id),
        pinned.contains(id));
  }

  private Entry precedent(BriefSheet.Case row) {
    String id = row.item().id();
    return new Entry(
        id,
        row.item().version(),
        row.stance(),
        sheet.brief().lang(),
        row.name() + " (" + row.years() + ")",
        row.like(),
        "",
        "",
        reasons.getOrDefault(id, NONE),
        List.of(),
        List.of(),
        List.of(),
        true,
        !before.isEmpty() && !before.contains(id),
        false);
  }

  private List<Other> others(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                new Other(
                    id,
                    grounds.tag(id),
                    grounds.stance(id),
                    grounds.strength(id),
                    here.contains(id)))
        .toList();
  }

  private List<LeftOut> leftOut(boolean barred) {
    return sheet.manifest().rejected().stream()
        .filter(it -> barred == isBarred(it))
        .map(this::leftOut)
        .toList();
  }

  private static boolean isBarred(BriefSheet.Rejected it) {
    return it.because() != null
        && it.because().cause() != null
        && switch (it.because().cause()) {
          case NARROWER_TOPIC,
              OTHER_QUESTION,
              OTHER_LANGUAGE,
              ABOVE_CEILING,
              BELOW_CONFIDENCE,
              NOT_YET_VALID,
              NO_LONGER_VALID,
              OTHER_JURISDICTION,
              NO_SLOT,
              NO_BEARING,
              NO_LIMIT,
              UNKNOWN_SOURCE,
              NO_SOURCE ->
              true;
          default -> false;
        };
  }

  private LeftOut leftOut(BriefSheet.Rejected it) {
    String instead = it.instead() == null ? "" : it.instead();
    return new LeftOut(
        it.item(),
        grounds.tag(it.item()),
        grounds.stance(it.item()),
        grounds.strength(it.item()),
        words.reason(it.because(), it.reason()),
        instead,
        instead.isEmpty() ? "" : grounds.tag(instead),
        grounds.isFragment(it.item()),
        excluded.contains(it.item()));
  }
}
