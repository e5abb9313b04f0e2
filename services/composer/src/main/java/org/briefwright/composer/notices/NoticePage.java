package org.briefwright.composer.notices;

import java.util.List;

/// A stretch of the feed, the newest notice first.
///
/// @param hasNewer whether there are newer notices on the page before
/// @param hasOlder whether there are older notices on the next page
public record NoticePage(List<Notice> notices, boolean hasNewer, boolean hasOlder) {

  public NoticePage {
    notices = List.copyOf(notices);
  }
}
