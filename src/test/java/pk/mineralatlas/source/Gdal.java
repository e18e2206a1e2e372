package pk.mineralatlas.source;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GDAL's programs, where they are installed. */
public final class Gdal {

  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

  private Gdal() {}

  /** Skips the test, with a message, where there is no GDAL. */
  public static void assumeInstalled() {
    assumeThat(isInstalled()).as("GDAL's ogrinfo, which is not installed here").isTrue();
  }

  private static boolean isInstalled() {
    try {
      return run("ogrinfo", "--version").startsWith("GDAL");
    } catch (IOException e) {
      return false;
    }
  }

  /** All that a program says, errors too. */
  public static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** How many features {@code ogrinfo} counts. */
  public static int count(String... command) throws IOException {
    String said = run(command);
    Matcher count = COUNT.matcher(said);
    if (!count.find()) {
      throw new IOException(List.of(command) + " said: " + said);
    }
    return Integer.parseInt(count.group(1));
  }
}
