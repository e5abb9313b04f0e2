package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages in which the desk speaks. Which one is the reader's choice by the links at each
/// page's foot, which a cookie remembers; else what the browser asks for.
public enum Tongue {
  ENGLISH("en", "English"),
  UKRAINIAN("uk", "Українська"),
  GERMAN("de", "Deutsch");

  /// The query parameter by which a link chooses.
  static final String PARAMETER = "ui";

  /// The cookie that remembers the choice.
  static final String COOKIE = "desk-language";

  private final String code;
  private final String name;

  Tongue(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /// BCP 47.
  public String code() {
    return code;
  }

  /// What the language calls itself.
  public String ownName() {
    return name;
  }

  Locale locale() {
    return Locale.forLanguageTag(code);
  }

  Texts texts() {
    return MessageBundles.get(Texts.class, Localized.Literal.of(code));
  }

  /// A number with one digit behind the mark that the language writes there.
  String decimal(double number) {
    return decimal(String.format(Locale.ROOT, "%.1f", number));
  }

  /// The same number with the mark that the language writes before its digits.
  ///
  /// @param number with a point
  String decimal(String number) {
    return this == ENGLISH ? number : number.replace('.', ',');
  }

  /// The words between the quotation marks of the language.
  String quoted(String words) {
    return switch (this) {
      case ENGLISH -> "“" + words + "”";
      case UKRAINIAN -> "«" + words + "»";
      case GERMAN -> "„" + words + "“";
    };
  }

  WhyTexts whyTexts() {
    return MessageBundles.get(WhyTexts.class, Localized.Literal.of(code));
  }

  static Optional<Tongue> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /// @param chosen by this request, or null
  static Tongue of(String chosen, HttpHeaders headers) {
    Cookie remembered = headers.getCookies().get(COOKIE);
    return ofCode(chosen)
        .or(() -> remembered == null ? Optional.empty() : ofCode(remembered.getValue()))
        .or(() -> asked(headers.getAcceptableLanguages()))
        .orElse(ENGLISH);
  }

  private static Optional<Tongue> asked(List<Locale> languages) {
    return languages.stream()
        .map(language -> ofCode(language.getLanguage()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
