package io.touchstone.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One measure over a folder of data with known answers. */
public interface Yardstick {
  /**
   * @param data the folder that holds this yardstick's files
   * @return figures by name, in the order in which they are printed
   */
  Map<String, Object> measure(Path data, Predictions predictions) throws IOException;
}
