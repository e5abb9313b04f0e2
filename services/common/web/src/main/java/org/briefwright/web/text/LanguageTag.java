package org.briefwright.web.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A BCP 47 tag of a language, with a region where it matters: `en`, `uk`, `de`, `pt-BR`.
@Documented
@Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
  String message() default "must be a language tag such as en, uk, de or pt-BR";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
