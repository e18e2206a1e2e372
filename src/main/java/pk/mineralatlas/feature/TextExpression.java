package pk.mineralatlas.feature;

/**
 * What is written at a feature, reckoned from its attributes. A value: equal if it reads the same.
 */
public interface TextExpression {

  /** An expression bound to a layer's columns. Any thread. */
  @FunctionalInterface
  interface Bound {
    /** The text of a feature; empty where there is nothing to write. */
    String text(int feature);
  }

  /** Looks the columns up once. */
  Bound bind(FeatureLayer layer);

  /** The expression as it was written. */
  String source();
}
