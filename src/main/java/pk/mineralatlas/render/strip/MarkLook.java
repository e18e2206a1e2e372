package pk.mineralatlas.render.strip;

import pk.mineralatlas.style.MarkShape;

/**
 * A mark. Lengths in steps of the sheet.
 *
 * @param half from its middle to its side
 * @param fillArgb its inside; none where its alpha is 0
 * @param edgeArgb its rim; none where its alpha is 0
 * @param edge how wide the rim is, half of it outside; 0 for none
 */
public record MarkLook(MarkShape shape, double half, int fillArgb, int edgeArgb, double edge) {

  public boolean hasInside() {
    return fillArgb >>> 24 != 0;
  }

  public boolean hasRim() {
    return edge > 0 && edgeArgb >>> 24 != 0;
  }

  double reach() {
    return half + edge / 2;
  }
}
