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
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An identifier: lower-case letters and digits in groups joined by single hyphens, at most 80
/// characters.
@Documented
@Pattern(regexp = Slug.PATTERN)
@Size(max = Slug.MAX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {
  String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
  int MAX = 80;

  String message() default
      "must be lower-case letters and digits joined by hyphens, at most 80 characters, such as"
          + " security-guarantees";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
