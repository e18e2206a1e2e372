package pk.mineralatlas.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import pk.mineralatlas.ui.FxStage;

/**
 * Time of the processor, which other programs on the machine do not lengthen as they do that on the
 * clock.
 */
final class ThreadTimes {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long fxThread = FxStage.onFx(() -> Thread.currentThread().threadId());
  private final long startFxNs = THREADS.getThreadCpuTime(fxThread);
  private final long startPainterNs = named("QuantumRenderer");
  private final long startFramesNs = named("map frames");

  private ThreadTimes() {}

  static ThreadTimes start() {
    return new ThreadTimes();
  }

  double fxMs() {
    return (THREADS.getThreadCpuTime(fxThread) - startFxNs) / 1e6;
  }

  /** JavaFX's own renderer. */
  double painterMs() {
    return (named("QuantumRenderer") - startPainterNs) / 1e6;
  }

  /** Those that draw the map's pictures. */
  double framesMs() {
    return (named("map frames") - startFramesNs) / 1e6;
  }

  private static long named(String start) {
    long sumNs = 0;
    for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith(start)) {
        sumNs += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return sumNs;
  }

  /** Of the calling thread. */
  static long ownNs() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Of all threads. */
  static long allNs() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
