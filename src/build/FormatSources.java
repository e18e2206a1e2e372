import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds all Java sources to google-java-format: {@code FormatSources check DIR…} names the files
 * that differ and exits 1; {@code FormatSources replace DIR…} rewrites them.
 */
void main(String[] args) throws IOException {
  boolean replace = args[0].equals("replace");
  List<Path> differing;
  try (Stream<Path> files = Stream.of(args).skip(1).map(Path::of).flatMap(this::sources)) {
    differing = files.toList().parallelStream().filter(file -> differs(file, replace)).toList();
  }
  differing.forEach(file -> IO.println((replace ? "formatted " : "not formatted: ") + file));
  if (!replace && !differing.isEmpty()) {
    IO.println("Run: mvn -q -Dformat=replace process-sources");
    System.exit(1);
  }
}

Stream<Path> sources(Path dir) {
  try {
    return Files.exists(dir)
        ? Files.walk(dir).filter(file -> file.toString().endsWith(".java"))
        : Stream.empty();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

boolean differs(Path file, boolean replace) {
  try {
    String source = Files.readString(file);
    String tidy = RemoveUnusedImports.removeUnusedImports(source);
    tidy = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE);
    tidy = new Formatter().formatSource(tidy);
    if (tidy.equals(source)) {
      return false;
    }
    if (replace) {
      Files.writeString(file, tidy);
    }
    return true;
  } catch (FormatterException e) {
    IO.println(file + ": " + e.getMessage());
    return true;
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
