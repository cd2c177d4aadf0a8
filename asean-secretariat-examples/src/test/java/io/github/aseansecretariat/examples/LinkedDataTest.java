package io.github.aseansecretariat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.Citation;
import io.github.aseansecretariat.model.ClaimReview;
import io.github.aseansecretariat.model.Entry;
import io.github.aseansecretariat.model.InstitutionId;
import io.github.aseansecretariat.model.LegalInstrument;
import io.github.aseansecretariat.model.Office;
import io.github.aseansecretariat.model.OfficeId;
import io.github.aseansecretariat.model.Publication;
import io.github.aseansecretariat.model.Source;
import io.github.aseansecretariat.model.SourceKind;
import io.github.aseansecretariat.model.Tenure;
import io.github.aseansecretariat.query.Catalog;
import io.github.aseansecretariat.text.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the linked data with Apache Jena and holds it against the catalogue. */
class LinkedDataTest {
  private static final String BASE = "https://example.org/facts";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Catalog ASEAN = AseanSecretariat.catalog();
  private static final Model MODEL = model(ASEAN);
  private static final long SEED = 11;

  @TempDir Path folder;

  private static Model model(Catalog catalog) {
    return parsed(ExportFormat.JSONLD.write(catalog, new Words(Languages.ENGLISH), TODAY));
  }

