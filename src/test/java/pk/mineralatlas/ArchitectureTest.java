package pk.mineralatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it is drawn: who may use whom, and what nobody uses. */
class ArchitectureTest {

  private static final String ROOT = "pk.mineralatlas.";

  /** Each package and the others it may use; the command line and the wiring may use all. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("geo", List.of()),
          Map.entry("feature", List.of("geo")),
          Map.entry("catalog", List.of("feature", "geo")),
          Map.entry("source", List.of("feature", "geo")),
          Map.entry("style", List.of("feature", "geo")),
          Map.entry("analysis", List.of("catalog", "feature", "geo")),
          Map.entry("map", List.of("style", "feature", "geo")),
          Map.entry("render", List.of("map", "style", "feature", "geo")),
          Map.entry(
              "print", List.of("render", "map", "analysis", "catalog", "style", "feature", "geo")),
          Map.entry(
              "ui",
              List.of("print", "render", "map", "analysis", "catalog", "style", "feature", "geo")),
          Map.entry("basemap", List.of("source", "analysis", "catalog", "feature", "geo")));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ArchitectureTest::isOfTheProgram)
          .importPackages("pk.mineralatlas");

  /** Whether a class file was made of a source of the program, wherever the compiler put it. */
  private static boolean isOfTheProgram(Location location) {
    String path = location.asURI().getPath();
    String source =
        path.substring(path.lastIndexOf("/pk/") + 1).replaceFirst("(\\$.*)?\\.class$", "");
    Path sources = Path.of(System.getProperty("atlas.home", "."), "src/main/java");
    return Files.exists(sources.resolve(source + ".java"));
  }

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatLiesBelow(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream())
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("pk.mineralatlas..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(
            PROGRAM.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.", -1)[0])
                .distinct())
        .allSatisfy(name -> assertThat(name.equals("app") || MAY_USE.containsKey(name)).isTrue());
  }

  @Test
  void packagesUseEachOtherOneWayOnly() {
    slices().matching("pk.mineralatlas.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void javaFxStaysInTheWindow() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..", ROOT + "map..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun..")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "map..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javafx..").and(not(resideInAPackage("javafx.beans.."))))
        .check(PROGRAM);
  }

  @Test
  void whatHoldsTheMapDoesNotDrawIt() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "geo..", ROOT + "feature..", ROOT + "map..", ROOT + "catalog..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..")
        .check(PROGRAM);
  }

  @Test
  void geoToolsStaysBehindTheOpeningMap() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "ui..", ROOT + "app..", ROOT + "render..", ROOT + "print..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.geotools..", "org.opengis..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "app..", ROOT + "basemap..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PROGRAM);
  }

  /** But where GeoTools is spoken to, whose features hold no other dates. */
  @Test
  void datesAreThoseOfJavaTime() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "feature..", ROOT + "source..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.text.SimpleDateFormat")
        .check(PROGRAM);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(PROGRAM);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..manager..", "..impl..")
        .check(PROGRAM);
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
        .check(PROGRAM);
  }
}
