package io.github.aseansecretariat.term;

import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.text.Template;
import io.github.aseansecretariat.time.PartialDate;
import java.time.LocalDate;
import java.util.Map;

/**
 * Every sentence that this package says, in both languages.
 *
 * <p>A variant is a sentence of its own and never glued on, so that each can be read aloud, and
 * mended, as it stands. "Tenure" is what was served ("masa menjabat"), "term" what a rule gives
 * ("masa jabatan").
 */
enum Sentence {
  // What the rule gives.
  TERM(
      "{first} + {length} = {next}: the last day of the term is {last}.",
      "{first} + {length} = {next}: hari terakhir masa jabatan ialah {last}."),
  LONGEST_TERM(
      "Extended as far as it can be, {first} + {length} = {next}: at the latest the term ends on"
          + " {last}.",
      "Dengan perpanjangan terlama, {first} + {length} = {next}: masa jabatan paling lambat"
          + " berakhir pada {last}."),
  RULE_ONLY_REPORTED(
      "The rule is only reported; its wording was not read.",
      "Aturan ini hanya diketahui dari sumber lain; teks aslinya belum dibaca."),
  RULE_ONLY_INFERRED(
      "The rule is worked out from other facts; its wording was not read.",
      "Aturan ini disimpulkan dari fakta lain; teks aslinya belum dibaca."),

  // What is known of the tenure.
  FIRST_DAY_NOT_KNOWN(
      "The exact first day in office is not known, only {first}.",
      "Tanggal persis hari pertama menjabat tidak diketahui, hanya {first}."),
  NO_END("No end of the tenure is recorded.", "Akhir masa menjabat tidak tercatat."),
  LAST_DAY(
      "The stated last day in office is {end}.",
      "Hari terakhir menjabat yang disebutkan ialah {end}."),
  LAST_DAY_NOT_KNOWN(
      "The exact last day in office is not known, only {end}.",
      "Tanggal persis hari terakhir menjabat tidak diketahui, hanya {end}."),
  HANDOVER_DAY(
      "The stated end, {end}, is taken as the handover day: the last day in office was {last}.",
      "Tanggal akhir yang disebutkan, {end}, dianggap hari serah terima: hari terakhir menjabat"
          + " ialah {last}."),
  HANDOVER_DAY_NOT_KNOWN(
      "The exact day of the handover is not known, only {end}.",
      "Tanggal persis hari serah terima tidak diketahui, hanya {end}."),
  SCHEDULED_END("The end is scheduled for {end}.", "Akhir masa menjabat dijadwalkan pada {end}."),
  SCHEDULED_HANDOVER(
      "The handover is scheduled for {end}.", "Serah terima dijadwalkan pada {end}."),
  CAUSE_OF_END(
      "The recorded cause of the end: {cause}.", "Sebab berakhirnya menurut catatan: {cause}."),

