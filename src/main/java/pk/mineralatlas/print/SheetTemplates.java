package pk.mineralatlas.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.style.json.JsonFault;

/**
 * The templates one can choose: those of the atlas, then one's own, each a JSON file in a folder.
 *
 * @param folder where one's own are kept; it need not exist
 */
public record SheetTemplates(Path folder) {

  private static final String ENDING = ".json";
  private static final long MOST_BYTES = 100_000;

  /** The templates kept in a data folder. */
  public static SheetTemplates in(Path dataFolder) {
    return new SheetTemplates(dataFolder.resolve("print-templates"));
  }

  /**
   * All that can be chosen.
   *
   * @param problems one line for each file that could not be read
   */
  public record Listing(List<SheetTemplate> templates, List<String> problems) {}

  /** Reads the folder. */
  public Listing list() {
    List<SheetTemplate> all = new ArrayList<>(SheetTemplate.ready());
    List<String> problems = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> own =
            files
                .filter(file -> file.toString().endsWith(ENDING))
                .sorted(Comparator.comparing(Path::toString))
                .toList();
        for (Path file : own) {
          add(file, all, problems);
        }
      } catch (IOException e) {
        problems.add("The templates in %s cannot be listed (%s).".formatted(folder, e));
      }
    }
    return new Listing(List.copyOf(all), List.copyOf(problems));
  }

  private static void add(Path file, List<SheetTemplate> all, List<String> problems) {
    try {
      all.add(read(file));
    } catch (PrintException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The template of a file.
   *
   * @throws PrintException in one line: what is wrong, where, and what would be right
   */
  public static SheetTemplate read(Path file) throws PrintException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new PrintException("%s is too large for a template.".formatted(file));
      }
      return SheetTemplateJson.read(Files.readString(file));
    } catch (JsonFault e) {
      throw new PrintException("%s is no template: %s.".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new PrintException(
          "The template %s cannot be read; give a template's name or its file.".formatted(file), e);
    }
  }

  /**
   * A template by its name, whatever its case, or by its file.
   *
   * @throws PrintException in one line with the nearest names, when there is none
   */
  public SheetTemplate named(String nameOrFile) throws PrintException {
    if (nameOrFile.endsWith(ENDING)) {
      return read(Path.of(nameOrFile));
    }
    Listing listing = list();
    Optional<SheetTemplate> found =
        listing.templates().stream()
            .filter(template -> template.name().equalsIgnoreCase(nameOrFile.strip()))
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    if (!listing.problems().isEmpty()) {
      throw new PrintException(listing.problems().getFirst());
    }
    List<String> names = listing.templates().stream().map(SheetTemplate::name).toList();
    throw new PrintException(
        "No template is called “%s”; the nearest are %s."
            .formatted(nameOrFile, FilterWords.list(Spelling.nearest(nameOrFile, names), "and")));
  }

  /**
   * Keeps a template of one's own, in place of one of that name.
   *
   * @throws PrintException in one line, when the name is none or the file cannot be written
   */
  public void save(SheetTemplate template) throws PrintException {
    Path file = file(template.name());
    if (isReady(template.name())) {
      throw new PrintException(
          "“%s” is one of the atlas's own templates; choose another name."
              .formatted(template.name()));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new PrintException("The folder %s cannot be made (%s).".formatted(folder, e), e);
    }
    byte[] json = SheetTemplateJson.write(template).getBytes(StandardCharsets.UTF_8);
    PageFile.write(file, out -> out.write(json));
  }

  /** Whether the atlas has a template of that name, which is not to be changed. */
  public static boolean isReady(String name) {
    return SheetTemplate.ready().stream()
        .anyMatch(own -> own.name().equalsIgnoreCase(name.strip()));
  }

  /**
   * Removes a template of one's own.
   *
   * @throws PrintException in one line, when its file cannot be removed
   */
  public void delete(String name) throws PrintException {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new PrintException("The template “%s” cannot be deleted (%s).".formatted(name, e), e);
    }
  }

  private Path file(String name) throws PrintException {
    String words = SheetNames.words(name);
    if (words.isEmpty()) {
      throw new PrintException("Give the template a name with a letter in it.");
    }
    return folder.resolve(words + ENDING);
  }
}
