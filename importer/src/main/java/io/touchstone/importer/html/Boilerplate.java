package io.touchstone.importer.html;

import java.util.regex.Pattern;

/** Lines that sites of all kinds put into and under their articles, by how they are worded. */
final class Boilerplate {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern LINE =
      Pattern.compile(
          "(?:disclaimer\\s*:.*|citation\\s*:.*|journal information\\s*:.*|more information\\s*:.*|journal reference\\s*:.*|provided by\\b.{0,80}|materials provided by.{0,200}|instagram content|read the story|advert(?:isement|ising)?s?\\b.{0,60}|anzeige|publicidade?|publicité|реклама|sponsored(?: content)?|loading\\W*|loading ?error.*|"
              + "(?:also )?(?:related|read(?: more| next| also| now)?|more|see(?: also| more)?|watch(?: more| next| now)?|don'?t miss|"
              + "required reading|must read|you may (?:also )?like|recommended|editor'?s (?:picks?|note)|"
              + "lesen sie auch|lire aussi|à lire aussi|leia (?:também|mais)|lea también|leggi anche|lees ook|läs också|читайте также)"
              + "\\s*[:|›>–—].*|"
              + "(?:share|tweet|e-?mail|print|comments?|reply|save|close|video|image|photo|gallery|follow|copy link|facebook|twitter|"
              + "whatsapp|pinterest|linkedin|reddit|telegram|flipboard|instagram|youtube|show caption|hide caption|view (?:all|video|gallery)|"
              + "next|previous|back to top|scroll back to top|continue reading.{0,30}|skip (?:to|advert).{0,40}|read article|play|"
              + "text size|order reprints|print article|read more|see more|show more|load more|learn more|sign (?:up|in)|log ?in|subscribe|tags|topics|filed under|listen)"
              + "(?:[\\s,|/•·]+(?:share|tweet|e-?mail|print|comments?|facebook|twitter|whatsapp|pinterest|linkedin|reddit|telegram|google ?\\+?|x|copy link|pint|baixar))*\\W*|"
              + "(?:tags?|tagged(?: in| with)?|filed (?:under|in)|topics?|categor(?:y|ies)|keywords|photos?|image|credit|source|via|posted in)\\s*:.{0,160}|"
              + "(?:image|photo|slide) \\d+ (?:of|/) \\d+|recommended videos?|click here\\b.{0,120}|click to .{0,60}|tap here.{0,80}|"
              + "(?:get|download) (?:the|our) .{0,60}\\bapps?\\b.{0,40}|get .{0,80}\\bon the go\\b.{0,60}|"
              + "©.*|copyright ©?.*|.{0,80}all rights reserved\\.?.{0,80}|"
              + "(?:don'?t miss|read next|up next|more stories|more news|most read|most popular|trending(?: now)?|latest(?: news| stories)?|in this (?:topic|article|story)|"
              + "you might (?:also )?like|what to read next|top stories|editor'?s picks?|related (?:stories|articles|posts|topics|content|news|videos?|links)|full story)\\s*:?|"
              + "https?://\\S+|pic\\.twitter\\.com/\\S+|\\W+)",
          FLAGS);

  private static final Pattern PLEA =
      Pattern.compile(
          "\\bsign(?:ing)? up (?:for|to) (?:our|the|receive|get)\\b|\\bsubscribe (?:to|now|today|for)\\b.{0,80}|\\bnewsletters?\\b.{0,100}\\b(?:inbox|sign|subscribe|e-?mail|delivered)\\b|"
              + "\\b(?:inbox|e-?mail)\\b.{0,60}\\bnewsletter|delivered (?:straight |right |directly )?to your (?:inbox|e-?mail)|right in your inbox|"
              + "\\bfollow (?:us|her|him|them|\\S+(?: \\S+)?) on (?:x|twitter|facebook|instagram|threads|linkedin|google|social)\\b|"
              + "\\b(?:have|got) (?:a|any) (?:news )?(?:tip|story|comment)s?\\b.{0,30}\\?|send (?:it|us|your) .{0,40}\\b(?:tips?|e-?mail)|"
              + "\\b(?:can|may) be reached at\\b|\\be-?mail (?:the author|\\S+(?: \\S+)?) at\\b|\\bcontact \\S+(?: \\S+)? at \\S+@|\\bwrite to \\S+(?: \\S+)? at \\S+@|"
              + "\\b(?:may|might|could) (?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?(?:commission|share)|affiliate (?:links?|commission|partner)|"
              + "if you (?:make a purchase|buy|click).{0,80}\\b(?:link|commission)|products? (?:featured|discussed|here).{0,60}independently|"
              + "\\bad ?block(?:er|ing)?\\b|we use cookies|cookies? (?:policy|to)\\b|privacy policy|terms of (?:use|service)|"
              + "this (?:material|document|content|copy) (?:may not|is subject|is for your personal)|may not be (?:published|reproduced|redistributed)|"
              + "\\bbecome a (?:member|supporter|subscriber)|support (?:our|independent) (?:newsroom|journalism)|contribut(?:e|ing) as little as|help (?:us )?keep .{0,30}\\bfree\\b|"
              + "this content can (?:also )?be viewed on the site|waiting for your permission|html5 video|cite this page|\\bcontact reporter\\b|\\b(?:is|was) a (?:\\w+ ){0,3}(?:reporter|writer|correspondent|editor|journalist|columnist|contributor)\\b.{0,160}(?:@|\\bfollow\\b|\\btwitter\\b|\\be-?mail\\b)|\\bview comments\\b|join the (?:conversation|discussion)|leave a (?:comment|reply)|\\bthis article (?:originally )?appeared (?:on|in)\\b",
          FLAGS);

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?:more|other) (?:from|on|stories|news|articles|in|about)\\b.{0,50}|related(?: \\w+){0,2}|recommended(?: \\w+){0,3}|you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,20}|"
              + "(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment).{0,30}|about the authors?|author|latest(?: \\w+){0,2}|most (?:popular|read|viewed).{0,30}|popular(?: \\w+){0,2}|"
              + "trending(?: \\w+){0,2}|explore more|read (?:next|more).{0,40}|up next|what to read next|top stories|editor'?s picks?|don'?t miss|sponsored(?: \\w+){0,2}|from around the web|around the web|"
              + "más noticias|noticias relacionadas|artículos relacionados|mehr zum thema|auch interessant|weitere artikel|à lire aussi|sur le même sujet|leia também|leggi anche|lees ook|share this.{0,30}|"
              + "join the conversation|coupon codes|we recommend|see also|references|further reading|external links|post navigation)\\s*:?",
          FLAGS);

  private Boilerplate() {}

  /** Whether the whole line is of the kind that no article contains as its own text. */
  static boolean isLine(String text) {
    return text.length() <= 400 && LINE.matcher(text).matches();
  }

  /** Whether a paragraph asks its reader for something: to subscribe, follow, write, accept. */
  static boolean isPlea(String text) {
    return text.length() <= 420 && PLEA.matcher(text).find();
  }

  /** Whether a heading or short line opens what follows an article. */
  static boolean opensTail(String text) {
    return text.length() <= 70 && TAIL.matcher(text).matches();
  }
}
