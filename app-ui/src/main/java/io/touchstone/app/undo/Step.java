package io.touchstone.app.undo;

/** A decision that can be taken back and made again, any number of times in turn. */
interface Step {

  /** What was decided, as it follows "undo": "the mark on “…”". */
  String what();

  /**
   * @throws io.touchstone.domain.RefusedException when what happened since doesn't allow it
   */
  void undo();

  /**
   * @throws io.touchstone.domain.RefusedException when what happened since doesn't allow it
   */
  void redo();
}
