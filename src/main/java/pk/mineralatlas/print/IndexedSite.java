package pk.mineralatlas.print;

import java.util.List;

/**
 * A site as the index lists it.
 *
 * @param number its number on the map, from 1
 * @param feature its number in the layer of deposits
 * @param id the catalogue's identifier
 * @param name English name
 * @param nameUr Urdu name, or empty
 * @param minerals what it holds, the most important first
 * @param status what the latest source says is done there
 * @param operator who works it, as published, or empty
 * @param precision how well its position is known
 * @param evidence the best grade among its figures, or empty
 * @param square the square of the map it stands in
 * @param xMm where its symbol stands on the page
 * @param yMm where its symbol stands on the page, downwards
 */
public record IndexedSite(
    int number,
    int feature,
    String id,
    String name,
    String nameUr,
    List<String> minerals,
    String status,
    String operator,
    String precision,
    String evidence,
    String square,
    double xMm,
    double yMm) {

  public IndexedSite {
    minerals = List.copyOf(minerals);
  }

  /** The anchor of its symbol. */
  String onMap() {
    return "map/" + id;
  }

  /** The anchor of its line in the index. */
  String inIndex() {
    return "index/" + id;
  }
}
