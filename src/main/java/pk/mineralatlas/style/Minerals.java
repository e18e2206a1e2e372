package pk.mineralatlas.style;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The signs and colours of the catalogue's commodities. */
public final class Minerals {

  private static final int SALTS = 0x8AA6D1;
  private static final int LEAD_ZINC = 0x5B7083;
  private static final int NICKEL_COBALT = 0x3F8F5F;
  private static final int BATTERY = 0x3D6DB5;
  private static final int RADIOACTIVE = 0x5E8C31;
  private static final int OTHER = 0x7D8590;

  private static final Map<String, Mineral> BY_NAME = table();

  private Minerals() {}

  /** The mineral of a commodity; one the table lacks gets a grey disc with its initials. */
  public static Mineral of(String commodity) {
    String name = commodity.strip().toLowerCase(Locale.ROOT);
    Mineral known = BY_NAME.get(name);
    return known != null ? known : new Mineral(name, initials(name), OTHER, "");
  }

  /** Every mineral of the table. */
  public static Collection<Mineral> all() {
    return BY_NAME.values();
  }

  private static String initials(String name) {
    if (name.isEmpty()) {
      return "?";
    }
    String first = name.substring(0, 1).toUpperCase(Locale.ROOT);
    return name.length() == 1 ? first : first + name.charAt(1);
  }

  private static Map<String, Mineral> table() {
    Map<String, Mineral> table = new LinkedHashMap<>();
    putMetals(table);
    putLightAndRareMetals(table);
    putStonesAndFuels(table);
    putIndustrialMinerals(table);
    return table;
  }

  private static void put(
      Map<String, Mineral> table, String name, String sign, int rgb, String nameUr) {
    table.put(name, new Mineral(name, sign, rgb, nameUr));
  }

  private static void putMetals(Map<String, Mineral> table) {
    put(table, "copper", "Cu", 0xB4532A, "تانبا");
    put(table, "gold", "Au", 0xD8A200, "سونا");
    put(table, "silver", "Ag", 0x8B97A8, "چاندی");
    put(table, "iron", "Fe", 0x8C3B3B, "لوہا");
    put(table, "chromite", "Cr", 0x2F7D6D, "کرومائیٹ");
    put(table, "lead", "Pb", LEAD_ZINC, "سیسہ");
    put(table, "zinc", "Zn", LEAD_ZINC, "جست");
    put(table, "lead-zinc", "Pb", LEAD_ZINC, "سیسہ، جست");
    put(table, "manganese", "Mn", 0x94617E, "مینگنیز");
    put(table, "nickel", "Ni", NICKEL_COBALT, "نکل");
    put(table, "cobalt", "Co", NICKEL_COBALT, "کوبالٹ");
    put(table, "tin", "Sn", OTHER, "قلعی");
    put(table, "aluminum", "Al", OTHER, "ایلومینیم");
    put(table, "bauxite", "Al", OTHER, "باکسائٹ");
    put(table, "titanium", "Ti", OTHER, "ٹائٹینیم");
    put(table, "magnesium", "Mg", OTHER, "میگنیشیم");
  }

  private static void putLightAndRareMetals(Map<String, Mineral> table) {
    put(table, "antimony", "Sb", 0x7A4FA3, "سرمہ");
    put(table, "rare earth elements", "RE", 0xC2417C, "نایاب ارضی عناصر");
    put(table, "tungsten", "W", 0x4D5A8F, "ٹنگسٹن");
    put(table, "molybdenum", "Mo", 0x4D5A8F, "مولبڈینم");
    put(table, "lithium", "Li", BATTERY, "لیتھیم");
    put(table, "graphite", "Gr", BATTERY, "گریفائٹ");
    put(table, "uranium", "U", RADIOACTIVE, "یورینیم");
    put(table, "thorium", "Th", RADIOACTIVE, "تھوریم");
    put(table, "platinum group elements", "Pt", 0x8B97A8, "پلاٹینم");
    put(table, "vanadium", "V", OTHER, "وینیڈیم");
    put(table, "niobium", "Nb", OTHER, "نیوبیم");
    put(table, "tantalum", "Ta", OTHER, "ٹینٹالم");
    put(table, "beryllium", "Be", OTHER, "بیریلیم");
  }

  private static void putStonesAndFuels(Map<String, Mineral> table) {
    put(table, "gemstones", "◆", 0x1F9BB5, "قیمتی پتھر");
    put(table, "coal", "C", 0x3A3F47, "کوئلہ");
    put(table, "marble", "M", 0xA59A87, "سنگِ مرمر");
    put(table, "nepheline syenite", "Ns", OTHER, "نیفلین سائنائٹ");
  }

  private static void putIndustrialMinerals(Map<String, Mineral> table) {
    put(table, "phosphate", "P", 0x6C8F2F, "فاسفیٹ");
    put(table, "salt", "Na", SALTS, "نمک");
    put(table, "potash", "K", SALTS, "پوٹاش");
    put(table, "bromine", "Br", SALTS, "برومین");
    put(table, "barite", "Ba", 0x547A45, "بیرائٹ");
    put(table, "celestite", "Sr", 0x547A45, "سیلسٹائٹ");
    put(table, "fluorite", "F", 0xB08ACF, "فلورائٹ");
    put(table, "soapstone", "T", 0x9B8F6A, "سنگِ صابون");
    put(table, "magnesite", "Mg", OTHER, "میگنیسائٹ");
    put(table, "gypsum", "G", OTHER, "جپسم");
    put(table, "sulphur", "S", OTHER, "گندھک");
    put(table, "silica sand", "Si", OTHER, "سلیکا ریت");
    put(table, "bentonite", "Cl", OTHER, "بینٹونائٹ");
    put(table, "kaolin", "Cl", OTHER, "چینی مٹی");
    put(table, "fuller's earth", "Cl", OTHER, "ملتانی مٹی");
  }
}
