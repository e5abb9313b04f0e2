package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;

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

  /// The same reading, whose fault names the service.
  static <T> Uni<T> naming(String service, Uni<T> reading) {
    return reading.onFailure().transform(fault -> new ServiceUnavailable(service, fault));
  }
}
