package org.briefwright.web.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Makes a record of a JSON tree, or tells everything that is wrong with it: forbidden characters,
/// unknown fields, wrong types, and the record's Bean Validation rules. Nothing is coerced: `"1"`
/// is no number.
@Singleton
public class StrictBinding {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(StrictScalars.module())
          .build();

  private final BeanRules rules;

  public StrictBinding(BeanRules rules) {
    this.rules = rules;
  }

  /// The record; a 422 `validation-failed` problem with every violation where it breaks a rule.
  public <T> T bind(JsonNode tree, Class<T> type) {
    return type.cast(bind(tree, (Type) type));
  }

  public Object bind(JsonNode tree, Type type) {
    List<Violation> violations = new ArrayList<>();
    JsonNode clean = new TextScan(violations).clean(tree);
    Object value = read(clean, type, violations);
    if (value != null) {
      List<Violation> unread = List.copyOf(violations);
      rules.check(value).stream()
          .filter(broken -> unread.stream().noneMatch(known -> covers(known, broken)))
          .forEach(violations::add);
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    if (value == null) {
      throw ProblemException.invalid(List.of(new Violation("", "is null; an object is accepted")));
    }
    return value;
  }

  private static Object read(JsonNode tree, Type type, List<Violation> violations) {
    try {
      return MAPPER
          .readerFor(MAPPER.constructType(type))
          .withHandler(new FaultCollector(violations))
          .readValue(tree);
    } catch (JsonMappingException fault) {
      violations.add(new Violation(Pointers.of(fault), detail(fault)));
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String detail(JsonMappingException fault) {
    return fault instanceof com.fasterxml.jackson.databind.exc.MismatchedInputException mismatch
            && mismatch.getTargetType() != null
        ? "is not " + Accepted.by(mismatch.getTargetType())
        : fault.getOriginalMessage();
  }

  /// A place that could not be read is not reported again for being empty.
  private static boolean covers(Violation known, Violation broken) {
    return broken.pointer().equals(known.pointer())
        || broken.pointer().startsWith(known.pointer() + "/");
  }
}
