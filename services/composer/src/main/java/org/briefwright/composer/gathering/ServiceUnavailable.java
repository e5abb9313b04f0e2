package org.briefwright.composer.gathering;

/// A content service does not answer. A brief without what it holds would be thinner than the
/// library, so there is none.
public class ServiceUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String service;

  public ServiceUnavailable(String service, Throwable cause) {
    super("the " + service + " service does not answer", cause);
    this.service = service;
  }

  public String service() {
    return service;
  }
}
