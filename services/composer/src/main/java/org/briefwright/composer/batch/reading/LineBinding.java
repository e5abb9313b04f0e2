package org.briefwright.composer.batch.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Makes a request of a line's fields, or tells what is wrong with them: by the rules of a single
/// request, and those that a line has beside.
@Singleton
public class LineBinding {

  /// A line can be at fault in every one of its characters; these many faults show what to mend.
  static final int MOST_FAULTS = 4;

  private static final String NAME = "name";
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private final StrictBinding binding;

  public LineBinding(StrictBinding binding) {
    this.binding = binding;
  }

  static String usualName(int line) {
    return "line-" + line;
  }

  static SentLine.Refused refused(int line, List<Violation> faults) {
    return refused(line, usualName(line), faults);
  }

  /// A line with the first of its faults.
  public static SentLine.Refused refused(int line, String name, List<Violation> faults) {
    return new SentLine.Refused(
        line, name, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
  }

  SentLine bind(int line, JsonNode fields) {
    if (!(fields instanceof ObjectNode object)) {
      return refused(line, List.of(new Violation("", "a JSON object is accepted as a line")));
    }
    ObjectNode rest = object.deepCopy();
    JsonNode given = rest.remove(NAME);
    List<Violation> faults = new ArrayList<>();
    String name = given == null ? usualName(line) : given.asText();
    if (given != null && !(given.isTextual() && NAMES.matcher(name).matches())) {
      faults.add(
          new Violation(
              "/" + NAME,
              "1 to 80 letters of a to z, digits, points, hyphens and underscores are accepted,"
                  + " the first a letter or digit"));
      name = usualName(line);
    }
    BriefRequest request = read(rest, faults);
    return faults.isEmpty()
        ? new SentLine.Request(line, name, request)
        : refused(line, name, faults);
  }

  private BriefRequest read(ObjectNode fields, List<Violation> faults) {
    try {
      BriefRequest request = binding.bind(fields, BriefRequest.class);
      if (request.wantsPlanOnly()) {
        faults.add(new Violation("/dryRun", "is not accepted in a batch, which makes briefs"));
      }
      return request;
    } catch (ProblemException refused) {
      faults.addAll(refused.problem().errors());
      return null;
    }
  }
}
