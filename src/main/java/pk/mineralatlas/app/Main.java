package pk.mineralatlas.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import pk.mineralatlas.catalog.Spelling;
import pk.mineralatlas.ui.shell.MapFiles;

/**
 * The way in. Without a subcommand the window opens; where there is no display for it, the opening
 * map becomes a picture. Exit code 0; 1 for a file that cannot be read or written, 2 for a request
 * that cannot be met.
 */
@Command(
    name = "atlas",
    description = {
      "Pakistan's minerals, who holds them, how safe it is there, and the evidence for each.",
      "Without a command the window opens."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {RenderCommand.class, PrintCommand.class, SitesCommand.class, InfoCommand.class},
    footer = {"", "'atlas COMMAND --help' tells about a command."})
public final class Main implements Callable<Integer> {

  static final int BAD_FILE = 1;
  static final int BAD_REQUEST = 2;

  @Mixin DataOption data = new DataOption();

  /** Also by the property {@code atlas.timings}, to time a start without arguments. */
  @Option(names = "--timings", description = "say when each phase of the start was reached")
  boolean timings = Boolean.getBoolean("atlas.timings");

  /** Also by the property {@code atlas.picture}, for a start without arguments. */
  @Option(
      names = "--screenshot",
      hidden = true,
      paramLabel = "FILE",
      description = "save a picture of the window once all of it is there, and close it")
  @Nullable Path screenshot = wantedPicture();

  @Option(names = "--rehearse", hidden = true, description = "go through what people do, and close")
  boolean rehearse;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "a map (.json) to open in the window; shapefiles, folders or archives of them to open as"
              + " layers")
  List<Path> files = new ArrayList<>();

  @Spec @Nullable CommandSpec spec;

  Main() {}

  /** Runs the atlas and ends the process with the command's exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the atlas; gives the exit code. */
  static int run(String... args) {
    // Pashto, Sindhi and Punjabi systems write numbers in digits that a CSV, a query or a PDF's
    // font does not know; the interface is English, and so are its numbers.
    Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    if (args.length == 0) {
      // The command line is slow to wake and has nothing to say here.
      return guarded(new Main());
    }
    return commandLine().execute(args);
  }

  /** The command line, with everything said in one line. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setParameterExceptionHandler(Main::badRequest);
    line.setExecutionExceptionHandler(Main::failed);
    line.setUsageHelpAutoWidth(true);
    return line;
  }

  private static @Nullable Path wantedPicture() {
    String file = System.getProperty("atlas.picture");
    return file == null ? null : Path.of(file);
  }

  @Override
  public Integer call() {
    Timings told = timings ? Timings.to(Main::tell) : Timings.silent();
    told.reached("JVM");
    List<Path> wanted = existing(files);
    List<Path> maps = wanted.stream().filter(MapFiles::isMap).toList();
    if (maps.size() > 1) {
      throw CommandException.badRequest(
          "A window shows one map, not both %s and %s.".formatted(maps.get(0), maps.get(1)), null);
    }
    WindowOptions options =
        new WindowOptions(
            data.folder(),
            told,
            screenshot,
            rehearse,
            maps.isEmpty() ? null : maps.getFirst(),
            wanted.stream().filter(file -> !MapFiles.isMap(file)).toList());
    return new WindowStart(options).run();
  }

  /** The files; a word that is none was more likely meant as a command. */
  private List<Path> existing(List<Path> wanted) {
    for (Path file : wanted) {
      if (!Files.exists(file)) {
        List<String> commands = spec == null ? List.of() : List.copyOf(spec.subcommands().keySet());
        throw CommandException.badRequest(
            "There is no command and no file “%s”. Nearest command: %s."
                .formatted(file, String.join(", ", Spelling.nearest(file.toString(), commands))),
            null);
      }
    }
    return wanted;
  }

  /** Says a line on the terminal. */
  static void tell(String line) {
    System.err.println(line);
  }

  private static int guarded(Main main) {
    try {
      return main.call();
    } catch (CommandException e) {
      tell(e.line());
      return e.exitCode();
    } catch (RuntimeException e) {
      tell(new LastResort(main.data::folder, Main::tell).line(e));
      return BAD_FILE;
    }
  }

  private static int badRequest(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println(firstSentence(wrong) + " '" + command + " --help' tells what there is.");
    err.flush();
    return BAD_REQUEST;
  }

  private static String firstSentence(ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ").strip();
    String sentence = message.endsWith(".") ? message : message + ".";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      return near.isEmpty()
          ? sentence
          : sentence
              + " Nearest: "
              + String.join(", ", near.subList(0, Math.min(3, near.size())))
              + ".";
    }
    return sentence;
  }

  private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    try {
      if (failure instanceof CommandException known) {
        err.println(known.line());
        return known.exitCode();
      }
      err.println(new LastResort(() -> dataFolder(line), Main::tell).line(failure));
      return BAD_FILE;
    } finally {
      err.flush();
    }
  }

  /** The data folder that a command was given, or the user's. */
  private static Path dataFolder(CommandLine line) {
    OptionSpec option = line.getCommandSpec().findOption(DataOption.NAME);
    Path given = option == null ? null : option.getValue();
    return given == null ? new DataOption().folder() : given;
  }
}
