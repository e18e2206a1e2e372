package pk.mineralatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory a process ever had in use, as Linux counts it. */
final class PeakMemory {

  private PeakMemory() {}

  /** Megabytes; 0 where the process is gone or the system does not tell. */
  static long ofMb(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