  // How the tenure stands to the rule.
  NOT_STARTED(
      "On {today} the tenure has not begun; its first day is {first}.",
      "Pada {today} masa menjabat belum mulai; hari pertamanya ialah {first}."),
  NOT_STARTED_DAY_NOT_KNOWN(
      "On {today} the tenure has not begun.", "Pada {today} masa menjabat belum mulai."),
  RUNNING("On {today} the term is running.", "Pada {today} masa jabatan sedang berjalan."),
  OVERRUNNING(
      "On {today} the office is still held, {days} past the longest term that the rule allows.",
      "Pada {today} jabatan masih dipegang, {days} melewati masa terlama menurut aturan."),
  OVERRUNNING_DAYS_NOT_KNOWN(
      "On {today} the office is still held, past the longest term that the rule allows; by how many"
          + " days is not known.",
      "Pada {today} jabatan masih dipegang, melewati masa terlama menurut aturan; berapa hari"
          + " lewatnya tidak diketahui."),
  ENDED_EARLY(
      "That is {days} before the end of the term.", "Itu {days} sebelum akhir masa jabatan."),
  ENDED_EARLY_DAYS_NOT_KNOWN(
      "That is before the end of the term; by how many days is not known.",
      "Itu sebelum akhir masa jabatan; berapa hari selisihnya tidak diketahui."),
  FULL_TERM("That is the full term, to the day.", "Itu tepat satu masa jabatan penuh."),
  FULL_TERM_WITHIN_A_DAY(
      "That is the full term, with at most one day over; if the stated end is the handover day,"
          + " it is full to the day.",
      "Itu satu masa jabatan penuh dengan kelebihan paling banyak satu hari; jika tanggal akhir"
          + " yang disebutkan ialah hari serah terima, masa jabatan itu tepat penuh."),
  WITHIN_EXTENSION(
      "That is {days} past the base term (the term without an extension), within what the rule"
          + " allows by extension; an extension is never a right.",
      "Itu {days} melewati masa dasar (masa jabatan tanpa perpanjangan), masih dalam batas"
          + " perpanjangan menurut aturan; perpanjangan bukanlah hak."),
  WITHIN_EXTENSION_DAYS_NOT_KNOWN(
      "That is past the base term (the term without an extension); by how many days is not known."
          + " It is within what the rule allows by extension; an extension is never a right.",
      "Itu melewati masa dasar (masa jabatan tanpa perpanjangan); berapa hari lewatnya tidak"
          + " diketahui. Itu masih dalam batas perpanjangan menurut aturan; perpanjangan bukanlah"
          + " hak."),
  WITHIN_EXTENSION_BUT_FOR_A_DAY(
      "That is {days} past the base term (the term without an extension). Whether it is within what"
          + " the rule allows by extension hangs on one day: {day} is past the longest term, unless"
          + " it is the handover day.",
      "Itu {days} melewati masa dasar (masa jabatan tanpa perpanjangan). Apakah itu masih dalam"
          + " batas perpanjangan menurut aturan bergantung pada satu hari: {day} melewati masa"
          + " terlama, kecuali jika hari itu hari serah terima."),
  WITHIN_EXTENSION_BUT_FOR_A_DAY_DAYS_NOT_KNOWN(
      "That is past the base term (the term without an extension); by how many days is not known."
          + " Whether it is within what the rule allows by extension can hang on one day: {day} may"
          + " be past the longest term, unless it is the handover day.",
      "Itu melewati masa dasar (masa jabatan tanpa perpanjangan); berapa hari lewatnya tidak"
          + " diketahui. Apakah itu masih dalam batas perpanjangan menurut aturan dapat bergantung"
          + " pada satu hari: {day} mungkin melewati masa terlama, kecuali jika hari itu hari serah"
          + " terima."),
  BEYOND_BASE_EXTENSION_NOT_STATED(
      "That is {days} past the base term (the term without an extension). The rule does not say"
          + " whether a term can be extended, so that is neither allowed nor barred.",
      "Itu {days} melewati masa dasar (masa jabatan tanpa perpanjangan). Aturan tidak menyebut"
          + " apakah masa jabatan dapat diperpanjang, jadi hal itu tidak diizinkan dan tidak pula"
          + " dilarang."),
  BEYOND_BASE_EXTENSION_NOT_STATED_DAYS_NOT_KNOWN(
      "That is past the base term (the term without an extension); by how many days is not known."
          + " The rule does not say whether a term can be extended, so that is neither allowed nor"
          + " barred.",
      "Itu melewati masa dasar (masa jabatan tanpa perpanjangan); berapa hari lewatnya tidak"
          + " diketahui. Aturan tidak menyebut apakah masa jabatan dapat diperpanjang, jadi hal itu"
          + " tidak diizinkan dan tidak pula dilarang."),
  BEYOND_MAXIMUM(
      "That is {days} past the longest term that the rule allows.",
      "Itu {days} melewati masa terlama menurut aturan."),
  BEYOND_MAXIMUM_DAYS_NOT_KNOWN(
      "That is past the longest term that the rule allows; by how many days is not known.",
      "Itu melewati masa terlama menurut aturan; berapa hari lewatnya tidak diketahui."),

  ROUNDED(
      "The end of the term was rounded down, since its month does not have that day. Rounded up it"
          + " would be a day later, and the outcome would be: {outcome}.",
      "Akhir masa jabatan dibulatkan ke bawah karena bulan itu tidak mempunyai tanggal tersebut."
          + " Jika dibulatkan ke atas, hari terakhirnya jatuh sehari kemudian dan hasilnya:"
          + " {outcome}."),

  // A turn that a successor completed.
  COMPLETING_TURN(
      "On {today} the tenure is running; the holder is completing the turn of no. {number} and has"
          + " no term of their own.",
      "Pada {today} masa menjabat sedang berjalan; pejabat ini menyelesaikan giliran pejabat"
          + " ke-{number} dan tidak mempunyai masa jabatan sendiri."),
  COMPLETED_TURN(
      "The holder completed the turn of no. {number} and had no term of their own, so the days are"
          + " not counted against one.",
      "Pejabat ini menyelesaikan giliran pejabat ke-{number} dan tidak mempunyai masa jabatan"
          + " sendiri sehingga lamanya tidak dibandingkan dengan masa jabatan."),
  TURN(
      "The turn of {holder}: {first} + {length} = {next}, so its last day was {last}.",
      "Giliran {holder}: {first} + {length} = {next}, jadi hari terakhirnya ialah {last}."),
  ENDED_BEFORE_THE_TURN(
      "This tenure ended on {last}, {days} before the end of that turn.",
      "Masa menjabat ini berakhir pada {last}, {days} sebelum akhir giliran itu."),
  ENDED_WITH_THE_TURN(
      "This tenure ended on the same day.", "Masa menjabat ini berakhir pada hari yang sama."),
  ENDED_AFTER_THE_TURN(
      "This tenure ended on {last}, {days} after the end of that turn.",
      "Masa menjabat ini berakhir pada {last}, {days} sesudah akhir giliran itu."),

