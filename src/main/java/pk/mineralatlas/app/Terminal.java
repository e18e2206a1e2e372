package pk.mineralatlas.app;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command's lines go.
 *
 * @param out what was asked for
 * @param err what else a person should know
 */
record Terminal(PrintWriter out, PrintWriter err) {

  /** The terminal of a running command. */
  static Terminal of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("the command runs outside a command line");
    }
    return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  /** Says what came of the command. */
  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Says what a person should know beside it. */
  void tell(String line) {
    err.println(line);
    err.flush();
  }
}
