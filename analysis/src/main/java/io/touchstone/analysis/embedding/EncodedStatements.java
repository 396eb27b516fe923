package io.touchstone.analysis.embedding;

import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.text.Digest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a model makes of statements, each encoded once and stored from then on. Whether it comes
 * from the store or was made just now, it is the same.
 *
 * <p>Safe for use by several threads, one of which encodes at a time.
 */
public final class EncodedStatements {
  /** Stored together, so that what was encoded before a failure isn't lost. */
  private static final int BATCH = 100;

  private final SentenceEncoder encoder;
  private final StatementVectors store;

  public EncodedStatements(SentenceEncoder encoder, StatementVectors store) {
    this.encoder = encoder;
    this.store = store;
  }

  /**
   * What is compared of a statement.
   *
   * @param content what is said, without who says so
   * @param whole all its words
   */
  public record Texts(StatementId statement, String content, String whole) {
    public Texts {
      Objects.requireNonNull(statement);
      Objects.requireNonNull(content);
      Objects.requireNonNull(whole);
    }

    Digest digest() {
      return Digest.of(content + "\n" + whole);
    }
  }

  /**
   * An encoder that knows these texts; about 15 KB each while it is used.
   *
   * @throws EncodingException when one has to be encoded and the model can't be loaded or run
   */
  public SentenceEncoder of(List<Texts> statements) {
    Map<StatementId, StatementVector> stored = new HashMap<>();
    List<StatementId> ids = statements.stream().map(Texts::statement).toList();
    store.of(encoder.model(), ids).forEach(it -> stored.put(it.statement(), it));
    KnownTexts known = new KnownTexts(encoder);
    Map<Digest, StatementVector> byText = new HashMap<>();
    stored.values().forEach(it -> byText.put(it.text(), it));
    List<StatementVector> made = new ArrayList<>();
    for (Texts texts : statements) {
      Digest digest = texts.digest();
      StatementVector vector = stored.get(texts.statement());
      if (vector == null || !vector.text().equals(digest)) {
        StatementVector same = byText.get(digest);
        vector = same == null ? encoded(texts) : same.of(texts.statement());
        byText.put(digest, vector);
        made.add(vector);
        if (made.size() == BATCH) {
          store.keep(encoder.model(), made);
          made.clear();
        }
      }
      known.add(texts, vector);
    }
    if (!made.isEmpty()) {
      store.keep(encoder.model(), made);
    }
    return known;
  }

  private synchronized StatementVector encoded(Texts texts) {
    EncodedText content = encoder.encode(texts.content());
    Vector whole =
        texts.whole().equals(texts.content()) ? content.vector() : encoder.vector(texts.whole());
    return new StatementVector(
        texts.statement(),
        texts.digest(),
        PackedText.vectors(List.of(content.vector(), whole)),
        PackedText.words(content.words()));
  }
}
