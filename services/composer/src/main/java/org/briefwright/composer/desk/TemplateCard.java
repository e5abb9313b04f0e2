package org.briefwright.composer.desk;

import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Template;

/// A kind of brief in the gallery.
///
/// @param readers for whom it usually is, or empty
/// @param picture the address of its first page in small, or empty where only the sketch is there
public record TemplateCard(
    String id,
    String name,
    int pages,
    Integer words,
    String readers,
    String picture,
    Sketch sketch,
    boolean chosen) {

  static TemplateCard of(Template template, String lang, boolean chosen) {
    String audience = template.audience();
    return new TemplateCard(
        template.id(),
        template.name().in(lang),
        template.limits().pages(),
        template.limits().words(),
        audience == null ? "" : Phrases.in(lang).get("audience." + audience),
        KindPicture.of(template.id()).address(),
        Sketch.of(template),
        chosen);
  }
}
