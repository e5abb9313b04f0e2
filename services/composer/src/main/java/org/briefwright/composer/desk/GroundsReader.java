package org.briefwright.composer.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.briefwright.composer.api.ArgumentMapAnswer;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;

/// Reads the [Grounds] of a brief, at the state of the library that it was composed on.
@Singleton
class GroundsReader {

  private final Gatherer gatherer;

  GroundsReader(Gatherer gatherer) {
    this.gatherer = gatherer;
  }

  Grounds of(BriefSheet sheet) {
    BriefSheet.Snapshot pinned = sheet.brief().snapshot();
    LibrarySnapshot snapshot =
        new LibrarySnapshot(
            pinned.fragments(),
            pinned.precedents(),
            pinned.templates(),
            LocalDate.parse(pinned.date()));
    Grounds grounds = new Grounds();
    for (BriefSheet.Item topic : sheet.brief().topics()) {
      TopicMaterial material = gatherer.material(topic.id(), sheet.brief().lang(), snapshot);
      String lang = sheet.brief().lang();
      grounds.add(material, ArgumentMapAnswer.whole(material, lang, Tlp.RED), lang);
    }
    return grounds;
  }
}
