package pk.mineralatlas.ui;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pk.mineralatlas.feature.Attribute;
import pk.mineralatlas.feature.FeatureLayer;
import pk.mineralatlas.feature.FeatureLayerBuilder;
import pk.mineralatlas.feature.GeometryKind;
import pk.mineralatlas.geo.Extent;
import pk.mineralatlas.map.FileReport;
import pk.mineralatlas.map.OpenedFile;
import pk.mineralatlas.map.OpenedLayer;
import pk.mineralatlas.ui.opened.LayerOpener;
import pk.mineralatlas.ui.opened.OpeningException;

/** Files that are made up: each is whatever a test says. */
public final class ToyOpener implements LayerOpener {

  /** What a file is found to be when it is read. */
  public interface Content {
    OpenedFile.Stage read(Optional<String> reference) throws OpeningException;
  }

  private final Map<OpenedLayer, Content> files = new ConcurrentHashMap<>();
  private final Map<OpenedLayer, FileReport.Stamp> stamps = new ConcurrentHashMap<>();

  /** Puts a file there, or another in its place. */
  public OpenedLayer put(String path, Content content) {
    return put(OpenedLayer.of(Path.of(path)), content);
  }

  /** Puts a layer there, or another in its place. */
  public OpenedLayer put(OpenedLayer layer, Content content) {
    files.put(layer, content);
    return layer;
  }

  /** Says that the file is of another date now. */
  public void setStamp(OpenedLayer layer, FileReport.Stamp stamp) {
    stamps.put(layer, stamp);
  }

  @Override
  public List<OpenedLayer> list(Path path) throws OpeningException {
    OpenedLayer layer = OpenedLayer.of(path);
    if (!files.containsKey(layer)) {
      throw OpeningException.unreadable(path.getFileName() + " is no shapefile.");
    }
    return List.of(layer);
  }

  @Override
  public Read read(OpenedLayer layer, Optional<String> reference, Optional<Charset> charset)
      throws OpeningException {
    Content content = files.get(layer);
    if (content == null) {
      throw OpeningException.missing(layer.source() + " is not there.");
    }
    OpenedFile.Stage stage = content.read(reference);
    return new Read(
        stage, () -> stage instanceof OpenedFile.Shown shown ? shown.report() : report());
  }

  @Override
  public Optional<FileReport.Stamp> stamp(OpenedLayer layer) {
    return Optional.ofNullable(stamps.get(layer));
  }

  /** What was found in a file, with these warnings. */
  public static FileReport report(String... warnings) {
    return new FileReport(
        "Polygon",
        3,
        3,
        0,
        0,
        0,
        "UTF-8 (by the .cpg)",
        "WGS 84 (by the .prj)",
        List.of(warnings),
        new FileReport.Stamp(100, Instant.EPOCH));
  }

  /** A rectangle on the map plane with a name, an Urdu name, a web page and blank values. */
  public static OpenedFile.Shown shown(Extent box, FileReport report) {
    FeatureLayer features =
        new FeatureLayerBuilder(
                "toy",
                GeometryKind.POLYGON,
                List.of(
                    new Attribute("ID", Attribute.Type.INTEGER),
                    new Attribute("BLOCK_NAME", Attribute.Type.TEXT),
                    new Attribute("NAAM", Attribute.Type.TEXT),
                    new Attribute("PAGE", Attribute.Type.TEXT),
                    new Attribute("GRADE", Attribute.Type.REAL),
                    new Attribute("SINCE", Attribute.Type.DATE),
                    new Attribute("BLANK", Attribute.Type.TEXT)))
            .beginPart()
            .add(box.minXM(), box.minYM())
            .add(box.minXM(), box.maxYM())
            .add(box.maxXM(), box.maxYM())
            .add(box.maxXM(), box.minYM())
            .add(box.minXM(), box.minYM())
            .endFeature(
                20240007L,
                "Survey block 7",
                "سروے بلاک",
                "https://example.org/7",
                1.25,
                LocalDate.of(2024, 3, 7),
                null)
            .build();
    return OpenedFile.Shown.of(features, report);
  }
}
