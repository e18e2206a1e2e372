package pk.mineralatlas.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process took from its start to its end.
 *
 * @param ms milliseconds on the clock
 * @param peakMb the most memory it had in use
 * @param output what it printed
 */
record TimedProcess(double ms, long peakMb, String output) {

  static TimedProcess run(List<String> command) throws IOException, InterruptedException {
    File printed = File.createTempFile("bench", ".txt");
    long startNs = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed).start();
    long peakMb = 0;
    while (process.isAlive()) {
      peakMb = Math.max(peakMb, PeakMemory.ofMb(process.pid()));
      Thread.sleep(2);
    }
    double ms = (System.nanoTime() - startNs) / 1e6;
    String output = java.nio.file.Files.readString(printed.toPath(), StandardCharsets.UTF_8);
    if (!printed.delete() || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " ended badly: " + output);
    }
    return new TimedProcess(ms, peakMb, output);
  }

  /** A command that runs a main of the benchmarks in a Java process like this one. */
  static List<String> java(String main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    return command;
  }
}
