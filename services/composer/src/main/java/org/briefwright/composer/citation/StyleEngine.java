package org.briefwright.composer.citation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// citeproc for one style in one language. It remembers nothing of what it formats; one thread at a
/// time may be in it, as citeproc's parsed styles hold the date at hand while they print it.
final class StyleEngine {
  // A parsed style is large, and a brief needs few of its variants.
  private static final int KEPT_VARIANTS = 48;
  private static final Set<String> LABELS =
      Arrays.stream(CSLLabel.values()).map(CSLLabel::toString).collect(Collectors.toSet());

  private final CitationStyle style;
  private final String tag;
  private final StyleSource source;
  private final LLocale locale;
  private final Set<String> labelsAskedFor;
  private final SpanFormat format = new SpanFormat();
  private final Cache<StyleVariant, SStyle> variants =
      Caffeine.newBuilder().maximumSize(KEPT_VARIANTS).build();
  private final Map<String, LLocale> labelLocales = new HashMap<>();

  StyleEngine(CitationStyle style, String tag) {
    this.style = style;
    this.tag = tag;
    this.locale = Locales.load(style, tag);
    this.source = StyleSource.of(style).withBareTerms(locale);
    this.labelsAskedFor = this.source.locatorLabels();
  }

  CitationStyle style() {
    return style;
  }

  Locale language() {
    return locale.getLang();
  }

  /// One cite's words, before they are joined to a note.
  synchronized List<Token> cite(CSLItemData item, Cite cite, Position position, boolean ambiguous) {
    Optional<String> label = cite.locator().map(Locator::label);
    SStyle parsed =
        parsed(
            StyleVariant.ofCite(item, position, label.filter(labelsAskedFor::contains), ambiguous));
    CSLItemDataBuilder placed = new CSLItemDataBuilder(item);
    CSLCitationItemBuilder cited = new CSLCitationItemBuilder(item.getId());
    cite.locator()
        .ifPresent(
            locator -> {
              placed.locator(locator.value());
              cited.locator(locator.value()).label(label(locator.label()));
            });
    if (position != Position.FIRST) {
      placed.firstReferenceNoteNumber(FirstNote.MARK);
    }
    cited.itemData(placed.build());
    if (!cite.prefix().isEmpty()) {
      cited.prefix(cite.prefix());
    }
    if (!cite.suffix().isEmpty()) {
      cited.suffix(cite.suffix());
    }
    CSLCitation citation = new CSLCitation(new CSLCitationItem[] {cited.build()});
    RenderContext context =
        new RenderContext(parsed, locale(label), null, null, citation, List.of());
    parsed.getCitation().render(context);
    return List.copyOf(context.getResult().getTokens());
  }

  /// A note of the cites given.
  synchronized List<Span> note(List<List<Token>> cites) {
    List<Token> tokens = new ArrayList<>();
    add(tokens, "prefix", TextToken.Type.PREFIX);
    for (int i = 0; i < cites.size(); i++) {
      if (i > 0) {
        add(tokens, "delimiter", TextToken.Type.DELIMITER);
      }
      for (Token token : cites.get(i)) {
        tokens.add(FirstNote.bind(token, i));
      }
    }
    add(tokens, "suffix", TextToken.Type.SUFFIX);
    return format.spans(tokens, new RenderContext(parsed(), locale, null, null));
  }

  /// The source's entry in the bibliography; empty when the style leaves it out.
  synchronized List<Span> entry(CSLItemData item, boolean ambiguous) {
    SStyle parsed = parsed(StyleVariant.ofEntry(item, ambiguous));
    if (parsed.getBibliography() == null) {
      return List.of();
    }
    RenderContext context = new RenderContext(parsed, locale, item, null);
    parsed.getBibliography().render(context);
    return format.spans(context.getResult().getTokens(), context);
  }

  /// What the style sorts the source by in the bibliography.
  synchronized List<SortKey> sortKeys(CSLItemData item) {
    SStyle parsed = parsed(StyleVariant.ofEntry(item, false));
    return source.sortKeys().stream()
        .map(
            node -> {
              SKey key = new SKey(node);
              RenderContext context = new RenderContext(parsed, locale, item, null);
              key.render(context);
              return new SortKey(context.getResult().toString(), key.getSort() > 0);
            })
        .toList();
  }

  private void add(List<Token> tokens, String affix, TextToken.Type type) {
    String text = source.layout(affix);
    if (!text.isEmpty()) {
      tokens.add(new TextToken(text, type));
    }
  }

  private SStyle parsed() {
    return parsed(StyleVariant.ofLayout());
  }

  private SStyle parsed(StyleVariant variant) {
    return variants.get(variant, wanted -> new SStyle(wanted.of(source.document())));
  }

  private LLocale locale(Optional<String> label) {
    return label
        .filter(name -> !LABELS.contains(name))
        .map(name -> labelLocales.computeIfAbsent(name, n -> Locales.withLabel(style, tag, n)))
        .orElse(locale);
  }

  private static CSLLabel label(String name) {
    return LABELS.contains(name) ? CSLLabel.fromString(name) : Locales.STAND_IN;
  }
}
