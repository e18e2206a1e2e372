package pk.mineralatlas.map.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as it was. */
class DocumentRoundTripProperties {

  private static final Path FOLDER = Path.of("/home/someone/maps");

  @Provide
  Arbitrary<MapDocument> documents() {
    return DocumentSamples.documents();
  }

  @Provide
  Arbitrary<Path> paths() {
    return DocumentSamples.paths();
  }

  @Property(tries = 300)
  void aDocumentThatIsWrittenIsReadAsItWas(@ForAll("documents") MapDocument document)
      throws IOException, MapDocumentException {
    Path file = Files.createTempFile("map", ".json");
    try {
      // Written where it is read: paths are relative to that folder.
      Files.write(file, DocumentFile.bytes(document, file));
      assertThat(DocumentFile.read(file)).isEqualTo(document);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 500)
  void aFileIsNamedFromTheDocumentsFolderWhereverItLies(@ForAll("paths") Path file) {
    String name = LayerPaths.named(FOLDER, file);
    assertThat(name).doesNotStartWith("/").doesNotContain("\\");
    assertThat(LayerPaths.resolved(FOLDER, name)).isEqualTo(file);
  }

  /** A folder that is moved with all that is in it still holds the same map. */
  @Property(tries = 100)
  void aFolderCanBeMoved(@ForAll("paths") Path file) {
    Path moved = Path.of("/media/stick/copies/of/maps");
    String name = LayerPaths.named(FOLDER, file);
    if (!name.startsWith("..")) {
      assertThat(LayerPaths.resolved(moved, name))
          .isEqualTo(moved.resolve(FOLDER.relativize(file)));
    }
  }
}
