package pk.mineralatlas.source.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.filter.FilterAttributeExtractor;

/** Which attributes a query looks at: those it asks for, filters by and sorts by. */
final class NeededAttributes {

  private NeededAttributes() {}

  static Predicate<String> of(Query query, SimpleFeatureType type) {
    if (query.retrieveAllProperties()) {
      return _ -> true;
    }
    FilterAttributeExtractor inFilter = new FilterAttributeExtractor(type);
    query.getFilter().accept(inFilter, null);
    Set<String> names = new HashSet<>(inFilter.getAttributeNameSet());
    if (inFilter.isUsingDynamincProperties()
        || !names.stream().allMatch(n -> n.isEmpty() || type.getDescriptor(n) != null)) {
      // Which ones it looks at is not known before it looks.
      return _ -> true;
    }
    names.addAll(List.of(query.getPropertyNames()));
    SortBy[] sorted = query.getSortBy() == null ? new SortBy[0] : query.getSortBy();
    for (SortBy by : sorted) {
      if (by.getPropertyName() != null) {
        names.add(by.getPropertyName().getPropertyName());
      }
    }
    boolean usesGeometry = names.remove("");
    return name -> names.contains(name) || (usesGeometry && name.equals(FeatureSchema.GEOMETRY));
  }
}
