package pk.mineralatlas.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pk.mineralatlas.map.AtlasLayer;
import pk.mineralatlas.map.MapSnapshot;

/** What {@link SheetNotes} says the reader should know, sentence for sentence in Urdu. */
final class UrduCautions {

  private static final String BOUNDARIES =
      "سرحدیں محض اشارتی ہیں؛ کوئی لکیر کھینچنے سے نہ کسی فریق کی حمایت مقصود ہے، نہ کسی دعوے کا"
          + " فیصلہ۔ کشمیر متنازع علاقہ ہے: لائن آف کنٹرول ٹوٹی لکیر سے اور دعوے کی لکیریں نقطہ"
          + " دار دکھائی گئی ہیں۔";

  private static final Map<AtlasLayer, String> OF_LAYERS = ofLayers();

  private UrduCautions() {}

  private static Map<AtlasLayer, String> ofLayers() {
    Map<AtlasLayer, String> all = new LinkedHashMap<>();
    all.put(
        AtlasLayer.DEPOSITS,
        "مقامات محض اشارتی ہیں: ”درست مقام“ خود ذخیرہ ہے، ”تقریبی“ تقریباً 10 کلومیٹر کے اندر،"
            + " ”قریبی جگہ“ قریب ترین معروف جگہ، اور ”صرف ضلع“ یہ بتاتا ہے کہ مقام اس ضلع میں کہیں"
            + " ہے۔ ثبوت سے مراد مقام کے اعداد و شمار کا بہترین درجہ ہے: سرکاری ریکارڈ، ماہرین کے"
            + " جانچے ہوئے مقالے یا کمپنی کے صفحے سے تصدیق شدہ، اخبارات میں رپورٹ شدہ، یا بغیر ثبوت"
            + " محض دعویٰ۔");
    all.put(
        AtlasLayer.LICENCES,
        "لائسنسوں کی حدود شائع نہیں کی گئیں: ٹوٹی لکیر کا دائرہ تقریبی مقام کے گرد شائع شدہ رقبے"
            + " کے برابر ہے، یہ کوئی حد نہیں۔");
    all.put(
        AtlasLayer.RISK,
        "ضلعے کا خطرہ ایک رپورٹ کی مدت میں واقعات کی شائع شدہ تعداد اور برطانیہ اور امریکہ کے سفری"
            + " مشوروں سے، سب کے لیے ایک ہی اصول کے تحت اخذ کیا گیا ہے جو اٹلس میں درج ہے؛ یہ نہ"
            + " سکیورٹی کا جائزہ ہے، نہ پیش گوئی۔");
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
