package org.briefwright.composer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;
import org.junit.jupiter.api.Test;

class BriefIdTest {

  private static final LibrarySnapshot SNAPSHOT =
      new LibrarySnapshot(7, 5, 3, LocalDate.of(2026, 2, 28));
  private static final BriefRequest REQUEST = BriefRequest.on("deterrence", null);

  @Test
  void theSameRequestOnTheSameSnapshotIsTheSameBrief() {
    BriefRequest again = BriefRequest.on("deterrence", null);

    assertThat(BriefId.of(again, SNAPSHOT, "1")).isEqualTo(BriefId.of(REQUEST, SNAPSHOT, "1"));
  }

  @Test
  void anIdCanBeReadAloud() {
    assertThat(BriefId.of(REQUEST, SNAPSHOT, "1"))
        .matches("bw(-[0-9abcdefghjkmnpqrstvwxyz]{4}){4}");
  }

  @Test
  void requestSnapshotAndEngineEachMakeAnotherBrief() {
    LibrarySnapshot later = new LibrarySnapshot(8, 5, 3, SNAPSHOT.date());

    assertThat(BriefId.of(REQUEST, SNAPSHOT, "1"))
        .isNotEqualTo(BriefId.of(BriefRequest.on("ceasefire", null), SNAPSHOT, "1"))
        .isNotEqualTo(BriefId.of(REQUEST, later, "1"))
        .isNotEqualTo(BriefId.of(REQUEST, SNAPSHOT, "2"));
  }
}
