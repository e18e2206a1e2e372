package pk.mineralatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pk.mineralatlas.catalog.Catalogue;
import pk.mineralatlas.catalog.CatalogueException;
import pk.mineralatlas.catalog.Confidence;
import pk.mineralatlas.catalog.PositionPrecision;
import pk.mineralatlas.catalog.Site;
import pk.mineralatlas.catalog.SiteField;
import pk.mineralatlas.catalog.SiteListing;
import pk.mineralatlas.catalog.SiteQuery;
import pk.mineralatlas.catalog.UnknownNameException;

/**
 * Lists sites of the catalogue. Exit code 0; 2 for a name the catalogue does not hold; 1 where
 * nothing can be read or written.
 */
@Command(
    name = "sites",
    description = {
      "Lists sites of the catalogue as table, CSV, JSON or GeoJSON.",
      "Several values of one option widen it (any of them); options narrow each other."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Examples:",
      "  atlas sites --mineral copper,gold --province balochistan",
      "  atlas sites --mineral antimony --evidence verified --format csv --out antimony.csv",
      "  atlas sites reko --format json --facts",
    })
public final class SitesCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "words to find in names, places, operators, minerals and summaries")
  @Nullable List<String> words;

  @Option(
      names = {"-m", "--mineral"},
      split = ",",
      paramLabel = "NAME",
      description = "mineral, such as copper")
  @Nullable List<String> minerals;

  @Option(names = "--all", description = "a site must have all of the minerals, not just one")
  boolean everyMineral;

  @Option(
      names = {"-p", "--province"},
      split = ",",
      paramLabel = "NAME",
      description = "province; KP, GB and AJK are understood")
  @Nullable List<String> provinces;

  @Option(
      names = {"-d", "--district"},
      split = ",",
      paramLabel = "NAME",
      description = "district")
  @Nullable List<String> districts;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "NAME",
      description = "operating, development, exploration, suspended, undeveloped or unknown")
  @Nullable List<String> statuses;

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "NAME",
      description = "mine, deposit, prospect, occurrence, district or processing")
  @Nullable List<String> types;

  @Option(names = "--operator", split = ";", paramLabel = "NAME", description = "operator")
  @Nullable List<String> operators;

  @Option(
      names = "--precision",
      split = ",",
      paramLabel = "NAME",
      description = "how well the position is known: site, near, locality or district")
  @Nullable List<String> precisions;

  @Option(
      names = "--evidence",
      split = ",",
      paramLabel = "GRADE",
      description = "best grade of a site's statements: verified, reported or claimed")
  @Nullable List<String> evidence;

  @Option(
      names = "--critical",
      description = "only sites with a mineral on the USGS draft list of critical minerals of 2025")
  boolean criticalOnly;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table (default), csv, json or geojson")
  String format = "table";

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "FIELD",
      description = "columns to show, such as id,name,lat,lon,precision")
  @Nullable List<String> fields;

  @Option(names = "--facts", description = "with json and geojson: every statement and its source")
  boolean withFacts;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "COUNT",
      description = "at most so many sites")
  int limit = Integer.MAX_VALUE;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "write to a file instead of the terminal")
  @Nullable Path out;

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() {
    try (Catalogue catalogue = Catalogue.open(data.folder())) {
      catalogue.report().notices().forEach(err()::println);
      SiteListing.Format form = format(format);
      List<SiteField> columns = columns(form);
      List<Site> sites = catalogue.sites(query(catalogue)).stream().limit(checkedLimit()).toList();
      write(new SiteListing(catalogue, sites, columns, withFacts), form);
      return 0;
    } catch (UnknownNameException | IllegalArgumentException e) {
      err().println(e.getMessage());
      return 2;
    } catch (CatalogueException e) {
      err().println(e.getMessage());
      return 1;
    } catch (IOException e) {
      err().println("%s cannot be written: %s".formatted(out, reason(e)));
      return 1;
    } finally {
      err().flush();
    }
  }

  private SiteQuery query(Catalogue catalogue) {
    return new SiteQuery(
        catalogue.minerals().require(orNone(minerals)),
        everyMineral,
        catalogue.provinces().require(orNone(provinces)),
        catalogue.districts().require(orNone(districts)),
        catalogue.statuses().require(orNone(statuses)),
        catalogue.types().require(orNone(types)),
        catalogue.operators().require(orNone(operators)),
        PositionPrecision.vocabulary().require(orNone(precisions)).stream()
            .flatMap(text -> PositionPrecision.find(text).stream())
            .toList(),
        Confidence.vocabulary().require(orNone(evidence)).stream()
            .flatMap(text -> Confidence.find(text).stream())
            .toList(),
        criticalOnly,
        String.join(" ", orNone(words)));
  }

  private List<SiteField> columns(SiteListing.Format form) {
    if (fields == null) {
      return form == SiteListing.Format.TABLE ? SiteField.BRIEF : List.of(SiteField.values());
    }
    return SiteField.vocabulary().require(fields).stream()
        .map(text -> SiteField.valueOf(text.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static SiteListing.Format format(String text) {
    return Arrays.stream(SiteListing.Format.values())
        .filter(format -> format.name().equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No format '%s'. There are table, csv, json and geojson.".formatted(text)));
  }

  private int checkedLimit() {
    if (limit < 0) {
      throw new IllegalArgumentException("--limit must not be negative.");
    }
    return limit;
  }

  private void write(SiteListing listing, SiteListing.Format form) throws IOException {
    if (out == null) {
      PrintWriter terminal = commandSpec().commandLine().getOut();
      listing.write(form, terminal);
      terminal.flush();
      return;
    }
    try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      listing.write(form, file);
    }
  }

  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("the command runs outside a command line");
    }
    return spec;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "its folder does not exist"
        : e instanceof java.nio.file.AccessDeniedException
            ? "access denied"
            : String.valueOf(e.getMessage());
  }
}
