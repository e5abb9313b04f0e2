package org.briefwright.web.json;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Reads every JSON body of every resource strictly, in the place of the framework's lenient
/// reader.
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
public class StrictBodyReader implements MessageBodyReader<Object> {
  /// The largest body in bytes, 1 MiB; imports read their own, larger ones.
  public static final int MAX_BYTES = 1 << 20;

  private final StrictBinding binding;

  StrictBodyReader(StrictBinding binding) {
    this.binding = binding;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type != byte[].class && type != InputStream.class;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    String charset = mediaType.getParameters().getOrDefault("charset", "utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON in UTF-8 is accepted, not in " + charset);
    }
    return binding.bind(JsonText.parse(BodyBytes.read(stream, MAX_BYTES)), genericType);
  }
}
