package org.briefwright.web.json;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.briefwright.web.problem.Violation;

/// Bean Validation's verdict on a record, as JSON pointers. A record's components have the same
/// names in Java and in JSON, so a property path needs no translation.
@Singleton
public class BeanRules {
  private final Validator validator;

  BeanRules(Validator validator) {
    this.validator = validator;
  }

  /// Every broken rule, in the order of the pointers.
  public List<Violation> check(Object bean) {
    return validator.validate(bean).stream()
        .map(BeanRules::violation)
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
        .toList();
  }

  private static Violation violation(ConstraintViolation<?> broken) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : broken.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append(Pointers.step(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append(Pointers.step(node.getName()));
      }
    }
    return new Violation(pointer.toString(), broken.getMessage());
  }
}
