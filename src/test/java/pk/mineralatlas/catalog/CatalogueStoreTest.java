package pk.mineralatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the data folder, in every state a start may find it. */
class CatalogueStoreTest {

  @TempDir static Path shared;

  private static byte[] goodDatabase;
  private static byte[] goodChecksum;

  @TempDir Path folder;

  @BeforeAll
  static void buildOnce() throws IOException {
    Catalogue.open(shared).close();
    goodDatabase = Files.readAllBytes(shared.resolve(CatalogueStore.FILE));
    goodChecksum = Files.readAllBytes(shared.resolve(CatalogueStore.CHECKSUM_FILE));
  }

  private Path database() {
    return folder.resolve(CatalogueStore.FILE);
  }

  private void putGood() throws IOException {
    Files.write(database(), goodDatabase);
    Files.write(folder.resolve(CatalogueStore.CHECKSUM_FILE), goodChecksum);
  }

  private CatalogueReport openAndCheck() {
    try (Catalogue catalogue = Catalogue.open(folder)) {
      assertThat(catalogue.sites()).hasSameSizeAs(CatalogFiles.bundled().table("sites.csv").rows());
      assertThat(catalogue.search("reko", 1)).extracting(SearchHit::id).containsExactly("reko-diq");
      assertThat(catalogue.report().notices()).allSatisfy(n -> assertThat(n.lines()).hasSize(1));
      return catalogue.report();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void assertHealed() throws IOException {
    assertThat(openAndCheck()).isEqualTo(new CatalogueReport(database(), false, List.of()));
    assertThat(names()).contains(CatalogueStore.FILE, CatalogueStore.CHECKSUM_FILE);
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void isBuiltOnTheFirstStartAndKept() throws IOException {
    assertThat(openAndCheck()).isEqualTo(new CatalogueReport(database(), true, List.of()));
    assertHealed();
  }

  @Test
  void makesTheFoldersItLacks() {
    Path deep = folder.resolve("a").resolve("b");
    try (Catalogue catalogue = Catalogue.open(deep)) {
      assertThat(catalogue.report().notices()).isEmpty();
    }
    assertThat(deep.resolve(CatalogueStore.FILE)).exists();
  }

  @Test
  void theSameDataMakeTheSameBytes() throws IOException {
    openAndCheck();
    assertThat(Files.readAllBytes(database())).isEqualTo(goodDatabase);
  }

  static Stream<Integer> lengths() {
    int whole = goodDatabase.length;
    return Stream.of(
        0,
        1,
        15,
        16,
        99,
        100,
        511,
        512,
        4095,
        4096,
        4097,
        8192,
        whole / 4,
        whole / 2,
        whole - 4096,
        whole - 1);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aTruncatedFileIsSetAsideAndBuiltAgain(int length) throws IOException {
    putGood();
    Files.write(database(), Arrays.copyOf(goodDatabase, length));
    CatalogueReport report = openAndCheck();
    assertThat(report.rebuilt()).isTrue();
    assertThat(report.notices()).singleElement().asString().contains("set aside as");
    assertThat(names()).anyMatch(name -> name.startsWith("catalogue.db.damaged-"));
    assertHealed();
  }

  @Test
  void aSingleChangedByteAnywhereIsNoticed() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 8; i++) {
      putGood();
      byte[] changed = goodDatabase.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(database(), changed);
      assertThat(openAndCheck().notices()).hasSize(1);
    }
    assertHealed();
  }

  @Test
  void whatIsAppendedIsNoticed() throws IOException {
    putGood();
    Files.write(database(), Arrays.copyOf(goodDatabase, goodDatabase.length + 1));
    assertThat(openAndCheck().notices()).hasSize(1);
    assertHealed();
  }

  @Test
  void aForeignFileIsSetAsideUnharmed() throws IOException {
    byte[] letter = "Dear diary".getBytes(StandardCharsets.UTF_8);
    Files.write(database(), letter);
    CatalogueReport report = openAndCheck();
    assertThat(report.notices())
        .singleElement()
        .asString()
        .contains("not a catalogue of the atlas");
    String aside = names().stream().filter(n -> n.contains("damaged")).findFirst().orElseThrow();
    assertThat(folder.resolve(aside)).hasBinaryContent(letter);
    assertHealed();
  }

  @Test
  void aForeignDatabaseIsSetAsideUnharmed() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = other.createStatement()) {
      statement.executeUpdate("CREATE TABLE mine (x)");
    }
    assertThat(openAndCheck().notices()).hasSize(1);
    assertThat(names()).anyMatch(name -> name.contains("damaged"));
  }

