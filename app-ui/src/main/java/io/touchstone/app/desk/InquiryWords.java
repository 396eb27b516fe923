package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.inquiry.Channel;

/** How the desk words what concerns questions to outlets. */
final class InquiryWords {
  private InquiryWords() {}

  static String of(Channel channel) {
    return switch (channel) {
      case EMAIL -> phrase("desk.channel-email");
      case PHONE -> phrase("desk.channel-phone");
      case LETTER -> phrase("desk.channel-letter");
      case FORM -> phrase("desk.channel-form");
      case IN_PERSON -> phrase("desk.channel-in-person");
    };
  }
}
