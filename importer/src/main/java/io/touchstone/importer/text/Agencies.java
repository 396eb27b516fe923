package io.touchstone.importer.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** News agencies by the names that bylines and datelines give them. */
final class Agencies {
  private static final Set<String> NAMES =
      Set.of(
          ("reuters;thomson reuters;ap;associated press;the associated press;afp;agence france-presse;dpa;"
                  + "deutsche presse-agentur;pti;press trust of india;ani;ians;uni;upi;tass;itar-tass;ria;"
                  + "ria novosti;interfax;xinhua;kyodo;kyodo news;jiji press;yonhap;efe;europa press;ansa;"
                  + "adnkronos;agi;lusa;belga;anp;apa;sda;keystone-sda;ats;ntb;tt;ritzau;stt;pap;ctk;čtk;mti;"
                  + "tanjug;hina;agerpres;bta;ukrinform;unian;belta;anadolu;anadolu agency;aa;sana;wam;spa;"
                  + "qna;irna;mehr;tasnim;bernama;antara;vna;aap;nzpa;canadian press;the canadian press;pa;"
                  + "pa media;press association;bloomberg;dow jones;field level media;cna;mena;panapress;"
                  + "east news;agencia efe;notimex;telam;télam;agência brasil;agencia brasil;stringer;sid;"
                  + "epd;kna;afp news;sapa;pan african news agency;agencies;news agencies;wire services")
              .split(";", -1));
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|/|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b)\\s*");

  private Agencies() {}

  static boolean isAgency(String name) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    return NAMES.contains(key.startsWith("the ") ? key.substring(4) : key);
  }

  /** Whether {@code name} says that it is a news agency or service, or is known as one. */
  static boolean soundsLikeAgency(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return isAgency(name)
        || key.contains("news")
        || key.contains("press")
        || key.contains("agency")
        || key.contains("agence")
        || key.contains("agentur");
  }

  /** The names in "Reuters, AFP and PTI". */
  static List<String> split(String names) {
    return BETWEEN
        .splitAsStream(names)
        .map(name -> name.replaceFirst("(?i)^the\\s+", "").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