  @Test
  void aFolderInItsPlaceIsSetAside() throws IOException {
    Files.createDirectories(database().resolve("inside"));
    assertThat(openAndCheck().notices()).singleElement().asString().contains("not a file");
    assertHealed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "# made from data 0\n00  catalogue.db\n", "\0\0\0"})
  void aMissingOrStrangeChecksumMeansABuildWithoutFuss(String checksum) throws IOException {
    putGood();
    Files.writeString(folder.resolve(CatalogueStore.CHECKSUM_FILE), checksum);
    assertThat(openAndCheck()).isEqualTo(new CatalogueReport(database(), true, List.of()));
    assertHealed();
  }

  @Test
  void isBuiltAgainWhenTheDataChange() {
    Catalogue.open(folder).close();
    CatalogFiles changed =
        name -> {
          String text = new String(CatalogFiles.bundled().read(name), StandardCharsets.UTF_8);
          return text.replace("Reko Diq,Reko Dik", "Reko Diq II,Reko Dik")
              .getBytes(StandardCharsets.UTF_8);
        };
    try (Catalogue catalogue = Catalogue.open(folder, changed)) {
      assertThat(catalogue.report()).isEqualTo(new CatalogueReport(database(), true, List.of()));
      assertThat(catalogue.findSite("reko-diq").orElseThrow().name()).isEqualTo("Reko Diq II");
    }
    try (Catalogue catalogue = Catalogue.open(folder, changed)) {
      assertThat(catalogue.report().rebuilt()).isFalse();
    }
    assertThat(openAndCheck().rebuilt()).isTrue();
  }

  @Test
  void aLockByAnotherProgramIsNoObstacle() throws Exception {
    Catalogue.open(folder).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = other.createStatement()) {
      statement.executeUpdate("BEGIN EXCLUSIVE");
      assertThat(openAndCheck().notices()).isEmpty();
      statement.executeUpdate("ROLLBACK");
    }
  }

  @Test
  void aFolderThatCannotBeUsedMeansMemoryAndOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Path impossible = file.resolve("data");
    try (Catalogue catalogue = Catalogue.open(impossible)) {
      assertThat(catalogue.sites()).isNotEmpty();
      assertThat(catalogue.report().findFile()).isEmpty();
      assertThat(catalogue.report().notices())
          .singleElement()
          .asString()
          .contains(impossible.toString(), "working from memory")
          .doesNotContain("\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 100_000})
  void aFullDiskMeansMemoryAndOneLineAndLeavesNothingBehind(int room) throws Exception {
    CatalogueStore store =
        new CatalogueStore(
            folder,
            (file, content) -> {
              content.limit(Math.min(room, content.limit()));
              CatalogueStore.Disk.durably(file, content);
              throw new IOException("No space left on device");
            });
    CatalogueDatabase database = CatalogueDatabase.open(store, CatalogFiles.bundled());
    database.connection().close();
    assertThat(database.report().notices())
        .singleElement()
        .asString()
        .contains("No space left on device");
    assertThat(database.report().findFile()).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Test
  void aReadOnlyFolderMeansMemoryAndOneLine() throws Exception {
    CatalogueStore store =
        new CatalogueStore(
            folder,
            (file, content) -> {
              throw new AccessDeniedException(folder.toString());
            });
    CatalogueDatabase database = CatalogueDatabase.open(store, CatalogFiles.bundled());
    database.connection().close();
    assertThat(database.report().findFile()).isEmpty();
    assertThat(database.report().notices())
        .singleElement()
        .asString()
        .contains(folder.toString(), "access denied", "working from memory");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFullDiskDoesNotHarmTheCatalogueOfYesterday() throws Exception {
    putGood();
    Files.writeString(folder.resolve(CatalogueStore.CHECKSUM_FILE), "");
    CatalogueStore store =
        new CatalogueStore(
            folder,
            (file, content) -> {
              throw new IOException("No space left on device");
            });
    CatalogueDatabase.open(store, CatalogFiles.bundled()).connection().close();
    assertThat(database()).hasBinaryContent(goodDatabase);
  }

  @Test
  void leftoversOfAKilledStartAreSweptOnceTheyAreOld() throws IOException {
    Path old = Files.writeString(folder.resolve("catalogue-1.tmp"), "half");
    Path fresh = Files.writeString(folder.resolve("catalogue-2.tmp"), "another start at work");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
    openAndCheck();
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void aKillInTheMiddleOfSavingIsHealedByTheNextStart() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledStart.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(child.inputReader().readLine()).isEqualTo(KilledStart.HALF);
    } finally {
      child.destroyForcibly().waitFor();
    }
    assertThat(names()).singleElement().asString().endsWith(".tmp");
    CatalogueReport report = openAndCheck();
    assertThat(report).isEqualTo(new CatalogueReport(database(), true, List.of()));
    assertThat(openAndCheck().rebuilt()).isFalse();
  }

  @Test
  void twoStartsAtOnceBothSucceed() throws Exception {
    List<Thread> starts =
        Stream.generate(() -> Thread.ofPlatform().unstarted(this::openAndCheck)).limit(2).toList();
    List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
    starts.forEach(t -> t.setUncaughtExceptionHandler((thread, e) -> failures.add(e)));
    starts.forEach(Thread::start);
    for (Thread start : starts) {
      start.join();
    }
    assertThat(failures).isEmpty();
    assertHealed();
  }
}
