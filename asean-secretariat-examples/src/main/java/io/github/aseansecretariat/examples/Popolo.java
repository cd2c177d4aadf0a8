package io.github.aseansecretariat.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The bodies, offices and their holders as Popolo: persons, organizations, posts and memberships.
 *
 * <p>A member state is an organization, that it may be a member of another, and the area that a
 * holder of an office came from: Popolo's word for on whose behalf somebody serves would say too
 * much. What changed its name is one organization or post, under its newest name. Of neither is a
 * date of founding given: a catalogue says from when on it knows of a body, which may be older.
 * Dates are as short as they are known, and an end that is not known is left out. The last day of a
 * membership was still served; of a short end that is left open.
 *
 * <p>Popolo has no place for what entries rest on but the addresses of documents. Every object
 * therefore has a field that is none of Popolo's, {@code told}: the entries that it is made of,
 * each with its days (EDTF), its citations and their evidence.
 */
final class Popolo {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Catalog catalog;
  private final Words words;

  Popolo(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
  }

  ObjectNode document() {
    ObjectNode document = JSON.objectNode();
    ArrayNode persons = document.putArray("persons");
    catalog.tenures().stream()
        .flatMap(tenure -> tenure.findPerson().stream())
        .distinct()
        .forEach(person -> persons.add(person(person)));
    ArrayNode organizations = document.putArray("organizations");
    Multimaps.index(catalog.institutions().list(), Institution::id)
        .asMap()
        .forEach((id, entries) -> organizations.add(organization(id, entries)));
    ArrayNode areas = document.putArray("areas");
    for (MemberState state : catalog.members().list()) {
      organizations.add(organization(state));
      areas
          .addObject()
          .put("id", "area:" + state.id())
          .put("name", words.in(state.name()))
          .put("identifier", state.alpha2())
          .put("classification", "country");
    }
    ArrayNode posts = document.putArray("posts");
    Multimaps.index(catalog.offices().list(), Office::id)
        .asMap()
        .forEach((id, entries) -> posts.add(post(id, entries)));
    ArrayNode memberships = document.putArray("memberships");
    catalog.members().stream().forEach(state -> memberships.add(membership(state)));
    catalog.tenures().stream().forEach(tenure -> memberships.add(membership(tenure)));
    return document;
  }

  private static ObjectNode person(Person person) {
    ObjectNode json = JSON.objectNode().put("id", "person:" + person.id());
    json.put("name", person.name());
    ArrayNode otherNames = json.putArray("other_names");
    person.otherNames().forEach(name -> otherNames.addObject().put("name", name));
    person.born().ifPresent(date -> json.put("birth_date", date.toString()));
    person.died().ifPresent(date -> json.put("death_date", date.toString()));
    return json;
  }

  private ObjectNode organization(InstitutionId id, Collection<Institution> entries) {
    ObjectNode json = named("institution:" + id, catalog.nameOf(id));
    Institution newest = ImmutableList.copyOf(entries).get(entries.size() - 1);
    json.put("classification", classification(newest.kind()));
    newest
        .parent()
        .map(parent -> "institution:" + parent)
        .or(() -> newest.memberState().map(state -> "member-state:" + state))
        .ifPresent(parent -> json.put("parent_id", parent));
    for (Institution entry : entries) {
      otherName(json, entry.name(), words.in("full form", "bentuk lengkap"));
      otherName(json, entry.shortName(), words.in("short form", "bentuk pendek"));
      entry
          .abbreviation()
          .map(LocalizedText::untranslated)
          .ifPresent(it -> otherName(json, it, words.in("abbreviation", "singkatan")));
    }
    return told(json, entries);
  }

  private ObjectNode organization(MemberState state) {
    ObjectNode json = named("member-state:" + state.id(), state.name());
    json.put("classification", "member state");
    ArrayNode identifiers = json.putArray("identifiers");
    identifiers.addObject().put("scheme", "ISO 3166-1 alpha-2").put("identifier", state.alpha2());
    identifiers.addObject().put("scheme", "ISO 3166-1 alpha-3").put("identifier", state.alpha3());
    otherName(json, state.name(), words.in("full form", "bentuk lengkap"));
    otherName(json, state.officialName(), words.in("official name", "nama resmi"));
    return json;
  }

  private static String classification(InstitutionKind kind) {
    return Ascii.toLowerCase(kind.name()).replace('_', ' ');
  }

  private ObjectNode named(String id, LocalizedText name) {
    ObjectNode json = JSON.objectNode().put("id", id).put("name", words.in(name));
    json.putArray("other_names");
    return json;
  }

