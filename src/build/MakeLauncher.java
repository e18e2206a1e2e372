import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the atlas ready to start: copies its jars to {@code target/lib}, writes the launchers {@code
 * target/atlas} and {@code target/atlas.cmd}, and rehearses a start so that Java can keep what it
 * learns in {@code target/atlas.aot}. A rehearsal that fails costs speed, never the build.
 *
 * <p>{@code MakeLauncher BASEDIR APP.jar CLASSPATH}; the Java it runs on is the one the launcher
 * tries first.
 */
static final String MAIN = "pk.mineralatlas.app.Main";

static final String MODULES = "javafx.controls";
static final int FEATURE = 25;
static final int REHEARSAL_SECONDS = 300;

/** Only the jars for a platform hold classes; those without one in their name are empty. */
static final Predicate<String> IS_JAVAFX =
    Pattern.compile("javafx-[a-z]+-[0-9.]+-(linux|mac|win).*\\.jar").asMatchPredicate();

/**
 * No word on the terminal about what JavaFX and SQLite do with native code, or about a cache that
 * is missing or that another Java made. The cache is mapped where it was made to lie: to move its
 * pointers takes a thirtieth of the start; a Java that no longer knows how starts nonetheless. Java2D draws the map into memory and needs no display of
 * its own.
 */
static final List<String> FLAGS =
    List.of(
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Xlog:disable",
        "-Xlog:all=error,aot*=off,cds*=off:stderr",
        "-XX:+UseSerialGC",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-Xms96m",
        "-Djava.awt.headless=true");

/**
 * For the window alone. Its start runs much code a few times: compiled only where it runs five times
 * as often as is usual, it leaves the cores to the start. What draws the map gets the thorough
 * compiler all the same, within its first frames.
 *
 * <p>What draws maps and compiles gives way to what answers a hand: Linux heeds Java's priorities
 * only where it is asked to, and a warning that nobody may be raised, which nobody is, would stand
 * on the terminal. Large arrays, the geometry of opened layers, are not carried from one half of
 * the young heap to the other, and the heap is not cleared because of new classes.
 */
static final List<String> WINDOW_FLAGS =
    List.of(
        "-XX:CompileThresholdScaling=5",
        "-XX:ThreadPriorityPolicy=1",
        "-XX:JavaPriority1_To_OSPriority=19",
        "-XX:CompilerThreadPriority=10",
        "-XX:-PrintWarnings",
        "-XX:MetaspaceSize=96m",
        "-XX:PretenureSizeThreshold=1m");

/**
 * For the rehearsal alone. What the thorough compiler would learn in it is not kept: a start that
 * knows it compiles everything at once, which takes a second of two cores.
 */
static final List<String> REHEARSAL_FLAGS = List.of("-XX:TieredStopAtLevel=1");

void main(String[] args) throws IOException, InterruptedException {
  Path base = Path.of(args[0]);
  Path target = base.resolve("target");
  Path lib = target.resolve("lib");
  List<Path> jars = new ArrayList<>(List.of(Path.of(args[1])));
  Stream.of(args[2].split(File.pathSeparator))
      .map(Path::of)
      .filter(jar -> jar.toString().endsWith(".jar"))
      .forEach(jars::add);
  empty(lib);
  List<String> modules = new ArrayList<>();
  List<String> classPath = new ArrayList<>();
  for (Path jar : jars) {
    String name = jar.getFileName().toString();
    if (IS_JAVAFX.test(name)) {
      modules.add(name);
    } else if (!name.startsWith("javafx-")) {
      classPath.add(name);
    } else {
      continue;
    }
    Files.copy(jar, lib.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
  }
  Files.deleteIfExists(target.resolve("atlas.aot"));
  writeShell(base, target.resolve("atlas"), modules, classPath);
  writeBatch(base, target.resolve("atlas.cmd"), modules, classPath);
  rehearse(base, target, modules, classPath);
}

void empty(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
  Files.createDirectories(folder);
}

void writeShell(Path base, Path script, List<String> modules, List<String> classPath)
    throws IOException {
  String text =
      Files.readString(base.resolve("src/launcher/atlas.sh"))
          .replace("@FLAGS@", lines(FLAGS, " \\"))
          .replace("@MODULE_PATH@", joined(modules, "$lib/", ":"))
          .replace("@CLASS_PATH@", joined(classPath, "$lib/", ":"))
          .replace("@JAVA_HOME@", System.getProperty("java.home").replace("'", "'\\''"));
  Files.writeString(script, filled(text, classPath));
  if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}

void writeBatch(Path base, Path script, List<String> modules, List<String> classPath)
    throws IOException {
  String text =
      Files.readString(base.resolve("src/launcher/atlas.cmd"))
          .replace("@FLAGS@", lines(FLAGS, " ^"))
          .replace("@MODULE_PATH@", joined(modules, "%lib%\\", ";"))
          .replace("@CLASS_PATH@", joined(classPath, "%lib%\\", ";"))
          .replace("@JAVA_HOME@", System.getProperty("java.home"));
  Files.writeString(script, filled(text, classPath).replace("\n", "\r\n"));
}

String filled(String text, List<String> classPath) {
  return text.replace("@FEATURE@", String.valueOf(FEATURE))
      .replace("@MODULES@", MODULES)
      .replace("@WINDOW_FLAGS@", String.join(" ", WINDOW_FLAGS))
      .replace("@MAIN@", MAIN)
      .replace("@APP@", classPath.getFirst());
}

String lines(List<String> flags, String continuation) {
  return flags.stream()
      .map(flag -> "  \"" + flag + "\"" + continuation)
      .collect(Collectors.joining("\n"));
}

String joined(List<String> names, String before, String between) {
  return names.stream().map(name -> before + name).collect(Collectors.joining(between));
}

/** Starts the atlas without a display, lets it go through what people do, and keeps the cache. */
void rehearse(Path base, Path target, List<String> modules, List<String> classPath)
    throws IOException, InterruptedException {
  Path cache = target.resolve("atlas.aot");
  Path data = target.resolve("rehearsal");
  empty(data);
  String lib = target.resolve("lib") + File.separator;
  List<String> command = new ArrayList<>();
  command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  command.addAll(FLAGS);
  command.addAll(REHEARSAL_FLAGS);
  command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Datlas.home=" + base));
  command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
  command.addAll(List.of("--module-path", joined(modules, lib, File.pathSeparator)));
  command.addAll(List.of("--add-modules", MODULES));
  command.addAll(List.of("-cp", joined(classPath, lib, File.pathSeparator)));
  command.addAll(List.of(MAIN, "--rehearse", "--data", data.toString()));
  Path log = target.resolve("rehearsal.log");
  Process process =
      new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  boolean ended = process.waitFor(REHEARSAL_SECONDS, TimeUnit.SECONDS);
  if (!ended) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
  if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
    Files.deleteIfExists(cache);
    IO.println("The atlas will start without its cache, a little slower; see " + log);
  }
}
