package io.touchstone.report.pdf;

import io.touchstone.report.Badge;

/**
 * How words look.
 *
 * @param size in points
 * @param colour red, green and blue in one number
 * @param marked whether they stand on a light ground, as the words that a claim rests on do
 */
record Ink(float size, boolean bold, int colour, boolean marked) {
  static final int BLACK = 0x1D1F23;
  static final int SOFT = 0x5D6168;
  static final int LINK = 0x1F4FB5;
  static final int GROUND = 0xF6F0DC;
  static final int LINE = 0xD8D3C6;

  static Ink of(float size) {
    return new Ink(size, false, BLACK, false);
  }

  Ink inBold() {
    return new Ink(size, true, colour, marked);
  }

  Ink in(int newColour) {
    return new Ink(size, bold, newColour, marked);
  }

  Ink soft() {
    return new Ink(size, false, SOFT, marked);
  }

  Ink onGround() {
    return new Ink(size, bold, colour, true);
  }

  Ink small() {
    return new Ink(size - 1, bold, colour, marked);
  }

  Ink of(Badge badge) {
    return inBold()
        .in(
            switch (badge) {
              case CORROBORATED -> 0x17693F;
              case DISPUTED -> 0xA4211A;
              case ATTRIBUTED -> 0x1F4FB5;
              case UNSOURCED -> 0x7A4F00;
              case NOT_CHECKABLE -> 0x565A61;
              case CONTESTED -> 0x6B2FA8;
            });
  }
}