  /** Adds the name in both languages, unless the organization bears it already. */
  private void otherName(ObjectNode json, LocalizedText name, String note) {
    ArrayNode others = json.withArray("/other_names");
    for (Words each : ImmutableList.of(words, words.other())) {
      String text = each.in(name);
      boolean borne =
          json.path("name").asText().equals(text) || others.findValuesAsText("name").contains(text);
      if (!borne) {
        others.addObject().put("name", text).put("note", note + " (" + each.tag() + ")");
      }
    }
  }

  private ObjectNode post(OfficeId id, Collection<Office> entries) {
    ObjectNode json = JSON.objectNode().put("id", "office:" + id);
    String label = words.in(catalog.nameOf(id));
    json.put("label", label);
    ArrayNode otherLabels = json.putArray("other_label");
    entries.stream()
        .flatMap(
            entry ->
                ImmutableList.of(words, words.other()).stream().map(it -> it.in(entry.title())))
        .distinct()
        .filter(title -> !title.equals(label))
        .forEach(otherLabels::add);
    json.put("organization_id", "institution:" + institution(entries));
    return told(json, entries);
  }

  private static InstitutionId institution(Collection<Office> entries) {
    return ImmutableList.copyOf(entries).get(entries.size() - 1).institution();
  }

  private ObjectNode membership(MemberState state) {
    ObjectNode json = JSON.objectNode().put("id", "membership:" + state.id());
    json.putObject("member")
        .put("id", "member-state:" + state.id())
        .put("name", words.in(state.name()));
    Facts.organisation(catalog).ifPresent(id -> json.put("organization_id", "institution:" + id));
    if (state.founder()) {
      json.put("role", words.in("founder", "pendiri"));
    }
    return told(dated(json, state.period()), ImmutableList.of(state));
  }

  private ObjectNode membership(Tenure tenure) {
    ObjectNode json = JSON.objectNode().put("id", "tenure:" + Facts.id(tenure));
    String state = "member-state:" + tenure.memberState();
    if (tenure.findPerson().isPresent()) {
      json.put("person_id", "person:" + tenure.person().id());
      json.put("area_id", "area:" + tenure.memberState());
    } else {
      json.putObject("member")
          .put("id", state)
          .put("name", words.in(catalog.nameOf(tenure.memberState())));
    }
    json.put("post_id", "office:" + tenure.office());
    json.put("role", words.in(catalog.nameOf(tenure.office())));
    json.put(
        "organization_id",
        "institution:"
            + institution(catalog.unrestricted().offices().with(tenure.office()).list()));
    return told(dated(json, tenure.period()), ImmutableList.of(tenure));
  }

  private static ObjectNode dated(ObjectNode json, DateRange period) {
    period.start().ifPresent(date -> json.put("start_date", date.toString()));
    last(period).ifPresent(date -> json.put("end_date", date.toString()));
    return json;
  }

  /** The last day; of an end of which the day is not known, what is known. */
  static Optional<PartialDate> last(DateRange period) {
    return period
        .endExclusive()
        .map(end -> end.isExact() ? PartialDate.of(end.countedAs().minusDays(1)) : end);
  }

  /** Adds what the object is made of, and the addresses of the documents behind it. */
  private ObjectNode told(ObjectNode json, Collection<? extends Entry> entries) {
    ArrayNode told = json.putArray("told");
    for (Entry entry : entries) {
      ObjectNode each = told.addObject().put("period", entry.period().toEdtf());
      entry.remark().ifPresent(remark -> each.put("remark", words.in(remark)));
      ArrayNode citations = each.putArray("citations");
      entry.citations().forEach(it -> citations.add(citation(it)));
    }
    ArrayNode sources = json.putArray("sources");
    entries.stream()
        .flatMap(entry -> entry.citations().stream())
        .map(Citation::source)
        .distinct()
        .forEach(
            source ->
                source
                    .url()
                    .ifPresent(
                        url ->
                            sources
                                .addObject()
                                .put("url", url.toString())
                                .put("note", words.in(source.title()))));
    return json;
  }

  private ObjectNode citation(Citation citation) {
    ObjectNode json = JSON.objectNode().put("source", citation.source().id().value());
    json.put("title", words.in(citation.source().title()));
    json.put("account", citation.source().kind().name());
    citation.locator().ifPresent(place -> json.put("locator", words.in(place.text())));
    return json.put("evidence", citation.evidence().name());
  }
}
