package io.touchstone.app.api;

import io.touchstone.importer.ImportLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Stops reading a body that is larger than anything the API takes, whatever its header says. */
@RestControllerAdvice(basePackageClasses = BoundedBodies.class)
class BoundedBodies extends RequestBodyAdviceAdapter {
  static final long LARGEST_JSON = 1L << 20;

  /** A body is larger than what the address takes. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long limit) {
      super("Send at most " + limit + " bytes here.");
    }
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    long limit = type == byte[].class ? ImportLimits.DEFAULT.bytes() : LARGEST_JSON;
    if (message.getHeaders().getContentLength() > limit) {
      throw new TooLargeException(limit);
    }
    return new Bounded(message.getHeaders(), new BoundedStream(message.getBody(), limit));
  }

  private record Bounded(HttpHeaders headers, InputStream body) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return body;
    }
  }

  private static final class BoundedStream extends FilterInputStream {
    private final long limit;
    private long read;

    BoundedStream(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(count);
      return count;
    }

    private void count(int more) throws IOException {
      read += Math.max(0, more);
      if (read > limit) {
        throw new TooLargeException(limit);
      }
    }
  }
}
