package pk.mineralatlas.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between parties.
 *
 * @param kind such as memorandum of understanding
 * @param signed the day it was signed
 * @param minerals the catalogue's commodities it speaks of
 * @param valueMusd its announced value in millions of US dollars, or null
 * @param binding yes, no or unknown
 * @param siteIds the sites it touches
 */
public record Agreement(
    String id,
    String name,
    String kind,
    String signed,
    List<String> parties,
    List<String> minerals,
    @Nullable BigDecimal valueMusd,
    String binding,
    List<String> siteIds,
    String summary,
    Source source) {}
