package dev.lede.ingest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the days of the week and their abbreviations, in the languages of {@link
 * MonthNames}, one language a line. Abbreviations that mean something else in a date are missing:
 * the Polish {@code pt} is a time zone, and {@code mar} a month.
 */
final class WeekdayNames {
  private static final String TABLE =
      """
      monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
      lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
      montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so
      lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom
      segunda-feira seg terça-feira ter quarta-feira qua quinta-feira qui sexta-feira sex
      segunda terça quarta quinta sexta
      lunedì martedì mercoledì giovedì gio venerdì sabato sab domenica
      maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo
      måndag mån tisdag tis onsdag ons torsdag tors fredag fre lördag lör söndag sön
      mandag man tirsdag tir lørdag lør søndag søn
      maanantaina maanantai tiistaina tiistai ti keskiviikkona keskiviikko ke torstaina torstai to
      perjantaina perjantai pe lauantaina lauantai la sunnuntaina sunnuntai su
      poniedziałek pon wtorek wt środa śr czwartek czw piątek sobota sob niedziela niedz
      pondělí po úterý út středa st čtvrtek čt pátek pá neděle ne
      понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс
      понеділок вівторок середа четвер пʼятниця субота неділя нд
      pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz
      luni marți miercuri mie joi vineri vin sâmbătă sâm duminică dum
      hétfő kedd szerda csütörtök péntek szombat vasárnap
      dilluns dimarts dimecres dijous divendres dissabte diumenge
      senin sen selasa sel rabu rab kamis kam jumat sabtu minggu
      الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
      دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
      सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
      সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
      پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار
      понеделник вторник сряда четвъртък петък събота неделя
      pondelok utorok streda štvrtok piatok nedeľa
      δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
      """;

  private static final Set<String> NAMES =
      Arrays.stream(TABLE.strip().split("\\s+", -1))
          .map(Folded::of)
          .collect(Collectors.toUnmodifiableSet());

  private WeekdayNames() {}

  /** Whether a folded word, with or without a full stop, names a day of the week. */
  static boolean contain(String folded) {
    return NAMES.contains(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
  }
}
