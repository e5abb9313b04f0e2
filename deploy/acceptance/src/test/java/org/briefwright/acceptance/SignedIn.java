package org.briefwright.acceptance;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Lets every test's requests bring the stack's token, unless they bring an `Authorization` of
/// their own, be it empty.
public final class SignedIn implements LauncherSessionListener, Filter {
  private static final String HEADER = "Authorization";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    RestAssured.filters(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    if (!request.getHeaders().hasHeaderWithName(HEADER)) {
      request.header(HEADER, LocalStack.bearer());
    }
    return context.next(request, response);
  }
}
