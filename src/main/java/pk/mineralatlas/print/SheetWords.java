package pk.mineralatlas.print;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pk.mineralatlas.style.Minerals;

/**
 * The fixed words of a page in its language, found by their English. Where no Urdu is known the
 * English stands.
 *
 * @param isUrdu whether the page reads from the right
 */
record SheetWords(boolean isUrdu) {

  private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06FF]");

  private static final List<String> MONTHS =
      List.of(
          "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر",
          "نومبر", "دسمبر");

  private static final Map<String, String> URDU =
      table(
          """
          Legend = علامات
          Sites on this map = اس نقشے کے مقامات
          Where = محلِ وقوع
          Please note = براہِ کرم نوٹ کریں
          Sources = ماخذ (انگریزی میں)
          Deposits = معدنی ذخائر
          How well a position is known = مقام کس حد تک معلوم ہے
          Licences = لائسنس
          Security risk of districts = اضلاع میں سلامتی کا خطرہ
          Incidents = واقعات
          Towns = شہر اور قصبے
          Lines and areas = لکیریں اور علاقے
          Ports, crossings, airports = بندرگاہیں، سرحدی گزرگاہیں، ہوائی اڈے
          Opened files, not graded = کھولی گئی فائلیں، درجہ بندی کے بغیر
          at the deposit = ذخیرے پر
          within a few kilometres = چند کلومیٹر کے اندر
          at the nearest named place = قریب ترین نام والی جگہ پر
          somewhere in the district = ضلع میں کہیں
          site that the filter or the area leaves out = وہ مقام جو چھانٹی یا علاقے سے باہر ہے
          very high = بہت زیادہ
          high = زیادہ
          elevated = بڑھا ہوا
          moderate = درمیانہ
          low = کم
          mineral belt, schematic = معدنی پٹی، محض خاکہ
          published bounds = شائع شدہ حدود
          circle of the published area, place approximate = شائع شدہ رقبے کا دائرہ، جگہ تخمینی
          known by place alone = صرف جگہ معلوم
          incident = واقعہ
          incident, known by district alone = واقعہ، صرف ضلع معلوم
          motorway = موٹروے
          highway = شاہراہ
          railway = ریلوے لائن
          river = دریا
          international boundary = بین الاقوامی سرحد
          Line of Control = لائن آف کنٹرول
          claim line = دعوے کی لکیر
          Siachen, ground position line = سیاچن، زمینی پوزیشن کی لکیر
          province = صوبہ
          district = ضلع
          seaport = بندرگاہ
          border crossing = سرحدی گزرگاہ
          dry port = خشک بندرگاہ
          airport = ہوائی اڈا
          smelter = دھات پگھلانے کا کارخانہ
          federal capital = وفاقی دارالحکومت
          city = شہر
          town = قصبہ
          relief, lit from the north-west = زمین کا نشیب و فراز، روشنی شمال مغرب سے
          No = نمبر
          Site = مقام
          Minerals = معدنیات
          Status = حالت
          Operator = چلانے والا ادارہ
          Position = محلِ وقوع
          Evidence = ثبوت
          Sq. = خانہ
          operating = فعال
          exploration = زیرِ تلاش
          development = زیرِ تعمیر
          suspended = معطل
          undeveloped = غیر تعمیر شدہ
          unknown = نامعلوم
          site = ذخیرے پر
          near = قریب
          locality = نام والی جگہ
          verified = تصدیق شدہ
          reported = رپورٹ شدہ
          claimed = محض دعویٰ
          Sites by the mineral named first = مقامات، پہلے درج معدن کے لحاظ سے
          another = ایک اور
          %d others = %d دیگر
          at the map's centre = نقشے کے مرکز پر
          km = کلومیٹر
          miles = میل
          page %d of %d = صفحہ %d از %d
          Site %d = مقام %d
          Sites %d to %d = مقامات %d تا %d
          Sites %d to %d: page 2 = مقامات %d تا %d: صفحہ 2
          All %d sites: page 2 = تمام %d مقامات: صفحہ 2
          Mineral Atlas of Pakistan · printed %s = پاکستان کا معدنی اٹلس · طباعت: %s
          deposits = معدنی ذخائر
          licences = لائسنس
          mineral belts = معدنی پٹیاں
          security risk = سلامتی کا خطرہ
          incidents = واقعات
          base map = بنیادی نقشہ
          1 site numbered = 1 مقام پر نمبر
          %d sites numbered = %d مقامات پر نمبر
          all minerals = تمام معدنیات
          filtered to %s = چھانٹی: %s
          """);

  private static Map<String, String> table(String lines) {
    Map<String, String> all = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      int at = line.indexOf(" = ");
      if (at > 0) {
        all.put(line.substring(0, at).strip(), line.substring(at + 3).strip());
      }
    }
    return Map.copyOf(all);
  }

  /** Whether a text has letters of Urdu. */
  static boolean hasUrdu(String text) {
    return ARABIC.matcher(text).find();
  }

  /** A word or sentence, or the English where there is no other. */
  String of(String english) {
    return isUrdu ? URDU.getOrDefault(english, english) : english;
  }

  /** A sentence with its gaps filled; figures are Western ones in both languages. */
  String of(String english, Object... values) {
    return String.format(Locale.ROOT, of(english), values);
  }

  /** A mineral by its English name. */
  String mineral(String english) {
    String urdu = isUrdu ? Minerals.of(english).nameUr() : "";
    return urdu.isEmpty() ? english : urdu;
  }

  /** Minerals one after the other. */
  String minerals(List<String> english) {
    return english.stream().map(this::mineral).collect(Collectors.joining(isUrdu ? "، " : ", "));
  }

  /** The name of a month, 1 to 12, in Urdu. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }
}
