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
import java.util.regex.Pattern;

/// A text of at most `max` words. An absent (null) text passes.
@Documented
@Constraint(validatedBy = Words.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {
  int max();

  String message() default "has more than {max} words";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Counts what stands between white space and holds a letter or a digit, so that a dash between
  /// spaces is no word. This is how a person counts.
  final class Validator implements ConstraintValidator<Words, String> {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private int max;

    @Override
    public void initialize(Words rule) {
      max = rule.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      long words = text == null ? 0 : count(text);
      if (words <= max) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "has " + words + " words; at most " + max + " are accepted")
          .addConstraintViolation();
      return false;
    }

    private static long count(String text) {
      return SPACE
          .splitAsStream(text)
          .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
          .count();
    }
  }
}
