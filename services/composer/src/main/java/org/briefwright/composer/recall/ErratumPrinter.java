package org.briefwright.composer.recall;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.life.Entry;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.life.State;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.recall.RecallRows.Kept;
import org.briefwright.composer.rendition.Erratum;
import org.briefwright.composer.rendition.Erratum.Issued;
import org.briefwright.composer.rendition.ErratumDocument;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.typeset.Typesetter;

/// Prints what each recipient of a recalled brief is told.
@Singleton
class ErratumPrinter {

  private final Typesetter typesetter;

  ErratumPrinter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /// What is to be printed.
  ///
  /// @param brief the brief in JSON, as it was archived
  /// @param through for a recalled source, what in the brief cites it
  record Order(
      Kept recall,
      String title,
      String lang,
      String tlp,
      String brief,
      List<String> through,
      Standing standing,
      String recipient) {}

  Rendition print(Order order) {
    Kept recall = order.recall();
    Entry issue =
        order.standing().log().stream()
            .filter(it -> it.state() == State.ISSUED)
            .findFirst()
            .orElseThrow();
    Issued issued =
        new Issued(
            order.standing().brief(),
            order.title(),
            order.lang(),
            marking(order.tlp()),
            day(issue.at()),
            issue.by(),
            issue.caveat());
    Erratum erratum =
        new Erratum(
            recall.number(),
            day(recall.at()),
            recall.reason(),
            cause(recall),
            order.recipient(),
            issued,
            Passages.on(order.brief(), concerned(order)));
    byte[] pdf = typesetter.pdf(typesetter.layout(ErratumDocument.of(erratum)));
    return new Rendition(Format.PDF, Sha256.hex(pdf), pdf);
  }

  /// The ids in the brief that rest on what is recalled; none where the whole brief does.
  private static Set<String> concerned(Order order) {
    Kept recall = order.recall();
    if (recall.collection() == null) {
      return Set.of();
    }
    return switch (ItemKind.ofCollection(recall.collection()).orElseThrow()) {
      case FRAGMENT, PRECEDENT -> Set.of(recall.item());
      case SOURCE -> Passages.ids(order.through());
      case FIGURE, TEMPLATE, TOPIC -> Set.of();
    };
  }

  private static String cause(Kept recall) {
    if (recall.collection() == null) {
      return null;
    }
    String item = recall.collection() + "/" + recall.item();
    return recall.version() == null ? item : item + " · " + recall.version();
  }

  private static Tlp marking(String label) {
    return Arrays.stream(Tlp.values())
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
