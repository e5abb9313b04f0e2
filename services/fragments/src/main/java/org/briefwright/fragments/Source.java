package org.briefwright.fragments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.briefwright.items.ItemBody;
import org.briefwright.web.text.Slug;

/// A work that fragments and precedents cite: its bibliographic record in CSL-JSON, and what the
/// editors know of its worth: primary or secondary, what sort of evidence, when it was read, and
/// how it was found since.
public record Source(
    @NotNull @Slug String id,
    @NotNull @CslJson CslItem csl,
    @NotNull SourceLevel level,
    @NotNull EvidenceType evidenceType,
    @NotNull SourceStatus status,
    LocalDate accessed,
    LocalDate checkedAt,
    @NotNull Verification verified)
    implements ItemBody {}
