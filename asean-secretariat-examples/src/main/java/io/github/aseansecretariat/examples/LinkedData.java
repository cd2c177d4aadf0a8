package io.github.aseansecretariat.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.aseansecretariat.model.BearerId;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Coverage;
import io.github.aseansecretariat.model.Duty;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.Evidence;
import io.github.aseansecretariat.model.Institution;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.InstitutionKind;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.MemberState;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.Person;
import io.github.aseansecretariat.model.Rating;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.StaffComposition;
import io.github.aseansecretariat.model.Summit;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.model.TermRule;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.LocalizedText;
import io.github.aseansecretariat.time.DateRange;
import io.github.aseansecretariat.time.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;

/**
 * All entries as JSON-LD: W3C ORG for bodies, offices and memberships, schema.org for persons,
 * sources, summits and claim reviews, PROV for what an entry rests on.
 *
 * <p>Every entry is a {@code prov:Entity} of its own. What has entries one after the other, or as
 * two accounts give it, is a node without time, of which the entries are specializations. The
 * address of a node is a fragment of that of the file, wherever that is put: {@code
 * #tenure/secretary-general-1984-07-16-phan-wannamethee}.
 *
 * <p>Days are an interval of OWL-Time. Its instants are as exact as is known: a date, a month or a
 * year. An end that is not known is left out; an exact one is the last day. Citations are
 * derivations, with the place in the source and the evidence.
 */
final class LinkedData {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Catalog catalog;
  private final ArrayNode graph = MAPPER.createArrayNode();

  LinkedData(Catalog catalog) {
    this.catalog = catalog;
  }

  ObjectNode document(LocalDate today) {
    graph.removeAll();
    node("", "schema:Dataset").put("dcterms:created", today.toString());
    concepts();
    catalog.tenures().stream()
        .flatMap(tenure -> tenure.findPerson().stream())
        .distinct()
        .forEach(this::person);
    catalog.institutions().stream()
        .map(Institution::id)
        .distinct()
        .forEach(id -> label(node(iri(id), "org:Organization"), catalog.nameOf(id)));
    catalog.offices().stream()
        .map(Office::id)
        .distinct()
        .forEach(id -> label(node(iri(id), "org:Role"), catalog.nameOf(id)));
    catalog.entries().forEach(this::add);
    ObjectNode document = MAPPER.createObjectNode();
    document.set("@context", context());
    document.set("@graph", graph);
    return document;
  }

  private static JsonNode context() {
    try {
      return MAPPER.readTree(
          Resources.toByteArray(Resources.getResource(LinkedData.class, "context.json")));
    } catch (IOException e) {
      throw new UncheckedIOException("context.json cannot be read", e);
    }
  }

  private void concepts() {
    for (SourceKind kind : SourceKind.values()) {
      label(node(concept("account", kind), "skos:Concept"), kind.text());
    }
    for (Evidence evidence : Evidence.values()) {
      label(node(concept("evidence", evidence), "skos:Concept"), evidence.text());
    }
    for (InstitutionKind kind : InstitutionKind.values()) {
      label(node(concept("kind", kind), "skos:Concept"), kind.text());
    }
    for (Rating rating : Rating.values()) {
      label(node(concept("rating", rating), "skos:Concept"), rating.text());
    }
    label(node("#founder", "org:Role"), LocalizedText.of("founder", "pendiri"));
    label(node("#scheduled", "skos:Concept"), LocalizedText.of("scheduled", "dijadwalkan"));
  }

  private void person(Person person) {
    ObjectNode node = node("#person/" + person.id(), "schema:Person");
    node.put("schema:name", person.name());
    ArrayNode others = node.putObject("schema:alternateName").putArray("@none");
    person.otherNames().forEach(others::add);
    person.born().ifPresent(date -> node.set("schema:birthDate", typed(date)));
    person.died().ifPresent(date -> node.set("schema:deathDate", typed(date)));
  }

