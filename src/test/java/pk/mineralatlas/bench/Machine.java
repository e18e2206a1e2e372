package pk.mineralatlas.bench;

/** What figures were measured on. */
final class Machine {

  private Machine() {}

  static String facts() {
    return "%d processors, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }
}