  /** Jena complains of an ill-formed address, literal or language as an error here. */
  private static Model parsed(String json) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new StringReader(json))
        .lang(Lang.JSONLD11)
        .base(BASE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .parse(model);
    return model;
  }

  private static String text(String resource) {
    try {
      return Resources.toString(
          Resources.getResource(LinkedDataTest.class, "export/" + resource),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }

  private static Resource node(String id) {
    return ResourceFactory.createResource(BASE + "#" + id);
  }

  private static String id(RDFNode node) {
    return node.asResource().getURI().replace(BASE + "#", "");
  }

  private static int count(String type) {
    return MODEL.listSubjectsWithProperty(RDF.type, property(type)).toList().size();
  }

  @Test
  void nothingIsLost() {
    assertThat(count("org:Post")).isEqualTo(ASEAN.offices().count());
    assertThat(count("org:Membership"))
        .isEqualTo(ASEAN.tenures().count() + ASEAN.members().count());
    assertThat(count("schema:Country")).isEqualTo(ASEAN.members().count());
    assertThat(count("schema:Event")).isEqualTo(ASEAN.summits().count());
    assertThat(count("schema:ClaimReview")).isEqualTo(ASEAN.claimReviews().count());
    assertThat(entities(MODEL))
        .filteredOn(id -> id.startsWith("coverage/"))
        .hasSize(ASEAN.coverages().count());
    assertThat(count("schema:Legislation")).isEqualTo(ASEAN.instruments().count());
    assertThat(count("schema:CreativeWork")).isEqualTo(ASEAN.publications().count());
    assertThat(count("org:Organization"))
        .isEqualTo(
            ASEAN.institutions().count()
                + ASEAN.institutions().stream().map(it -> it.id()).distinct().count()
                + ASEAN.members().count());
    assertThat(count("prov:Entity")).isEqualTo(ASEAN.entries().size());
    assertThat(entities(MODEL)).hasSize(ASEAN.entries().size()).doesNotHaveDuplicates();
  }

  private static List<String> entities(Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, property("prov:Entity"))
        .mapWith(LinkedDataTest::id)
        .toList();
  }

  @Test
  void idsStayWhenEntriesGo() {
    for (SourceKind kind : SourceKind.values()) {
      assertThat(entities(model(ASEAN.accordingTo(kind))))
          .as(kind.name())
          .isNotEmpty()
          .isSubsetOf(entities(MODEL));
    }
  }

  @Test
  void theShapesHold() {
    ValidationReport report = report(MODEL);

    assertThat(report.conforms()).as(found(report)).isTrue();
  }

  private static ValidationReport report(Model model) {
    Model shapes = ModelFactory.createDefaultModel();
    RDFParser.fromString(text("shapes.ttl"), Lang.TURTLE).parse(shapes);
    return ShaclValidator.get().validate(shapes.getGraph(), model.getGraph());
  }

  /** What the shapes find, as text. */
  private static String found(ValidationReport report) {
    return report.getEntries().stream()
        .limit(10)
        .map(it -> it.focusNode() + ": " + it.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "org:Organization, skos:prefLabel",
    "org:Post, org:role",
    "org:Post, org:postIn",
    "org:Membership, org:member",
    "org:Membership, org:memberDuring",
    "org:Membership, org:organization",
    "org:Membership, prov:wasDerivedFrom",
    "org:Membership, dcterms:temporal",
    "schema:Person, schema:name",
    "schema:Event, schema:organizer",
    "schema:ClaimReview, schema:claimReviewed",
    "schema:ClaimReview, schema:itemReviewed",
    "prov:Derivation, prov:entity",
    "prov:Derivation, dcterms:type",
    "time:Instant, time:inXSDDate"
  })
  void theShapesFindWhatIsTakenAway(String type, String property) {
    Model less = ModelFactory.createDefaultModel().add(MODEL);
    Resource subject =
        less.listSubjectsWithProperty(property(property))
            .filterKeep(it -> it.hasProperty(RDF.type, property(type)))
            .next();

    subject.removeAll(property(property));

    assertThat(report(less).conforms()).isFalse();
  }

  @Test
  void theShapesFindALanguageThatIsMissing() {
    Model less = ModelFactory.createDefaultModel().add(MODEL);
    less.remove(less.listStatements(null, SKOS.note, null, "id").next());

    assertThat(report(less).conforms()).isFalse();
  }

  @Test
  void sparqlNamesTheHolderWhomTheCatalogueNames() {
    for (OfficeId office : ASEAN.offices().stream().map(Office::id).distinct().toList()) {
      for (LocalDate day : days(ASEAN.tenures().of(office).list())) {
        assertThat(
                answers("holder.rq", "office", node("office/" + office), day).stream()
                    .map(it -> id(it.get("holder"))))
            .as("%s on %s", office, day)
            .containsExactlyInAnyOrderElementsOf(
                ASEAN.tenures().of(office).on(day).stream()
                    .map(
                        it ->
                            it.findPerson()
                                .map(person -> "person/" + person.id())
                                .orElse("member-state/" + it.memberState()))
                    .toList());
      }
    }
  }

  @Test
  void sparqlNamesTheMembersWhomTheCatalogueNames() {
    for (LocalDate day : days(ASEAN.members().list())) {
      assertThat(
              answers("members.rq", "unused", node("unused"), day).stream()
                  .map(it -> id(it.get("state"))))
          .as(day.toString())
          .containsExactlyInAnyOrderElementsOf(
              ASEAN.members().on(day).stream().map(it -> "member-state/" + it.id()).toList());
    }
  }

  @Test
  void sparqlTellsTheDutiesOfABodyByAccountAsTheCatalogueDoes() {
    int told = 0;
    for (InstitutionId body :
        ASEAN.institutions().stream().map(it -> it.id()).distinct().toList()) {
      for (SourceKind kind : SourceKind.values()) {
        String account = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> expected =
            ASEAN.accordingTo(kind).duties().of(body).stream()
                .map(duty -> duty.number() + " " + duty.text().indonesian())
                .distinct()
                .toList();
        List<QuerySolution> found =
            ResultSetFormatter.toList(
                QueryExecution.model(MODEL)
                    .query(text("duties.rq"))
                    .substitution("bearer", node("institution/" + body))
                    .substitution("account", node("account/" + account))
                    .select());
        assertThat(
                found.stream()
                    .map(
                        it ->
                            it.getLiteral("number").getInt()
                                + " "
                                + it.getLiteral("text").getString()))
            .as("%s by %s", body, kind)
            .containsExactlyInAnyOrderElementsOf(expected);
        told += expected.size();
      }
    }
    assertThat(told).isGreaterThan(50);
  }

  private static List<QuerySolution> answers(
      String query, String name, Resource value, LocalDate day) {
    return ResultSetFormatter.toList(
        QueryExecution.model(MODEL)
            .query(text(query))
            .substitution(name, value)
            .substitution("day", ResourceFactory.createStringLiteral(day.toString()))
            .select());
  }

  /** The days at which something changes, those beside them, and some others. */
  private static TreeSet<LocalDate> days(List<? extends Entry> entries) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Entry entry : entries) {
      Stream.concat(entry.period().firstDay().stream(), entry.period().lastDay().stream())
          .forEach(
              day -> {
                for (int i = -1; i <= 1; i++) {
                  days.add(day.plusDays(i));
                }
              });
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 20; i++) {
      days.add(LocalDate.of(1965, 1, 1).plusDays(random.nextInt(24_000)));
    }
    return days;
  }

  @Test
  void accountsAndEvidenceStayApart() {
    for (Entry entry : ASEAN.entries()) {
      if (entry instanceof Source || entry instanceof ClaimReview) {
        continue;
      }
      Resource node =
          MODEL
              .listSubjectsWithProperty(RDF.type)
              .filterKeep(it -> it.isURIResource() && id(it).endsWith("/" + Facts.id(entry)))
              .filterKeep(it -> it.hasProperty(property("prov:qualifiedDerivation")))
              .toList()
              .get(0);
      List<String> told = new ArrayList<>();
      node.listProperties(property("prov:qualifiedDerivation"))
          .forEach(
              it -> {
                Resource derivation = it.getResource();
                Statement place = derivation.getProperty(property("schema:pagination"), "en");
                told.add(
                    id(derivation.getProperty(property("prov:entity")).getObject())
                        + (place == null ? "" : " " + place.getString())
                        + " "
                        + id(derivation.getProperty(property("dcterms:type")).getObject()));
              });
      assertThat(told)
          .as(entry.label())
          .containsExactlyInAnyOrderElementsOf(
              entry.citations().stream().map(LinkedDataTest::words).toList());
    }
  }

  private static String words(Citation citation) {
    return "source/"
        + citation.source().id()
        + citation.locator().map(it -> " " + it.text().english()).orElse("")
        + " evidence/"
        + citation.evidence().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A property, by the prefixes of the export. */
  private static Property property(String name) {
    return ResourceFactory.createProperty(MODEL.expandPrefix(name));
  }

  @Test
  void aDateIsAsExactAsItIsKnown() {
    assertThat(
            MODEL
                .listObjectsOfProperty(property("time:inXSDgYearMonth"))
                .mapWith(it -> it.asLiteral().getLexicalForm())
                .toList())
        .contains("1985-07");
    for (Tenure tenure : ASEAN.tenures().list()) {
      tenure
          .findPerson()
          .ifPresent(
              person ->
                  person
                      .born()
                      .ifPresent(
                          born ->
                              assertThat(
                                      MODEL
                                          .getProperty(
                                              node("person/" + person.id()),
                                              property("schema:birthDate"))
                                          .getLiteral()
                                          .getLexicalForm())
                                  .isEqualTo(born.toString())));
    }
    for (LegalInstrument instrument : ASEAN.instruments().list()) {
      assertThat(
              MODEL
                  .listObjectsOfProperty(
                      node("source/" + instrument.id()), property("schema:legislationDate"))
                  .mapWith(it -> it.asLiteral().getLexicalForm())
                  .toList())
          .isEqualTo(instrument.date().map(it -> List.of(it.toString())).orElse(List.of()));
    }
    for (Publication publication : ASEAN.publications().list()) {
      assertThat(
              MODEL.contains(node("source/" + publication.id()), property("schema:datePublished")))
          .isEqualTo(publication.date().isPresent());
    }
  }

  @Test
  void hostileTextComesBackAsItWas() {
    Model model = model(Hostile.catalog());

    assertThat(report(model).conforms()).as(found(report(model))).isTrue();
    assertThat(literals(model, "institution/club", SKOS.prefLabel.getURI()))
        .containsExactlyInAnyOrder(Hostile.TEXT + "en@en", Hostile.TEXT + "id@id");
    assertThat(literals(model, "person/person", "schema:name")).containsExactly(Hostile.TEXT + "@");
    assertThat(literals(model, "person/person", "schema:alternateName"))
        .containsExactly(Hostile.TEXT + "@");
    assertThat(literals(model, "duty/source-club-1", "dcterms:description"))
        .containsExactlyInAnyOrder(Hostile.TEXT + "en@en", Hostile.TEXT + "id@id");
  }

  private static List<String> literals(Model model, String id, String property) {
    return model
        .listObjectsOfProperty(node(id), property(property))
        .mapWith(it -> it.asLiteral().getString() + "@" + it.asLiteral().getLanguage())
        .toList();
  }

  @Test
  void theCommandWritesBothLanguagesWhateverTheLanguageOfItsWords() throws IOException {
    String[] written = new String[2];
    for (int i = 0; i < 2; i++) {
      Path file = folder.resolve(i + ".jsonld");
      Printed.well(
          new Export(),
          "--format",
          "jsonld",
          "--lang",
          i == 0 ? "id" : "en",
          "--today",
          TODAY.toString(),
          "--output",
          file.toString());
      written[i] = Files.readString(file);
    }

    assertThat(written[0]).isEqualTo(written[1]);
    assertThat(parsed(written[0]).isIsomorphicWith(MODEL)).isTrue();
  }
}
