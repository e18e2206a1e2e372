package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapSnapshot;

/** What {@link SheetNotes} says the reader should know, sentence for sentence in Urdu. */
final class UrduCautions {

  private static final String BOUNDARIES =
      "سرحدیں محض اشارتی ہیں، کوئی لکیر کھینچنا نہ کسی کی طرف داری ہے اور نہ کسی دعوے کا فیصلہ۔"
          + " کشمیر متنازع ہے: لائن آف کنٹرول ٹوٹی لکیر سے اور دعوے کی لکیریں نقطوں سے دکھائی گئی"
          + " ہیں۔";

  private static final Map<AtlasLayer, String> OF_LAYERS = ofLayers();

  private UrduCautions() {}

  private static Map<AtlasLayer, String> ofLayers() {
    Map<AtlasLayer, String> all = new EnumMap<>(AtlasLayer.class);
    all.put(
        AtlasLayer.DEPOSITS,
        "مقامات محض اشارتی ہیں: «ذخیرے پر» خود ذخیرہ ہے، «قریب» تقریباً 10 کلومیٹر کے اندر، «نام"
            + " والی جگہ» قریب ترین نام والی جگہ، اور «ضلع» صرف وہ ضلع بتاتا ہے جس میں مقام واقع"
            + " ہے۔ ثبوت مقام کے اعداد میں سب سے اچھا درجہ ہے: سرکاری ریکارڈ، ماہرین کے جانچے ہوئے"
            + " مقالے یا کمپنی کے صفحے سے تصدیق شدہ، اخبارات میں رپورٹ شدہ، یا بغیر ثبوت محض دعویٰ۔");
    all.put(
        AtlasLayer.LICENCES,
        "لائسنسوں کی حدود شائع نہیں ہوئیں: ٹوٹی لکیر کا دائرہ اشارتی مقام کے گرد شائع شدہ رقبے کے"
            + " برابر ہے اور کوئی حد نہیں۔");
    all.put(
        AtlasLayer.RISK,
        "ضلع کا خطرہ ایک رپورٹ کی مدت میں واقعات کی شائع شدہ تعداد اور برطانیہ اور امریکہ کی سفری"
            + " ہدایات سے، سب کے لیے ایک ہی اصول پر اخذ ہوتا ہے جو اٹلس میں درج ہے، یہ نہ سلامتی کا"
            + " جائزہ ہے اور نہ پیش گوئی۔");
    all.put(AtlasLayer.INCIDENTS, "واقعات ایک منتخب فہرست ہیں، مکمل شمار نہیں۔");
    all.put(AtlasLayer.BELTS, "معدنی پٹیوں کی حدود محض خاکہ ہیں۔");
    return all;
  }

  /** The sentences for what a map shows. */
  static String of(MapSnapshot snapshot) {
    if (!OpenedCredits.hasAtlas(snapshot)) {
      return "";
    }
    List<String> all = new ArrayList<>(List.of(BOUNDARIES));
    OF_LAYERS.forEach(
        (layer, sentence) -> {
          if (SheetTitles.isShown(snapshot, layer)) {
            all.add(sentence);
          }
        });
    return String.join(" ", all);
  }
}
