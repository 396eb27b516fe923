package io.touchstone.analysis.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs a BERT-like model with onnxruntime.
 *
 * <p>Texts go through one by one and unpadded: a quantised model scales its activations over the
 * whole batch, so that a text's vector would depend on its neighbours.
 */
final class OnnxEncoder implements SentenceEncoder, AutoCloseable {
  private final String model;
  private final boolean meanOfWords;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private OnnxEncoder(
      String model,
      boolean meanOfWords,
      OrtEnvironment environment,
      OrtSession session,
      HuggingFaceTokenizer tokenizer) {
    this.model = model;
    this.meanOfWords = meanOfWords;
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * @param network the model in ONNX form
   * @param vocabulary a tokenizer.json of the "tokenizers" library
   */
  static OnnxEncoder of(String model, InputStream network, InputStream vocabulary)
      throws IOException {
    byte[] weights = network.readAllBytes();
    return load(model, false, vocabulary, (it, options) -> it.createSession(weights, options));
  }

  /** Large models keep their weights in files beside model.onnx, which the runtime reads itself. */
  static OnnxEncoder of(ModelFolder folder) throws IOException {
    String network = folder.network().toString();
    try (InputStream vocabulary = Files.newInputStream(folder.vocabulary())) {
      return load(
          folder.name(),
          folder.meanOfWords(),
          vocabulary,
          (it, options) -> it.createSession(network, options));
    }
  }

  private interface Opening {
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException;
  }

  private static OnnxEncoder load(
      String model, boolean meanOfWords, InputStream vocabulary, Opening opening)
      throws IOException {
    CommandLine.requireShort(model);
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setInterOpNumThreads(1);
      options.setIntraOpNumThreads(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = opening.open(environment, options);
      HuggingFaceTokenizer tokenizer =
          HuggingFaceTokenizer.newInstance(
              vocabulary, Map.of("truncation", "true", "maxLength", "512", "padding", "false"));
      return new OnnxEncoder(model, meanOfWords, environment, session, tokenizer);
    } catch (OrtException e) {
      throw new EncodingException(
          "The language model " + model + " can't be loaded: " + e.getMessage(), e);
    }
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public EncodedText encode(String text) {
    Encoding encoding = tokenizer.encode(text);
    return WordVectors.of(encoding, run(encoding), meanOfWords);
  }

  private float[][] run(Encoding encoding) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("input_ids", tensor(encoding.getIds()));
      inputs.put("attention_mask", tensor(encoding.getAttentionMask()));
      if (session.getInputNames().contains("token_type_ids")) {
        inputs.put("token_type_ids", tensor(encoding.getTypeIds()));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return ((float[][][]) result.get(0).getValue())[0];
      }
    } catch (OrtException e) {
      throw new EncodingException("The language model " + model + " failed on a text.", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() throws OrtException {
    tokenizer.close();
    session.close();
  }
}
