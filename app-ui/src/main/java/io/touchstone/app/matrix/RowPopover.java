package io.touchstone.app.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** What opens beside a row of the matrix, on top of it, until it is dealt with. */
abstract class RowPopover extends Popover {

  /**
   * @param width the widest it gets, in pixels
   */
  RowPopover(String label, int width) {
    addClassName("matrix-popover");
    setOpenOnClick(false);
    setModal(true);
    setPosition(PopoverPosition.BOTTOM_START);
    setAriaLabel(label);
    setWidth("min(" + width + "px, 92vw)");
  }

  /** The id of the element in the row that it opens beside. */
  static String anchor(int rowNumber) {
    return "claim-" + rowNumber;
  }

  void openBeside(MatrixRow row, Component content) {
    setFor(anchor(row.number()));
    show(content);
    open();
  }

  /** Shows this instead of what is in it. */
  void show(Component content) {
    removeAll();
    add(content);
  }
}
