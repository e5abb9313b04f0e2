package org.briefwright.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.briefwright.web.problem.Violation;

/// Bean Validation's verdict on a record, as JSON pointers. A record's components have the same
/// names in Java and in JSON, but for a leaf whose JSON name is a word that Java keeps to itself.
@Singleton
public class BeanRules {
  private final Validator validator;

  public BeanRules(Validator validator) {
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
        pointer.append(Pointers.step(jsonName(broken.getLeafBean(), node.getName())));
      }
    }
    return new Violation(pointer.toString(), broken.getMessage());
  }

  private static String jsonName(Object leaf, String name) {
    try {
      JsonProperty renamed =
          leaf.getClass().getDeclaredField(name).getAnnotation(JsonProperty.class);
      return renamed == null || renamed.value().isEmpty() ? name : renamed.value();
    } catch (NoSuchFieldException _) {
      return name;
    }
  }
}
