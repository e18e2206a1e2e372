package pk.mineralatlas.feature;

/** Writes the value of a column. */
public record ColumnText(String column) implements TextExpression {

  @Override
  public Bound bind(FeatureLayer layer) {
    return feature -> layer.text(feature, column);
  }

  @Override
  public String source() {
    return column;
  }
}
