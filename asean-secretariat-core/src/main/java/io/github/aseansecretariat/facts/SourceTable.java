package io.github.aseansecretariat.facts;

import static io.github.aseansecretariat.facts.CellType.DATE;
import static io.github.aseansecretariat.facts.CellType.DAY;
import static io.github.aseansecretariat.facts.CellType.SOURCE;
import static io.github.aseansecretariat.facts.CellType.URL;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.InstrumentType;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceId;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** The file of sources, legal instruments and publications alike. */
final class SourceTable extends Table<Source> {
  private static final CellType<SourceKind> KIND = CellType.oneOf(SourceKind.values());
  private static final CellType<InstrumentType> TYPE = CellType.oneOf(InstrumentType.values());

  /** The columns of legal instruments alone. */
  private static final ImmutableList<String> OF_INSTRUMENTS =
      ImmutableList.of(
          "type",
          "entry_into_force",
          "entry_into_force_note_en",
          "entry_into_force_note_id",
          "amends");

  SourceTable() {
    super(SOURCES, Source.class);
  }

  @Override
  Source read(Row row) {
    SourceId id = row.get("id", SOURCE);
    SourceKind kind = row.get("kind", KIND);
    Optional<InstrumentType> type = row.find("type", TYPE);
    LocalizedText title = row.text("title");
    LocalizedText shortTitle = row.findText("short_title").orElse(title);
    Optional<PartialDate> date = row.find("date", DATE);
    Optional<LocalizedText> place = row.findText("place");
    Optional<LocalDate> entryIntoForce = row.find("entry_into_force", DAY);
    Optional<LocalizedText> entryIntoForceNote = row.findText("entry_into_force_note");
    ImmutableList<SourceId> amends = row.findAll("amends", CellType.SOURCES);
    Optional<URI> url = row.find("url", URL);
    Optional<LocalizedText> remark = row.findText("remark");
    if (kind == SourceKind.TREATY || kind == SourceKind.NATIONAL_LAW) {
      if (!type.isPresent()) {
        row.expect(false, "type", TYPE.expected() + " for a source of kind " + row.cell("kind"));
      }
      return LegalInstrument.builder()
          .id(id)
          .kind(kind)
          .type(type.orElse(InstrumentType.AGREEMENT))
          .title(title)
          .shortTitle(shortTitle)
          .url(url)
          .date(date)
          .place(place)
          .entryIntoForce(entryIntoForce)
          .entryIntoForceNote(entryIntoForceNote)
          .addAllAmends(amends)
          .remark(remark)
          .build();
    }
    for (String column : OF_INSTRUMENTS) {
      row.expect(!row.has(column), column, "nothing for a publication");
    }
    return Publication.builder()
        .id(id)
        .kind(kind)
        .title(title)
        .shortTitle(shortTitle)
        .url(url)
        .date(date)
        .place(place)
        .remark(remark)
        .build();
  }

  @Override
  void write(Source entry, Cells cells) {
    cells
        .put("id", SOURCE, entry.id())
        .put("kind", KIND, entry.kind())
        .text("title", entry.title())
        .text("short_title", unless(entry.title(), entry.shortTitle()))
        .put("url", URL, entry.url())
        .put("date", DATE, entry.date())
        .text("place", entry.place())
        .text("remark", entry.remark());
    if (entry instanceof LegalInstrument instrument) {
      cells
          .put("type", TYPE, instrument.type())
          .put("entry_into_force", DAY, instrument.entryIntoForce())
          .text("entry_into_force_note", instrument.entryIntoForceNote())
          .putAll("amends", CellType.SOURCES, instrument.amends());
    }
  }
}
