package pk.mineralatlas.app;

import org.jspecify.annotations.Nullable;

/** A command that cannot go on; the message is one line for a person. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String line;
  private final int exitCode;

  private CommandException(String line, int exitCode, @Nullable Throwable cause) {
    super(line, cause);
    // One line stays one line whatever was typed.
    this.line = line.replaceAll("\\p{Cntrl}", " ");
    this.exitCode = exitCode;
  }

  /** What was asked for does not exist or cannot be: another spelling would do. */
  static CommandException badRequest(String line, @Nullable Throwable cause) {
    return new CommandException(line, Main.BAD_REQUEST, cause);
  }

  /** A file or folder cannot be read or written. */
  static CommandException badFile(String line, @Nullable Throwable cause) {
    return new CommandException(line, Main.BAD_FILE, cause);
  }

  /** The line for a person. */
  String line() {
    return line;
  }

  int exitCode() {
    return exitCode;
  }
}
