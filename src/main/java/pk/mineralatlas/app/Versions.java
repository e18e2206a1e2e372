package pk.mineralatlas.app;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /** Name, version and the Java it runs on, in one line. */
  static String text() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return "Mineral Atlas of Pakistan %s (Java %s)"
        .formatted(version == null ? "in development" : version, Runtime.version().feature());
  }
}
