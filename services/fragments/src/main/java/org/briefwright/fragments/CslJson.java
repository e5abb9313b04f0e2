package org.briefwright.fragments;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.briefwright.web.problem.Violation;

/// A record that keeps the rules of CSL-JSON; each broken one is reported at its own place.
@Documented
@Constraint(validatedBy = CslJson.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CslJson {
  String message() default "must be CSL-JSON";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Tells the violations of [CslRules] at their places inside the record.
  final class Validator implements ConstraintValidator<CslJson, CslItem> {
    @Override
    public boolean isValid(CslItem item, ConstraintValidatorContext context) {
      List<Violation> violations = item == null ? List.of() : CslRules.check(item.variables());
      context.disableDefaultConstraintViolation();
      violations.forEach(violation -> report(violation, context));
      return violations.isEmpty();
    }

    private static void report(Violation violation, ConstraintValidatorContext context) {
      // Braces and dollars would be read as a message's parameters.
      String literal = violation.detail().replaceAll("([\\\\{}$])", "\\\\$1");
      ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(literal);
      NodeBuilderCustomizableContext node = null;
      for (String step : violation.pointer().substring(1).split("/", -1)) {
        String name = step.replace("~1", "/").replace("~0", "~");
        node = node == null ? builder.addPropertyNode(name) : node.addPropertyNode(name);
      }
      if (node != null) {
        node.addConstraintViolation();
      }
    }
  }
}
