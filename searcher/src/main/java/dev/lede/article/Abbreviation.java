package dev.lede.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How words that have a full stop of their own stand to the end of a sentence. */
enum Abbreviation {
  /** A name or more of the sentence always follows. */
  NEVER_LAST(
      """
      Mr Mrs Ms Mx Messrs Jos Wm Chas Geo Thos Prof Profs Rev Fr Gov Govs Lt Sen Sens Rep Reps Gen Gens Brig Col Cols Maj
      Ald Capt Cmdr Cdr Cpl Sgt Adm Pvt Pfc Hon Pres Supt Insp Det Atty Amb Sec Treas Asst Assoc Msgr Cllr
      Mme Mmes Mlle MM Hr Dipl Ing Sra Srta Dra Dña D.ª Exmo Sig Dott Avv Mevr Drs vs v cf e.g i.e c.f
      viz ca approx im tzw bzw evtl ggf inkl p.ej p.ex t.ex f.eks bijv т.е т.н им ул ul sig dott dott.ssa avv проф акад напр
      """),

  /** A title or a saint; after a name, a street, which may end a sentence. */
  STREET("Dr St Ste Ave Blvd Rd Hwy Ft Mt"),

  /** What follows a name, and may end a sentence. */
  RARELY_LAST(
      """
      Sr Jr Esq Ph.D Ed.D D.Phil M.Sc B.Sc M.Phil LL.B LL.M B.Tech al Mio Mrd Univ Dept Assn Natl Intl
      Ud Uds EE.UU руб тыс млн млрд mln tys
      """),

  /** A company's name may go on, or be the last word. */
  COMPANY("Inc Co Cos Corp Ltd Plc PLC Bros Mfg Pty Pte Bhd Cia Cie"),

  /** A time of day; a day, a place or a zone may still follow. */
  HOUR("a.m p.m A.M P.M"),

  /** A state after a town; in a dateline brackets follow. */
  STATE(
      """
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
      Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
      """),

  /** A month or a day of the week; as an abbreviation it has a number after it. */
  DATE(
      """
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
      """),

  /** What a number follows; before anything else it is a word like others. */
  COUNTED(
      """
      No Nos no nos Nr nr Rs Apt Str Núm núm n.º p pp Vol vol Vols vols Fig fig Figs figs Art art Ch ch Op op Par
      par Para para Sect sect Pt pt Tel tel Ext ext apt ft Rm Bl kl Abs Kap
      """),

  /** The name of something that has a mark of its own: {@code Yahoo!} */
  MARKED_NAME("Yahoo YAHOO Jeopardy Yum Panic Wham Oklahoma Joomla Mia Ahoy Guess");

  private static final Map<String, Abbreviation> TABLE = table();

  /** No abbreviation in the table is longer. */
  private static final int LONGEST = 8;

  private final String list;

  Abbreviation(String list) {
    this.list = list;
  }

  /** What a word before a full stop is; empty for most. */
  static Optional<Abbreviation> of(String word) {
    return Optional.ofNullable(TABLE.get(word));
  }

  /** What a stretch of a text is. */
  static Optional<Abbreviation> of(String text, int start, int end) {
    return end - start > LONGEST ? Optional.empty() : of(text.substring(start, end));
  }

  /** What a word all in capitals is among others all in capitals. */
  static Optional<Abbreviation> ofCapitals(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return of(word.charAt(0) + small.substring(1)).or(() -> of(small));
  }

  private static Map<String, Abbreviation> table() {
    Map<String, Abbreviation> table = new HashMap<>();
    for (Abbreviation kind : values()) {
      for (String word : List.of(kind.list.strip().split("\\s+"))) {
        table.putIfAbsent(word, kind);
      }
    }
    return Map.copyOf(table);
  }
}
