package io.touchstone.persistence;

import io.touchstone.domain.text.CodePoints;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Applies to every text of every entity: PostgreSQL refuses NUL and unpaired surrogates, which turn
 * up in pasted text and in files' metadata.
 */
@Converter(autoApply = true)
class StorableTextConverter implements AttributeConverter<String, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable String text) {
    return text == null ? null : CodePoints.wellFormed(text);
  }

  @Override
  public @Nullable String convertToEntityAttribute(@Nullable String stored) {
    return stored;
  }
}
