package pk.mineralatlas.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that a fuzzer makes up: the same few thousand each time; for more see {@link FuzzRun}. */
class FuzzTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pk.mineralatlas.source.fuzz.ShapefileTarget, 4000",
    "pk.mineralatlas.source.fuzz.ZipTarget, 800"
  })
  void nothingIsTooOddToBeReadOrRefused(Class<?> target, int inputs) throws Exception {
    assumeTrue(System.getProperty("os.name").contains("Linux"), "Jazzer is tried on Linux alone");

    FuzzRun.Result result =
        new FuzzRun(target, folder).run(List.of("-runs=" + inputs, "-seed=20261124"));

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.inputs()).isGreaterThanOrEqualTo(inputs);
  }
}
