package pk.mineralatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What came of a command.
 *
 * @param exitCode its exit code
 * @param out what it was asked for
 * @param err what else it said
 */
record CommandRun(int exitCode, String out, String err) {

  /** Runs the atlas's command line as {@code target/atlas} would, but in this process. */
  static CommandRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int exitCode = line.execute(args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** Holds that the command refused with one line. */
  CommandRun refusedWith(int code) {
    assertThat(exitCode).as(err).isEqualTo(code);
    assertThat(out).isEmpty();
    assertThat(err.lines()).as("one line, not a stack trace: %s", err).hasSize(1);
    return this;
  }

  /** Holds that the command did what it was asked. */
  CommandRun succeeded() {
    assertThat(exitCode).as(err).isZero();
    return this;
  }
}
