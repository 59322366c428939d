package dev.lede.ingest;

import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the months and their abbreviations, in English, French, German, Spanish, Portuguese,
 * Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Russian, Ukrainian, Turkish,
 * Romanian, Hungarian, Catalan, Indonesian, Greek, Arabic, Persian, Hindi, Bengali, Urdu, Hebrew,
 * Bulgarian and Slovak, one month a line, all of them of the Gregorian calendar. Croatian is
 * missing: its listopad is October, elsewhere November.
 */
final class MonthNames {
  private static final String TABLE =
      """
      january jan janvier janv januar januari jänner enero ene janeiro gennaio gen tammikuuta \
      tammikuu tammi stycznia styczeń sty ledna leden led января январь янв січня січень січ \
      ocak oca ianuarie ian január gener ιανουαρίου ιανουάριος ιαν \
      يناير \
      ژانویه जनवरी জানুয়ারি জানুয়ারী جنوری ינואר בינואר януари januára
      february feb febr février févr fév februar februari febrero fevereiro fev febbraio \
      helmikuuta helmikuu helmi lutego luty lut února únor úno февраля февраль фев февр лютого \
      лютий лют şubat şub februarie február febrer φεβρουαρίου φεβρουάριος φεβ \
      فبراير شباط \
      فوریه फरवरी ফেব্রুয়ারি ফেব্রুয়ারী فروری פברואר בפברואר февруари februára
      march mar mars märz mrz mär marzo março maart mrt marts maaliskuuta maaliskuu maalis marca \
      marzec března březen bře марта март мар березня березень бер mart martie március márc març \
      maret μαρτίου μάρτιος μαρ \
      مارس آذار \
      मार्च মার্চ مارچ מרץ במרץ marec
      april apr avril avr abril abr aprile huhtikuuta huhtikuu huhti kwietnia kwiecień kwi dubna \
      duben dub апреля апрель апр квітня квітень квіт кві nisan nis aprilie április ápr \
      απριλίου απρίλιος απρ \
      أبريل نيسان \
      آوریل अप्रैल এপ্রিল اپریل אפריל באפריל apríl apríla
      may mai mayo maio maggio mag mei maj toukokuuta toukokuu touko maja května květen kvě мая \
      май травня травень трав mayıs május máj maig μαΐου μάιος μάι \
      مايو أيار \
      مه मई মে مئی מאי במאי máj mája
      june jun juin juni junio junho giugno giu kesäkuuta kesäkuu kesä czerwca czerwiec cze června \
      červen čvn июня июнь июн червня червень черв haziran haz iunie iun június jún juny \
      ιουνίου ιούνιος ιουν \
      يونيو حزيران \
      ژوئن जून জুন جون יוני ביוני юни jún júna
      july jul juillet juil juli julio julho luglio lug heinäkuuta heinäkuu heinä lipca lipiec lip \
      července červenec čvc июля июль июл липня липень лип temmuz tem iulie iul július júl juliol \
      ιουλίου ιούλιος ιουλ \
      يوليو تموز \
      ژوئیه जुलाई জুলাই جولائی יולי ביולי юли júl júla
      august aug août agosto ago augustus augusti elokuuta elokuu elo sierpnia sierpień sie srpna \
      srpen srp августа август авг серпня серпень серп ağustos ağu augusztus agost agustus agu \
      αυγούστου αύγουστος αυγ \
      أغسطس آب \
      اوت अगस्त আগস্ট اگست אוגוסט באוגוסט augusta
      september sep sept septembre septiembre setiembre setembro set settembre syyskuuta syyskuu \
      syys września wrzesień wrz září zář сентября сентябрь сен сент вересня вересень вер eylül \
      eyl septembrie szeptember szept setembre σεπτεμβρίου σεπτέμβριος σεπ \
      سبتمبر أيلول \
      سپتامبر सितंबर सितम्बर সেপ্টেম্বর ستمبر ספטמבר בספטמבר септември septembra
      october oct octobre oktober okt octubre outubro out ottobre ott lokakuuta lokakuu loka \
      października październik paź října říjen říj октября октябрь окт жовтня жовтень жовт ekim \
      eki octombrie október οκτωβρίου οκτώβριος οκτ \
      أكتوبر \
      اکتبر अक्टूबर अक्तूबर অক্টোবর اکتوبر אוקטובר באוקטובר октомври október októbra
      november nov novembre noviembre novembro marraskuuta marraskuu marras listopada listopad \
      listopadu lis ноября ноябрь ноя нояб листопада листопад лист kasım kas noiembrie νοεμβρίου \
      νοέμβριος νοε \
      نوفمبر \
      نوامبر नवंबर नवम्बर নভেম্বর نومبر נובמבר בנובמבר ноември novembra
      december dec décembre déc dezember dez diciembre dic dezembro dicembre desember des \
      joulukuuta joulukuu joulu grudnia grudzień gru prosince prosinec декабря декабрь дек грудня \
      грудень груд aralık ara decembrie desembre δεκεμβρίου δεκέμβριος δεκ \
      ديسمبر \
      دسامبر दिसंबर दिसम्बर ডিসেম্বর دسمبر דצמבר בדצמבר декември decembra
      """;

  private static final Map<String, Month> MONTHS = months();

  private MonthNames() {}

  /** The month that a folded word names, with or without a full stop. */
  static Optional<Month> month(String folded) {
    String name = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    return Optional.ofNullable(MONTHS.get(name));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    int number = 0;
    for (String line : TABLE.lines().toList()) {
      Month month = Month.of(++number);
      for (String name : line.split(" ", -1)) {
        Month other = months.put(Folded.of(name), month);
        if (other != null && other != month) {
          throw new IllegalStateException(name + " is " + other + " and " + month);
        }
      }
    }
    return Map.copyOf(months);
  }
}