  private void add(Entry entry) {
    if (entry instanceof Source source) {
      source(source);
    } else if (entry instanceof Institution institution) {
      institution(institution);
    } else if (entry instanceof Office office) {
      ObjectNode node = told("#office-entry/", "org:Post", office);
      label(node, office.title()).put("org:role", iri(office.id()));
      node.put("org:postIn", iri(office.institution()));
    } else if (entry instanceof Tenure tenure) {
      tenure(tenure);
    } else if (entry instanceof MemberState state) {
      memberState(state);
    } else if (entry instanceof TermRule rule) {
      ObjectNode node = told("#term-rule/", "skos:Concept", rule);
      node.put("dcterms:subject", iri(rule.office())).put("dcterms:extent", rule.base().toString());
      node.set("dcterms:description", both(rule.text(catalog::nameOf)));
    } else if (entry instanceof StaffComposition staff) {
      ObjectNode node = told("#staff/", "skos:Concept", staff);
      node.put("dcterms:subject", iri(staff.institution()));
      node.set("dcterms:description", both(staff.text()));
    } else if (entry instanceof Duty duty) {
      ObjectNode node = told("#duty/", "skos:Concept", duty);
      label(node, duty.shortText()).put("dcterms:subject", iri(duty.bearer()));
      node.put("schema:position", duty.number());
      node.set("dcterms:description", both(duty.text()));
    } else if (entry instanceof Summit summit) {
      ObjectNode node = told("#summit/", "schema:Event", summit);
      label(node, summit.name()).put("schema:organizer", "#member-state/" + summit.host());
      node.set("schema:location", both(summit.place()));
      node.put("schema:position", summit.number());
      node.put("schema:startDate", summit.firstDay().toString());
      node.put("schema:endDate", summit.lastDay().toString());
    } else if (entry instanceof ClaimReview review) {
      claimReview(review);
    } else if (entry instanceof Coverage coverage) {
      ObjectNode node = told("#coverage/", "skos:Concept", coverage);
      label(node, coverage.list().text()).set("dcterms:description", both(coverage.text()));
      coverage.of().ifPresent(of -> node.put("dcterms:subject", iri(of)));
      coverage.ofKind().ifPresent(kind -> node.put("org:classification", concept("kind", kind)));
      coverage.toldBy().ifPresent(id -> node.put("dcterms:source", "#source/" + id));
    } else {
      throw new IllegalArgumentException("entry: expected a known kind but was " + entry);
    }
  }

  private void source(Source source) {
    boolean law = source instanceof LegalInstrument;
    ObjectNode node =
        node(iri(source), law ? "schema:Legislation" : "schema:CreativeWork", "prov:Entity");
    label(node, source.title()).set("skos:altLabel", both(source.shortTitle()));
    node.put("dcterms:type", concept("account", source.kind()));
    String dated = law ? "schema:legislationDate" : "schema:datePublished";
    source.date().ifPresent(date -> node.set(dated, typed(date)));
    source.url().ifPresent(url -> node.put("schema:url", url.toString()));
    source.place().ifPresent(place -> node.set("schema:locationCreated", both(place)));
    source.remark().ifPresent(remark -> node.set("skos:note", both(remark)));
    if (source instanceof LegalInstrument instrument) {
      node.put("schema:legislationType", instrument.type().name());
      instrument
          .entryIntoForce()
          .ifPresent(day -> node.put("schema:legislationDateOfApplicability", day.toString()));
      ArrayNode amends = node.putArray("schema:legislationChanges");
      instrument.amends().forEach(id -> amends.add("#source/" + id));
    }
  }

  private void institution(Institution institution) {
    ObjectNode node = told("#institution-entry/", "org:Organization", institution);
    label(node, institution.name()).put("prov:specializationOf", iri(institution.id()));
    node.put("org:classification", concept("kind", institution.kind()));
    node.set("skos:altLabel", both(institution.shortName()));
    institution.abbreviation().ifPresent(it -> node.put("skos:notation", it));
    institution.parent().ifPresent(id -> node.put("org:subOrganizationOf", iri(id)));
    institution.memberState().ifPresent(id -> node.put("org:linkedTo", "#member-state/" + id));
    institution
        .seat()
        .ifPresent(seat -> label(node.putObject("org:hasSite").put("@type", "org:Site"), seat));
  }

  private void tenure(Tenure tenure) {
    ObjectNode node = told("#tenure/", "org:Membership", tenure);
    String state = "#member-state/" + tenure.memberState();
    if (tenure.findPerson().isPresent()) {
      node.put("org:member", "#person/" + tenure.person().id()).put("dcterms:spatial", state);
    } else {
      node.put("org:member", state);
    }
    node.put("org:role", iri(tenure.office()));
    ArrayNode organizations = node.putArray("org:organization");
    catalog.unrestricted().offices().with(tenure.office()).stream()
        .map(office -> iri(office.institution()))
        .distinct()
        .forEach(organizations::add);
    tenure.ordinal().ifPresent(number -> node.put("schema:position", number));
    if (tenure.scheduled()) {
      node.withObject("/dcterms:temporal/time:hasEnd").put("dcterms:type", "#scheduled");
    }
  }

