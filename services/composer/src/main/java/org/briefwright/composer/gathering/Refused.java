package org.briefwright.composer.gathering;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// A content service understood a request and said no: asking again would not help.
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  public Refused(int status) {
    super("answered " + status);
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// Tells refusals (4xx) from failures.
  public static class Mapper implements ResponseExceptionMapper<Refused> {

    private static final int CLIENT_ERRORS = 4;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
      return status / 100 == CLIENT_ERRORS;
    }

    @Override
    public Refused toThrowable(Response response) {
      return new Refused(response.getStatus());
    }
  }
}
