package pk.mineralatlas.basemap;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * OpenStreetMap's outlines of Pakistan and the countries around it, by ISO code. The file is 107 MB
 * of GeoJSON with one feature a line, so it is read by lines and most lines are passed over.
 */
final class CountryOutlines {

  private static final String FILE = "package/map.geo.json";
  private static final Pattern CODE = Pattern.compile("\"properties\":\\{\"A3\":\"(\\w{3})\"");

  private CountryOutlines() {}

  static Map<String, Geometry> read(PackageFolder packages, Map<String, ?> wanted)
      throws IOException {
    return packages.read(SourcePackage.OUTLINES, FILE, in -> read(in, wanted));
  }

  static Map<String, Geometry> read(InputStream in, Map<String, ?> wanted) throws IOException {
    GeometryFactory factory = new GeometryFactory();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Geometry> outlines = new TreeMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher code = CODE.matcher(line);
      if (code.find() && wanted.containsKey(code.group(1))) {
        outlines.put(code.group(1), geometry(line, factory));
      }
    }
    return outlines;
  }

  private static Geometry geometry(String line, GeometryFactory factory) throws IOException {
    String feature = line.strip();
    int end = feature.lastIndexOf('}');
    try {
      JsonObject json = JsonParser.object().from(feature.substring(0, end + 1));
      return GeoJson.polygons(json.getObject("geometry"), factory);
    } catch (JsonParserException e) {
      throw new IOException("an outline in %s is not valid JSON".formatted(FILE), e);
    }
  }
}
