package io.touchstone.app.matrix;

import com.vaadin.flow.function.SerializableConsumer;

/**
 * What one can do with a row of the matrix.
 *
 * @param open shows it in full, beside the element {@link RowPopover#anchor}
 * @param take makes the suggested finding one's own
 */
record RowActions(SerializableConsumer<MatrixRow> open, SerializableConsumer<MatrixRow> take) {}
