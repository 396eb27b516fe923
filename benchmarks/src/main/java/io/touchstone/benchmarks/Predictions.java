package io.touchstone.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes each decision as a line of JSON, when somebody asked for it. */
public final class Predictions implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final @Nullable BufferedWriter out;

  private Predictions(@Nullable BufferedWriter out) {
    this.out = out;
  }

  public static Predictions to(Path file) throws IOException {
    return new Predictions(Files.newBufferedWriter(file));
  }

  public static Predictions discarded() {
    return new Predictions(null);
  }

  public void write(Map<String, ? extends @Nullable Object> decision) {
    if (out == null) {
      return;
    }
    try {
      out.write(JSON.writeValueAsString(decision));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