  /** A state, and its membership, which is what the entry is about. */
  private void memberState(MemberState state) {
    String iri = "#member-state/" + state.id();
    ObjectNode node = node(iri, "org:Organization", "schema:Country");
    label(node, state.name()).set("skos:altLabel", both(state.officialName()));
    node.putArray("skos:notation").add(state.alpha2()).add(state.alpha3());
    label(node.putObject("schema:containsPlace").put("@type", "schema:City"), state.capital());
    ObjectNode membership = told("#membership/", "org:Membership", state);
    membership.put("org:member", iri);
    Facts.organisation(catalog).ifPresent(id -> membership.put("org:organization", iri(id)));
    state.place().ifPresent(place -> membership.set("schema:location", both(place)));
    if (state.founder()) {
      membership.put("org:role", "#founder");
    }
  }

  private void claimReview(ClaimReview review) {
    ObjectNode node =
        node("#claim-review/" + Facts.id(review), "schema:ClaimReview", "prov:Entity");
    node.set("schema:claimReviewed", both(review.claim()));
    node.set("schema:reviewBody", both(review.whatHolds()));
    ObjectNode rating = node.putObject("schema:reviewRating").put("@type", "schema:Rating");
    rating.put("dcterms:type", concept("rating", review.rating()));
    rating.set("schema:alternateName", both(review.rating().text()));
    cited(node, review.basis());
    ObjectNode claim = node.putObject("schema:itemReviewed").put("@type", "schema:Claim");
    ArrayNode claimants = claim.putArray("schema:appearance");
    review.citations().forEach(citation -> claimants.add(iri(citation.source())));
    cited(claim, review.citations());
  }

  /** A node of an entry, with its days, its remark and what it rests on. */
  private ObjectNode told(String kind, String type, Entry entry) {
    ObjectNode node = node(kind + Facts.id(entry), type, "prov:Entity");
    node.set("dcterms:temporal", interval(entry.period()));
    if (type.equals("org:Membership")) {
      node.set("org:memberDuring", interval(entry.period()));
    }
    entry.remark().ifPresent(remark -> node.set("skos:note", both(remark)));
    cited(node, entry.citations());
    return node;
  }

  private static void cited(ObjectNode node, Collection<Citation> citations) {
    ArrayNode sources = node.putArray("prov:wasDerivedFrom");
    ArrayNode derivations = node.putArray("prov:qualifiedDerivation");
    for (Citation citation : citations) {
      sources.add(iri(citation.source()));
      ObjectNode derivation = derivations.addObject().put("@type", "prov:Derivation");
      derivation.put("prov:entity", iri(citation.source()));
      derivation.put("dcterms:type", concept("evidence", citation.evidence()));
      citation
          .locator()
          .ifPresent(place -> derivation.set("schema:pagination", both(place.text())));
    }
  }

  private static ObjectNode interval(DateRange period) {
    ObjectNode interval = MAPPER.createObjectNode().put("@type", "time:Interval");
    period.start().ifPresent(date -> interval.set("time:hasBeginning", instant(date)));
    Popolo.last(period).ifPresent(date -> interval.set("time:hasEnd", instant(date)));
    return interval;
  }

  private static ObjectNode instant(PartialDate date) {
    return MAPPER
        .createObjectNode()
        .put("@type", "time:Instant")
        .put("time:inXSD" + type(date), date.toString());
  }

  private static ObjectNode typed(PartialDate date) {
    return MAPPER
        .createObjectNode()
        .put("@value", date.toString())
        .put(
            "@type",
            "xsd:" + Ascii.toLowerCase(type(date).substring(0, 1)) + type(date).substring(1));
  }

  private static String type(PartialDate date) {
    return switch (date.toString().length()) {
      case 4 -> "gYear";
      case 7 -> "gYearMonth";
      default -> "Date";
    };
  }

  private ObjectNode node(String iri, String... types) {
    ObjectNode node = graph.addObject().put("@id", iri);
    ArrayNode all = node.putArray("@type");
    ImmutableList.copyOf(types).forEach(all::add);
    return node;
  }

  private static ObjectNode label(ObjectNode node, LocalizedText name) {
    node.set("skos:prefLabel", both(name));
    return node;
  }

  private static ObjectNode both(LocalizedText text) {
    return MAPPER.createObjectNode().put("en", text.english()).put("id", text.indonesian());
  }

  private static String iri(BearerId id) {
    return (id instanceof InstitutionId ? "#institution/" : "#office/") + id.value();
  }

  private static String iri(Source source) {
    return "#source/" + source.id();
  }

  private static String concept(String scheme, Enum<?> word) {
    return "#" + scheme + "/" + Ascii.toLowerCase(word.name()).replace('_', '-');
  }
}
