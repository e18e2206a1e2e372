package pk.mineralatlas.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a window can be shown, found out before JavaFX is woken: it would say so at length, and
 * wait.
 */
final class Display {

  private static final Pattern DISPLAY =
      Pattern.compile("(?<host>.*):(?<number>\\d{1,5})(\\.\\d+)?");
  private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
  private static final Path KERNEL_SOCKETS = Path.of("/proc/net/unix");
  private static final int FIRST_PORT = 6000;
  private static final int PATIENCE_MS = 3000;

  private Display() {}

  /** Why no window can be shown, as the first part of a sentence; empty where one can. */
  static Optional<String> problem(Map<String, String> environment, Properties system) {
    String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean usesX11 = !os.contains("win") && !os.contains("mac");
    if (!usesX11 || system.getProperty("glass.platform") != null) {
      return Optional.empty();
    }
    String display = environment.getOrDefault("DISPLAY", "").strip();
    if (display.isEmpty()) {
      return Optional.of("There is no display (DISPLAY is not set)");
    }
    return answers(display)
        ? Optional.empty()
        : Optional.of("The display %s does not answer".formatted(display));
  }

  /** Whether an X server listens there; one that cannot be asked is taken at its word. */
  private static boolean answers(String display) {
    Matcher parts = DISPLAY.matcher(display);
    if (!parts.matches()) {
      return false;
    }
    String host = parts.group("host");
    int number = Integer.parseInt(parts.group("number"));
    if (!host.isEmpty() && !host.equals("unix")) {
      return host.contains("/") || listens(host, FIRST_PORT + number);
    }
    Path socket = SOCKETS.resolve("X" + number);
    return listens(socket) || listensInKernel(socket) || listens("localhost", FIRST_PORT + number);
  }

  private static boolean listens(Path socket) {
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Linux knows sockets that have a name but no file. */
  private static boolean listensInKernel(Path socket) {
    try {
      return Files.readString(KERNEL_SOCKETS).contains("@" + socket + "\n");
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean listens(String host, int port) {
    if (port > 0xffff) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
