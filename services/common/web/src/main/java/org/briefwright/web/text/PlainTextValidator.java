package org.briefwright.web.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/// Says exactly what is wrong with a text. The message is handed over literally, so that nothing of
/// the text itself is ever read as a message expression.
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {
  private int max;
  private boolean multiline;

  @Override
  public void initialize(PlainText rule) {
    max = rule.max();
    multiline = rule.multiline();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    String fault = fault(text);
    if (fault == null) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
    return false;
  }

  private String fault(String text) {
    int length = text.codePointCount(0, text.length());
    if (text.isBlank()) {
      return "is blank; 1 to " + max + " characters are accepted";
    }
    if (length > max) {
      return "has " + length + " characters; at most " + max + " are accepted";
    }
    if (!multiline && text.indexOf('\n') >= 0) {
      return "has a line break; one line is accepted";
    }
    return TextRules.fault(text).orElse(null);
  }
}
