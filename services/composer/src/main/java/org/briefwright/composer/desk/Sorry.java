package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/// The page that tells why there is none.
@Singleton
public class Sorry {

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance sorry(Refusal refusal, Frame frame);
  }

  public Response page(Visit visit, Refusal refusal) {
    return visit.page(refusal.status(), Templates.sorry(refusal, visit.frame("")));
  }
}
