package pk.mineralatlas.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import pk.mineralatlas.catalog.CsvTable;
import pk.mineralatlas.source.file.ShapefileException;

/**
 * Makes {@code shapefiles/} and the relief image out of the packages that {@code
 * shapefiles/README.md} names and the catalogue's records. The same packages give the same bytes.
 */
public final class BaseMapBuilder {

  private static final System.Logger LOG = System.getLogger(BaseMapBuilder.class.getName());
  private static final String RELIEF_FOLDER = "src/main/resources/pk/mineralatlas/render";

  private final PackageFolder packages;
  private final Map<String, District> districts = Districts.read();

  private BaseMapBuilder(Path sources) {
    packages = new PackageFolder(sources);
  }

  /**
   * Builds everything.
   *
   * @param args the folder with the packages, and the folder to write to: the project's own, which
   *     is the default, or any other
   */
  public static void main(String[] args) throws IOException, ShapefileException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("usage: BaseMapBuilder SOURCES_DIR [OUT_DIR]");
    }
    Path out = Path.of(args.length == 2 ? args[1] : ".");
    new BaseMapBuilder(Path.of(args[0])).build(out);
  }

  private void build(Path out) throws IOException, ShapefileException {
    Map<String, CsvTable.Row> countries = new LinkedHashMap<>();
    Table.rows("countries.csv").forEach(row -> countries.put(row.text("code"), row));
    LOG.log(System.Logger.Level.INFO, "reading the outlines");
    Map<String, Geometry> outlines = CountryOutlines.read(packages, countries);
    Map<String, Geometry> drawing = DistrictDrawing.read(packages);
    LOG.log(System.Logger.Level.INFO, "fitting districts into the outline");
    Coverage coverage = new CoverageBuilder(districts, outlines).build(drawing);
    Path folder = Files.createDirectories(out.resolve("shapefiles"));
    AreaLayers areas = new AreaLayers(coverage);
    for (LayerTable layer : areaLayers(areas, coverage)) {
      layer.write(folder);
    }
    CatalogueLayersBuilder.write(folder, coverage.districts(), areas.provinceAreas());
    LOG.log(System.Logger.Level.INFO, "drawing the relief");
    Map<String, Geometry> land = new LinkedHashMap<>(coverage.neighbours());
    land.put("PAK", coverage.country());
    Relief.write(packages, new Zones(land), out.resolve(RELIEF_FOLDER));
  }

  private List<LayerTable> areaLayers(AreaLayers areas, Coverage coverage) throws IOException {
    return List.of(
        areas.country(),
        areas.neighbours(),
        areas.provinces(),
        new BoundaryLines(coverage).layer(Claims.read(packages)),
        Rivers.layer(RiverBins.read(packages, CoverageBuilder.BOX), Table.rows("rivers.csv")),
        new Places(districts, coverage.districts()).layer(Cities.read(packages)));
  }
}