  // What is missing for a verdict.
  RULE_MISSING(
      "This account has no rule for {first}.", "Sumber ini tidak memuat aturan untuk {first}."),
  RULE_UNCERTAIN(
      "It is not known which rule was in force on the first day: the one of {base} ({extension}) or"
          + " the one of {otherBase} ({otherExtension}).",
      "Tidak diketahui aturan mana yang berlaku pada hari pertama: aturan {base} ({extension}) atau"
          + " aturan {otherBase} ({otherExtension})."),
  SCHEDULE_NOT_CONFIRMED(
      "It is not recorded whether the tenure ended as scheduled.",
      "Belum tercatat apakah masa menjabat berakhir sesuai dengan jadwal."),
  DAYS_DECIDE(
      "The exact days are not known, and different days give different outcomes.",
      "Tanggal persisnya tidak diketahui, padahal tanggal yang berbeda memberi hasil yang"
          + " berbeda."),
  LENGTH_NOT_KNOWN(
      "The tenure began and ended in {stretch}; how long it lasted is not recorded.",
      "Masa menjabat ini mulai dan berakhir pada {stretch}; lamanya tidak tercatat."),
  END_DECIDES(
      "Without an end it cannot be said whether the turn of no. {number} was completed.",
      "Tanpa tanggal akhir tidak dapat dikatakan apakah giliran pejabat ke-{number} sudah"
          + " selesai."),
  BASE_MAY_BE_OVER(
      "Without an end it cannot be said whether the tenure went past the base term (the term"
          + " without an extension).",
      "Tanpa tanggal akhir tidak dapat dikatakan apakah masa menjabat itu melewati masa dasar (masa"
          + " jabatan tanpa perpanjangan)."),

  // Other rules that a reader should know of.
  OTHER_RULE_AT_THE_END(
      "When the tenure ended, on {last}, another rule was in force: {base}, {extension}.",
      "Ketika masa menjabat berakhir pada {last}, berlaku aturan lain: {base}, {extension}."),
  ONLY_RULE_CHANGED(
      "This account knows one rule only; by {first} the treaties had another: {base}, {extension}.",
      "Sumber ini hanya mengenal satu aturan; pada {first} perjanjian sudah memuat aturan lain:"
          + " {base}, {extension}."),
  RULE_CHANGED(
      "This account does not say that by {first} the treaties had another rule: {base},"
          + " {extension}.",
      "Sumber ini tidak menyebut bahwa pada {first} perjanjian sudah memuat aturan lain: {base},"
          + " {extension}."),

  // An assessment as a whole.
  ASSESSED("{holder}, {period}: {outcome}.", "{holder}, {period}: {outcome}."),
  ASSESSED_SHORT(
      "{holder}, {period}: {outcome} ({days} before the end of the term).",
      "{holder}, {period}: {outcome} ({days} sebelum akhir masa jabatan)."),
  ASSESSED_PAST_THE_BASE(
      "{holder}, {period}: {outcome} ({days} past the base term).",
      "{holder}, {period}: {outcome} ({days} melewati masa dasar)."),
  ASSESSED_PAST_THE_MAXIMUM(
      "{holder}, {period}: {outcome} ({days} too long).",
      "{holder}, {period}: {outcome} (kelebihan {days})."),

  // Further terms of one person.
  FURTHER_TERM_ALLOWED(
      "This is the {number} tenure of {holder} in this office. The rule allows it: {renewal}.",
      "{holder} memegang jabatan ini untuk kali {number}. Aturan mengizinkannya: {renewal}."),
  FURTHER_TERM_BARRED(
      "This is the {number} tenure of {holder} in this office. The rule bars it: {renewal}.",
      "{holder} memegang jabatan ini untuk kali {number}. Aturan tidak mengizinkannya:"
          + " {renewal}."),
  FURTHER_TERM_BARRED_AFTER_ONE(
      "This is the {number} tenure of {holder} in this office. The rule bars it, since it allows no"
          + " more than one renewal.",
      "{holder} memegang jabatan ini untuk kali {number}. Aturan tidak mengizinkannya karena masa"
          + " jabatan hanya dapat diperbarui sekali."),
  FURTHER_TERM_NOT_STATED(
      "This is the {number} tenure of {holder} in this office. The rule does not say whether that is"
          + " allowed.",
      "{holder} memegang jabatan ini untuk kali {number}. Aturan tidak menyebut apakah itu"
          + " diizinkan."),
  FURTHER_TERM_WITHOUT_RULE(
      "This is the {number} tenure of {holder} in this office. This account has no rule for"
          + " {first}.",
      "{holder} memegang jabatan ini untuk kali {number}. Sumber ini tidak memuat aturan untuk"
          + " {first}."),

