package org.briefwright.composer.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The terms, dates and quotation marks of a language, as a style adapts them.
final class Locales {
  /// The label whose terms [#withLabel] replaces: the one that policy sources need least.
  static final CSLLabel STAND_IN = CSLLabel.OPUS;

  private Locales() {}

  /// The tag of CSL's locale for a language. A style's own dialect is preferred, so that a British
  /// style keeps its spelling when a brief is simply in English.
  ///
  /// @param own the locale that the style is written for
  /// @throws IllegalArgumentException when CSL has no terms for the language
  static String tag(String own, String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (language.equals(Locale.forLanguageTag(own).getLanguage())) {
      return own;
    }
    if (Locales.class.getResource("/locales-" + locale.toLanguageTag() + ".xml") != null) {
      return locale.toLanguageTag();
    }
    String primary = LLocale.PRIMARY_DIALECTS.get(locale.getLanguage());
    if (primary == null) {
      throw new IllegalArgumentException("CSL has no terms for the language '" + language + "'");
    }
    return primary;
  }

  /// A locale of its own for each call, because citeproc's are mutable.
  static LLocale load(CitationStyle style, String tag) {
    var anything = new CSLItemDataBuilder().id("-").type(CSLType.BOOK).title("-").build();
    LocaleCatcher catcher = new LocaleCatcher();
    try {
      CSL csl =
          new CSL(new ListItemDataProvider(anything), new OneLocale(tag), null, style.id(), tag);
      csl.setOutputFormat(catcher);
      csl.makeCitation("-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LLocale locale = corrected(catcher.caught, tag);
    fallBackToLongerForms(locale.getTerms());
    return locale;
  }

  private static LLocale corrected(LLocale locale, String tag) {
    try (InputStream corrections = Locales.class.getResourceAsStream("terms-" + tag + ".xml")) {
      return corrections == null
          ? locale
          : locale.merge(new LLocale(StyleSource.parse(corrections)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A locale in which [#STAND_IN] has the terms of a label that citeproc lacks, such as
  /// `article-locator`.
  static LLocale withLabel(CitationStyle style, String tag, String label) {
    LLocale locale = load(style, tag);
    for (Map<String, LTerm> terms : locale.getTerms().values()) {
      LTerm term = terms.get(label);
      if (term != null) {
        terms.put(STAND_IN.toString(), term);
      }
    }
    return locale;
  }

  /// CSL 1.0.2, "Terms": the next longer form stands in for a missing one; citeproc prints nothing.
  private static void fallBackToLongerForms(Map<LTerm.Form, Map<String, LTerm>> terms) {
    fall(terms, LTerm.Form.LONG, LTerm.Form.SHORT);
    fall(terms, LTerm.Form.SHORT, LTerm.Form.SYMBOL);
    fall(terms, LTerm.Form.LONG, LTerm.Form.VERB);
    fall(terms, LTerm.Form.VERB, LTerm.Form.VERB_SHORT);
  }

  private static void fall(
      Map<LTerm.Form, Map<String, LTerm>> terms, LTerm.Form from, LTerm.Form to) {
    Map<String, LTerm> shorter = terms.computeIfAbsent(to, _ -> new HashMap<>());
    terms.getOrDefault(from, Map.of()).forEach(shorter::putIfAbsent);
  }

  /// Gives citeproc one dialect alone. It would else keep the dates and the punctuation of the
  /// primary dialect, American for British, and merge nothing but the terms.
  private static final class OneLocale extends DefaultLocaleProvider {
    private final String tag;

    OneLocale(String tag) {
      this.tag = tag;
    }

    @Override
    public String retrieveLocale(String wanted) {
      if (!wanted.equals(tag)) {
        throw new IllegalArgumentException(wanted + " is not wanted beside " + tag);
      }
      return super.retrieveLocale(wanted);
    }
  }

  private static final class LocaleCatcher extends TextFormat {
    private LLocale caught;

    @Override
    public String formatCitation(RenderContext context) {
      caught = context.getLocale();
      return "";
    }
  }
}
