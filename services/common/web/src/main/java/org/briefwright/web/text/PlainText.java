package org.briefwright.web.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text for a reader: not blank, within `max` characters (Unicode code points), on one line unless
/// `multiline`, and clean by [TextRules]. An absent (null) text passes; add `@NotNull` where it is
/// needed.
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  int max();

  boolean multiline() default false;

  String message() default "must be plain text of 1 to {max} characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
