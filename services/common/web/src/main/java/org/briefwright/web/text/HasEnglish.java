package org.briefwright.web.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/// A map from language tags to texts that has at least the English one. The whole idiom: `@NotNull
/// @HasEnglish Map<@LanguageTag String, @NotNull @PlainText(max = 200) String> name`.
@Documented
@Constraint(validatedBy = HasEnglish.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HasEnglish {
  String message() default "must hold at least en";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Looks for the key `en`.
  final class Validator implements ConstraintValidator<HasEnglish, Map<String, ?>> {
    @Override
    public boolean isValid(Map<String, ?> texts, ConstraintValidatorContext context) {
      return texts == null || texts.containsKey("en");
    }
  }
}
