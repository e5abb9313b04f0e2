package org.briefwright.composer.archive;

import java.time.Instant;

/// A line of the archive's list.
///
/// @param verificationCode printed in it; null for one from before there were any
/// @param sequence place in the order of archiving
public record BriefEntry(
    String id,
    String title,
    String topic,
    String template,
    String lang,
    String tlp,
    String verificationCode,
    Instant archivedAt,
    long sequence) {}