  // Vacancies.
  VACANT(
      "No holder is recorded for {period}, between {before} and {after}.",
      "Tidak ada yang tercatat menjabat antara {before} dan {after}: {period}."),
  VACANT_IN_DOUBT(
      "No holder is recorded for {period}, between {before} and {after}; when this began or ended"
          + " is in doubt.",
      "Tidak ada yang tercatat menjabat antara {before} dan {after}: {period}; kapan mulai atau"
          + " berakhirnya diragukan."),
  VACANT_BETWEEN_TENURES_OF_ONE(
      "No holder is recorded for {period}, between two tenures of {before}.",
      "Tidak ada yang tercatat menjabat antara dua masa menjabat {before}: {period}."),
  VACANT_BETWEEN_TENURES_OF_ONE_IN_DOUBT(
      "No holder is recorded for {period}, between two tenures of {before}; when this began or ended"
          + " is in doubt.",
      "Tidak ada yang tercatat menjabat antara dua masa menjabat {before}: {period}; kapan mulai"
          + " atau berakhirnya diragukan."),
  END_BEFORE_NOT_KNOWN(
      "The exact end of the tenure before is not known, only {end}.",
      "Tanggal persis akhir masa menjabat sebelumnya tidak diketahui, hanya {end}."),
  END_OF_ANOTHER_NOT_KNOWN(
      "The exact end of another tenure before, that of {holder}, is not known, only {end}.",
      "Tanggal persis akhir masa menjabat lain sebelumnya, yaitu masa menjabat {holder}, tidak"
          + " diketahui, hanya {end}."),
  START_AFTER_NOT_KNOWN(
      "The exact first day of the tenure after is not known, only {first}.",
      "Tanggal persis hari pertama masa menjabat sesudahnya tidak diketahui, hanya {first}."),
  END_MAY_BE_THE_HANDOVER(
      "The stated end of the tenure before, {end}, may be the handover day: then the office was"
          + " vacant from that day.",
      "Tanggal akhir masa menjabat sebelumnya yang disebutkan, {end}, mungkin hari serah"
          + " terima: jika demikian, jabatan lowong sejak tanggal itu."),

  // Turns.
  TURN_KEPT(
      "{first}: by the rule of rotation it was the turn of {due}, and {due} took it.",
      "{first}: menurut aturan, saat itu giliran {due}, dan {due} mengambil gilirannya."),
  TURN_PASSED_OVER(
      "{first}: by the rule of rotation it was the turn of {due}, but {came} took it.",
      "{first}: menurut aturan, saat itu giliran {due}, tetapi {came} yang mengambilnya."),
  TURN_NOT_GOVERNED(
      "{first}: the rule in force chooses {selection}, not by rotation. By rotation it would have"
          + " been the turn of {due}; the office went to {came}.",
      "{first}: menurut aturan yang berlaku, pejabat dipilih {selection}, bukan secara bergilir."
          + " Jika bergilir, saat itu giliran {due}; jabatan itu jatuh kepada {came}."),
  TURN_WITHOUT_RULE(
      "{first}: this account has no rule. By rotation it would have been the turn of {due}; the"
          + " office went to {came}.",
      "{first}: sumber ini tidak memuat aturan. Jika bergilir, saat itu giliran {due}; jabatan itu"
          + " jatuh kepada {came}."),
  NO_TURN(
      "{first}: there was no member state whose turn it could be; the office went to {came}.",
      "{first}: saat itu tidak ada negara anggota yang dapat memperoleh giliran; jabatan itu jatuh"
          + " kepada {came}.");

  private final String english;
  private final String indonesian;

  Sentence(String english, String indonesian) {
    this.english = english;
    this.indonesian = indonesian;
  }

  Template template() {
    return Template.of(english, indonesian);
  }

  LocalizedText with(Map<String, LocalizedText> values) {
    return template().with(values);
  }

  /** A day in words; a day beyond the years that are written in words, as LocalDate prints it. */
  static LocalizedText words(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999
        ? PartialDate.of(day).text()
        : LocalizedText.untranslated(day.toString());
  }
}
