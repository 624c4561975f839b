// Code generated from CLDR 48.2.0 by internal/gen. DO NOT EDIT.

package cldr

// Patterns and skeletons, in the form of package pattern, each with a zero at its end.
const patternsText = "" +
	"\x00" +
	"𞤑𞤭𞤶𞤮𞥅𞤪𞤫 𞤖𞤭𞤤𞥆𞤢𞤲𞤳𞤮𞥅𞤪𞤫 𞤊𞤮𞤲𞤣𞤢𞥄𞤲𞤣𞤫\x00" +
	"ᠣᠯᠠᠨ ᠣᠯᠣᠰ\u202fᠤᠨ ᠵᠣᠬᠢᠴᠡᠭᠣᠯᠣᠯᠳᠠᠳᠠᠢ ᠴᠠᠭ\x00" +
	"𑄘𑄇𑄴𑄘𑄨𑄠 𑄛𑄨𑄖𑄴𑄗𑄨𑄟𑄨𑄢𑄴 𑄃𑄧𑄇𑄴𑄖𑄧\x00" +
	"കോർഡിനേറ്റഡ് യൂണിവേഴ്\u200cസൽ സമയം\x00" +
	"কোওর্দিনেটেদ য়ুনিভর্সেল টাইম\x00" +
	"ညှိထားသည့် ကမ္ဘာ့ စံတော်ချိန်\x00" +
	"স্থানাংকিত আন্তর্জাতিক সময়\x00" +
	"მსოფლიო კოორდინირებული დრო\x00" +
	"ᱠᱚᱨᱰᱤᱱᱮᱴᱮᱰ ᱭᱩᱱᱤᱣᱟᱨᱥᱟᱞ ᱚᱠᱛᱚ\x00" +
	"ஒருங்கிணைந்த சர்வதேச நேரம்\x00" +
	"Координацияланған универсаль ваҡыт\x00" +
	"Համաշխարհային կոորդինացված ժամանակ\x00" +
	"ម៉ោងសកលដែលមានការសម្រួល\x00" +
	"कोऑर्डनैटिड यूनवर्सल वख\x00" +
	"\x01y ᠣᠨ \u180e\u180e\u180eᠤ \x04M\u180e\u180eᠢᠢᠨ\x01d. \x04E ᠋ᠭᠠᠷᠠᠭ\x00" +
	"за всесвітнім координованим часом\x00" +
	"সমন্বিত সাৰ্বজনীন সময়\x00" +
	"गोरोबहोनाय मुलुगनां सम\x00" +
	"Координисано универзално вријеме\x00" +
	"Дүниежүзілік үйлестірілген уақыт\x00" +
	"دۇنيەجۇزىلىك ۇيلەستىرىلگەن ۋاقىت\x00" +
	"ਕੋਔਰਡੀਨੇਟੇਡ ਵਿਆਪਕ ਵੇਲਾ\x00" +
	"Всемирное координированное время\x00" +
	"\x01H นาฬิกา \x02m นาที \x02s วินาที \x04z\x00" +
	"\x01H นาฬิกา \x02m นาที \x02s วินาที \x01z\x00" +
	"ସମାନି ଜାଗା ପ୍ରୁତି ବେଲା\x00" +
	"Бөтендөнья килештерелгән вакыты\x00" +
	"ಸಂಘಟಿತ ಸಾರ್ವತ್ರಿಕ ಸಮಯ\x00" +
	"సమన్వయ సార్వజనీన సమయం\x00" +
	"ସମନ୍ୱିତ ସାର୍ବଜନୀନ ସମୟ\x00" +
	"Координирано универсално време\x00" +
	"Координирано универзално време\x00" +
	"Координисано универзално време\x00" +
	"Пӗтӗм тӗнчери килӗштернӗ вӑхӑт\x00" +
	"समन्वितः वैश्विक समय:\x00" +
	"समन्वित दुनिया दा टैम\x00" +
	"Універсальны каардынаваны час\x00" +
	"સંકલિત યુનિવર્સલ સમય\x00" +
	"ཆུ་ཚོད་ \x01h སྐར་མ་ \x02m:\x02s \x01a \x04z\x00" +
	"ཆུ་ཚོད་ \x01h སྐར་མ་ \x02m:\x02s \x01a \x01z\x00" +
	"Олон улсын зохицуулалттай цаг\x00" +
	"ເວລາສາກົນເຊີງພິກັດ\x00" +
	"ߖߊ߯ߓߊ߫ ߕߎߡߘߊ߫ ߘߏ߲߬ߖߟߎ߬ߡߊ߬ߣߍ߲\x00" +
	"ၶၢဝ်းယၢမ်းလုမ်ႈၾႃႉ\x00" +
	"སྤྱི་ལོ་\x01y ཟླ་\x03M ཚེས་\x02d\x00" +
	"समन्वित वैश्विक समय\x00" +
	"समन्वित वैश्विक वेळ\x00" +
	"\x01H ໂມງ \x01m ນາທີ \x02s ວິນາທີ \x04z\x00" +
	"\x01H ໂມງ \x01m ນາທີ \x02s ວິນາທີ \x01z\x00" +
	"སྤྱི་ལོ་\x01y \x04Mའི་ཚེས་\x01d\x00" +
	"གཟའ་\x01E, \x01G ལོ\x01y ཟླ་\x03M ཚེ་\x01d\x00" +
	"เวลาสากลเชิงพิกัด\x00" +
	"Συντονισμένη Παγκόσμια Ώρα\x00" +
	"සමකක්ෂ සාර්ව වේලාව\x00" +
	"Вақти ҷаҳонии ҳамоҳангсозӣ\x00" +
	"ཆུ་ཚོད་ \x01h སྐར་མ་ \x02m \x01a\x00" +
	"གཟའ་\x01E, ལོ\x01y ཟླ་\x03M ཚེ་\x01d\x00" +
	"\x04E, སྤྱི་ལོ་\x01y \x04M ཚེས་\x02d\x00" +
	"Бирдиктүү дүйнөлүк убакыт\x00" +
	"तालमेली आलमी समां\x00" +
	"समन्वित विश्व समय\x00" +
	"गदि॒यल आलमी वक्तु\x00" +
	"کوآرڈینیٹڈ یونیورسل ٹائم\x00" +
	"སྤྱི་ལོ་\x01y \x04M ཚེས་ \x02d\x00" +
	"የተቀነባበረ ሁለገብ ሰዓት\x00" +
	"کوآرڈنیٹڈ یونیورسل وَکھ\x00" +
	"tenpo sike #\x01y la tenpo \x04M la tenpo suno #\x01d\x00" +
	"التوقيت العالمي المنسق\x00" +
	"Koordinasiya edilmiş ümumdünya vaxtı\x00" +
	"\x011 ರಂದು \x010 ಸಮಯಕ್ಕೆ\x00" +
	"ᎢᎩᏠᏱ ᏂᎦᏓ ᎠᏟᎢᎵᏒ\x00" +
	"ዝተሳነየ ኣድማሳዊ ግዜ\x00" +
	"Arénjmẹnt ọf Di Hól Wọld Taim\x00" +
	"ग्री॰ मै॰ टै॰\x010\x00" +
	"Àm Uile-choitcheann Co-òrdanaichte\x00" +
	"זמן אוניברסלי מתואם\x00" +
	"\x01y\u202fоны \x04Mын \x01d, \x04E гараг\x00" +
	"ܥܕܢܐ ܬܒܠܝܬܐ ܡܛܘܟܣܬܐ\x00" +
	"Sa’aatii Idil-Addunyaa Qindaa’e\x00" +
	"Hurariyu Mũdi turususawa Kurdenadu\x00" +
	"Ɖulinya aŋunii kaakɔŋkɔŋɔ̀\x00" +
	"\x01y ལོའི་\x03Mཚེས་\x01d\x00" +
	"\x01y\u202fоной \x02M һарын \x01d, \x01E\x00" +
	"\x01y ᠋ᠣᠨ ᠤ\x04M\u180e\u180e ᠤᠩ \x01d\x00" +
	"\x011 रोजी \x010 वाजता\x00" +
	"\x01E, སྤྱི་\x03L ཚེ་\x01d\x00" +
	"Universālais koordinētais laiks\x00" +
	"Mfumo wa kuratibu saa ulimwenguni\x00" +
	"\x01y \x04Mའི་ཚེས་\x01d, \x04E\x00" +
	"\x01G \x01y སྤྱི་ཟླ་\x03M\x00" +
	"ཇི་ཨེམ་ཏི་\x010\x00" +
	"ཆུ་ཚོད་\x01h:\x02m:\x02s \x01a\x00" +
	"زمان هماهنگ جهانی\x00" +
	"Koordinisano univerzalno vrijeme\x00" +
	"CUT (waxtu iniwelsel yuñ boole)\x00" +
	"Samræmdur alþjóðlegur tími\x00" +
	"koordinerejuvvon oktasaš áigi\x00" +
	"Utgaşdyrylýan ähliumumy wagt\x00" +
	"isikhathi somhlaba esididiyelwe\x00" +
	"Gekoördineerde universele tyd\x00" +
	"\x01y\u202fоной \x02M һарын \x01d\x00" +
	"ཇི་ཨེམ་ཊི་\x00" +
	"ga \x01h aɖabaƒoƒo \x02m le \x01B me\x00" +
	"همغږى نړیوال وخت\x00" +
	"\x01y\u202fсыл \x04M \x01d күнэ, \x04E\x00" +
	"Waqtiga Isku-xiran ee Caalamka\x00" +
	"Koordinisano univerzalno vreme\x00" +
	"Giờ Phối hợp Quốc tế\x00" +
	"Koordinirano svjetsko vrijeme\x00" +
	"koordinirano svjetsko vrijeme\x00" +
	"Waktu Universal Terkoordinasi\x00" +
	"Wektu Universal Kakoordhinasi\x00" +
	"\x01a\u202f\x01h वाजतां \x01v\x00" +
	"uniwersalny czas koordynowany\x00" +
	"Horário Universal Coordenado\x00" +
	"Tiqsimuyuntin Tupachisqa Hora\x00" +
	"univerzalni koordinirani čas\x00" +
	"Eş Güdümlü Evrensel Zaman\x00" +
	"Àpapọ̀ Àkókò Àgbáyé\x00" +
	"koordinovaný světový čas\x00" +
	"koordiněrowany swětowy cas\x00" +
	"universala tempo kunordigita\x00" +
	"Universal Tempore Coordinate\x00" +
	"pasaulio suderintasis laikas\x00" +
	"\x01G \x01y\u202fоны \x03Mын \x01d. \x01E\x00" +
	"Tempus coordinadu universale\x00" +
	"گڏيل دنياوي وقت\x00" +
	"Àpapɔ̀ Àkókò Àgbáyé\x00" +
	"tiempo universal coordinado\x00" +
	"ordu unibertsal koordinatua\x00" +
	"Tempo coordinato universale\x00" +
	"Ga-kar Óra Vẽnh-krén-ja\x00" +
	"ម៉ោង\u200bសកល \x010\x00" +
	"\x011 នៅ\u200bម៉ោង \x010\x00" +
	"\x011 \x010 वरांचेर\x00" +
	"Saeta Gerdûnî ya Hevdemî\x00" +
	"koordinovaný svetový čas\x00" +
	"Ora universale e koordinuar\x00" +
	"Koordinatali universal vaqt\x00" +
	"Amansan Kɔdinatɛde Berɛ\x00" +
	"amzer hollvedel kenurzhiet\x00" +
	"\x01G \x01y \x02M һарын \x01d, \x01E\x00" +
	"Coordinated Universal Time\x00" +
	"Amser Cyffredniol Cydlynol\x00" +
	"ཆུ་ཚོད་\x01h \x01a\x00" +
	"\x01G \x01y. urteko \x03M \x01d(a), \x01E\x00" +
	"temps universel coordonné\x00" +
	"koordinowany swětowy čas\x00" +
	"gecoördineerde wereldtijd\x00" +
	"\x01E , lyɛ̌ʼ \x01d na \x01M, \x01y\x00" +
	"\x01E , lyɛ̌ʼ \x01d na \x03M, \x01y\x00" +
	"\x04E , lyɛ̌ʼ \x01d na \x04M, \x01y\x00" +
	"Timpul universal coordonat\x00" +
	"ග්\u200dරිමවේ\x010\x00" +
	"koordinerad universell tid\x00" +
	"sike #\x01y la \x03M la suno #\x01d\x00" +
	"Hora coordinada universal\x00" +
	"Temps universal coordinat\x00" +
	"Xexeme gaƒoƒoɖoanyi me\x00" +
	"hora universal coordinada\x00" +
	"Koordineeritud maailmaaeg\x00" +
	"Tëmp coordiné universal\x00" +
	"Hora Coordenada Universal\x00" +
	"Ora universale coordenada\x00" +
	"Koordineret universaltid\x00" +
	"ម៉ោង\u200bសកល\x00" +
	"Vixvacho Somonvoyit Vell\x00" +
	"\x01G \x01y\u202fоны \x03Mын \x01d\x00" +
	"Klock \x01h.\x02m:\x02s\u202f\x01a\u202f\x01v\x00" +
	"temp universal coordinà\x00" +
	"जी.एम.टी. \x010\x00" +
	"Ura Curdinata Univirsali\x00" +
	"ග්\u200dරිමවේ\x00" +
	"\x01E דעם \x01dטן \x03M \x01y\x01G\x00" +
	"bi \x01y ndwen \x01M ngoenz \x01d\x00" +
	"Hamdárén Jaháni wahd\x00" +
	"जि.एम.ति \x010\x00" +
	"ཆུ་ཚོད་\x02H\x00" +
	"ga \x01h:\x02m:\x02s le \x01E \x01B me\x00" +
	"\x01y(e)ko \x04Mren \x01d(a), \x01E\x00" +
	"\x01y(e)ko \x04Mren \x01d(a), \x04E\x00" +
	"Hadewa Lokaci na Duniya\x00" +
	"Ora Universal Kordenadu\x00" +
	"\x01a \x01h시 \x01m분 \x01s초 \x04z\x00" +
	"\x01a \x01h시 \x01m분 \x01s초 \x01z\x00" +
	"जी एम टी \x010\x00" +
	"জি এম টি \x010\x00" +
	"Waktu Universal Selaras\x00" +
	"koordinert universaltid\x00" +
	"\x01E \x01d de \x03M de su \x01y \x01G\x00" +
	"\x04Eที่ \x01d \x03M \x01G \x01y\x00" +
	"\x04Eที่ \x01d \x04M \x01G \x01y\x00" +
	"\x01G \x01y\u202fел, \x01d \x03M, \x01E\x00" +
	"\x011 नि \x010 याव\x00" +
	"\x01G \x01y \x02M һарын \x01d\x00" +
	"\x01G \x01y. urteko \x03M \x01d(a)\x00" +
	"\x01E \x01h h \x02m min \x02s s \x01B\x00" +
	"\x01E \x01h h \x02m min \x02s s \x01a\x00" +
	"\x01h h \x02m min \x02s s \x01a \x01v\x00" +
	"\x011 को \x010 बजे\x00" +
	"koordinált világidő\x00" +
	"\x01G \x01y년 \x03M \x01d일 (\x01E)\x00" +
	"smani jaga pruti belā\x00" +
	"\x01E, \x01d ta’ \x03M, \x01y \x01G\x00" +
	"\x011 \x010 сәгатьтә\x00" +
	"\x01E, \x01d \x03M \x01y\u202fг. \x01G\x00" +
	"\x01E, \x01d.\x01M.\x01y\u202fг. \x01G\x00" +
	"\x01E, \x01d.\x02M.\x01y\u202fг. \x01G\x00" +
	"\x01E, \x01d \x04M \x01y\u202fг. \x01G\x00" +
	"\x01E \x01B नि \x01h:\x02m:\x02s\x00" +
	"Koordinierte Weltzeit\x00" +
	"\x01E, \x01d de \x04M de \x01y \x01G\x00" +
	"\x01E, \x01d de \x03M de \x01y \x01G\x00" +
	"Samskipað heimstíð\x00" +
	"Nhazi Oge Ụwa Niile\x00" +
	"\x01G\x01y年\x01M月\x01d日(\x01E)\x00" +
	"\x01G \x01y\u202fж. \x01d \x03M, \x01E\x00" +
	"\x01y m. \x01G \x04M \x01d d., \x01E\x00" +
	"\x01y\u202fоны \x04Mын \x01d\x00" +
	"जी.एम.टी.\x00" +
	"\x011 அன்று \x010\x00" +
	"#\x01h:\x02m:\x02s\u202f\x01a lon \x01v\x00" +
	"\x01E, \x01d \x03M \x01y\u202fр. \x01G\x00" +
	"\x01d \x03M, \x01E, \x01G \x01y й.\x00" +
	"\x03Mཚེས་\x01d, \x01E\x00" +
	"जि.एम.ति\x00" +
	"\x01E, \x02M һарын \x01d\x00" +
	"ga \x01h:\x02m le \x01E \x01B me\x00" +
	"\x01a ga \x01h:\x02m:\x02s le \x01v\x00" +
	"\x04E, la \x01d-a de \x04M \x01y\x00" +
	"\x01E⹁ \x01d \x03M⹁ \x01y \x01G\x00" +
	"Am Uilíoch Lárnach\x00" +
	"ꋧꃅꎕꏦꄮꈉ\x010\x00" +
	"\x01H시 \x01m분 \x01s초 \x01v\x00" +
	"\x01G \x01y년 \x03M \x01d일 \x04E\x00" +
	"जी एम टी\x00" +
	"\x01E, \x01G \x01y. g. \x01d. \x03M\x00" +
	"जीएमटी\x010\x00" +
	"ജിഎംടി\x010\x00" +
	"জি এম টি\x00" +
	"\x04E, \x01d \x04M, \x01y\u202fаз\x00" +
	"ᱡᱤᱮᱢᱴᱤ\x010\x00" +
	"\x04E \x01d de \x04M de su \x01y\x00" +
	"\x04Eที่ \x01d \x03M \x01y\x00" +
	"\x04Eที่ \x01d \x04M \x01y\x00" +
	"sike #\x01y ) #\x01M ) #\x01d\x00" +
	"\x01d \x04M, \x01y\u202fел, \x04E\x00" +
	"\x01G\x01y年\x01M月\x01d日 \x01E\x00" +
	"\x01y年\x01M月\x01d日，\x01E\x00" +
	"\x01E، \x01d\u200f/\x01M\u200f/\x01y\x00" +
	"\x01E, \x01h:\x02m:\x02s ч. \x01B\x00" +
	"\x01E, \x01h:\x02m:\x02s ч. \x01a\x00" +
	"\x01E, \x01d \x03M del \x01y \x01G\x00" +
	"\x01E, \x01d \x04M del \x01y \x01G\x00" +
	"\x01E, \x01h:\x02m:\x02s Uhr \x01B\x00" +
	"\x01E, \x03M \x01d lia \x01y \x01G\x00" +
	"\x01y(e)ko \x04Mren \x01d(a)\x00" +
	"\x01H h \x02m min \x02s s \x04z\x00" +
	"\x01E \x02H h \x02m min \x02s s\x00" +
	"\x02H h \x02m min \x02s s \x01v\x00" +
	"\x02H h \x02m min \x02s s \x04z\x00" +
	"\x02H h \x02m min \x02s s \x01z\x00" +
	"\x01E, \x02d. \x02M. \x01y., \x01G\x00" +
	"\x01G \x01y թ. \x03M \x01d, \x01E\x00" +
	"\x01G\x01y年\x01M月\x01d日\x04E\x00" +
	"\x01E, \x01d ne \x03M, \x01y \x01G\x00" +
	"\x01G \x01y، \x01d- \x03M، \x01E\x00" +
	"\x01E \x01a\u202f\x01h\u202fvaztam\x00" +
	"\x01G \x01y-ж. \x01d-\x03M, \x01E\x00" +
	"\x01E \x01h\u202fໂມງ\x01a\x00" +
	"\x01h\u202fໂມງ\x01a \x01v\x00" +
	"\x04E, \x01y. gada \x01d. \x04M\x00" +
	"Wā Aonui Kōtuitui\x00" +
	"\x011 গী \x010 দা\x00" +
	"\x01E, \x01d ta’ \x03M, \x01y\x00" +
	"Klock \x01H.\x02m:\x02s\u202f\x01v\x00" +
	"Klock \x01h.\x02m:\x02s\u202f\x01a\x00" +
	"\x01G \x01y\u202fел, \x01d \x03M\x00" +
	"\x01G\x01y年\x01M月\x01d日\x01E\x00" +
	"\x04E, \x01d \x04M \x01y\u202fг.\x00" +
	"\x01E, \x01d.\x02M.\x01y\u202fг.\x00" +
	"\x01h:\x02m:\x02s ч. \x01a \x01v\x00" +
	"\x01E, \x01d \x04M \x01y\u202fг.\x00" +
	"\x01E \x01B नि \x01h:\x02m\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a (\x01v)\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a (\x04v)\x00" +
	"\x01a\u202f\x01h:\x02m:\x02s (\x01v)\x00" +
	"aɖabaƒoƒo \x02m:\x02s\x00" +
	"\x03E, \x01d de \x04M de \x01y\x00" +
	"\x04E, \x01d de \x04M de \x01y\x00" +
	"\x01E, \x01d \x03M de \x01y \x01G\x00" +
	"\x03E, \x01d de \x03M de \x01y\x00" +
	"\x04E \x01d di \x04M dal \x01y\x00" +
	"\x01E, \x01d de \x03M de \x01y\x00" +
	"\x01G \x01y. \x02M. \x02d., \x01E\x00" +
	"ꋧꃅꎕꏦꄮꈉ\x00" +
	"\x01H時\x02m分\x02s秒 \x04z\x00" +
	"\x04E, \x01d di \x04M di \x01y\x00" +
	"\x01y\u202fж. \x01d \x04M, \x04E\x00" +
	"\x01a\u202f\x01h:\x02m:\x02s\u202f\x04z\x00" +
	"\x010 پٮ۪ٹھؠ \x011\x00" +
	"\x01y m. \x04M \x01d d., \x01E\x00" +
	"\x01y m. \x04M \x01d d., \x04E\x00" +
	"जीएमटी\x00" +
	"\x01E, \x01d.\x01M.\x01y\u202fг.\x00" +
	"\x01E, \x01d \x03M \x01y\u202fг.\x00" +
	"ജിഎംടി\x00" +
	"\x011 रोजी \x010\x00" +
	"\x04E, \x01d ta’ \x04M \x01y\x00" +
	"\x010 ଠାରେ \x011\x00" +
	"\x01E, \x01d de \x04M de \x01y\x00" +
	"\x03c, \x01d de \x04M de \x01y\x00" +
	"ᱡᱤᱮᱢᱴᱤ\x00" +
	"\x04E، \x01d ܒ\x03M \x01y \x01G\x00" +
	"\x011 เวลา \x010\x00" +
	"taimi fakaemāmani\x00" +
	"tenpo ilo #\x01h\u202f\x01a\x00" +
	"#\x01h:\x02m\u202f\x01a lon \x01v\x00" +
	"\x01E, \x01d \x03M \x01y\u202fр.\x00" +
	"\x04E, \x01d \x04M \x01y\u202fр.\x00" +
	"\x01E، \x01d \x03M، \x01y \x01G\x00" +
	"協調世界時間\x00" +
	"\x01y年\x01M月\x01d日 \x04E\x00" +
	"协调世界时间\x00" +
	"\x01G\x01y/\x01M/\x01d（\x01E）\x00" +
	"世界標準時間\x00" +
	"\x01d \x03M, \x01E, \x01y й.\x00" +
	"\x01d \x04M, \x04E, \x01y й.\x00" +
	"\x02d.\x02M.\x01y\u202fг. \x05G\x00" +
	"\x01E, \x01d. \x03M \x01y. \x01G\x00" +
	"\x01E, \x02d. \x03M \x01y. \x01G\x00" +
	"\x01E، \x01dی \x03Mی \x01y\x00" +
	"\x01E, \x01d. \x01M. \x01y \x01G\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a, \x04v\x00" +
	"\x01G \x01y, \x03M, \x01d, \x01E\x00" +
	"\x01E, \x01a\u202f\x01h:\x02m:\x02s\x00" +
	"\x01E, \x01h:\x02m:\x02s\u202f\x01a\x00" +
	"སྤྱི་\x03L\x00" +
	"\x01h:\x02m:\x02s le \x01B me\x00" +
	"\x01E \x01a ga \x01h:\x02m:\x02s\x00" +
	"ga \x02H:\x02m:\x02s le \x01v\x00" +
	"\x01a ga \x01h:\x02m le \x01v\x00" +
	"\x01a ga \x01h:\x02m:\x02s \x04z\x00" +
	"\x01a ga \x01h:\x02m:\x02s \x01z\x00" +
	"\x04E \x02d de \x04M de \x01y\x00" +
	"\x010 گرینویچ\x00" +
	"\x01E⹁ \x01d \x03M⹁ \x01y\x00" +
	"\x01E, \x01d ב\x03M \x01y \x01G\x00" +
	"\x01G \x01y. \x03M \x01d., \x01E\x00" +
	"\x01G \x01y թ․ \x03M \x01d\x00" +
	"\x04E le \x01d de \x04M \x01y\x00" +
	"\x01G \x01y \x03M \x01dꑍ,\x01E\x00" +
	"\x01G\x01y年\x01M月\x01d日\x00" +
	"\x01G \x01y\u202fж. \x01d \x03M\x00" +
	"\x01G \x01y년 \x03M \x01d일\x00" +
	"\x01H시 \x01m분 \x01s초\x00" +
	"\x01y년 \x04M \x01d일 \x04E\x00" +
	"\x01a\u202f\x01h vaztam \x01v\x00" +
	"\x04E, dä \x01d. \x04M \x01y\x00" +
	"\x04E, \x01dê \x04Ma \x01yan\x00" +
	"\x01y-ж., \x01d-\x04M, \x04E\x00" +
	"\x02h:\x02m:\x02s\u202f\x01a, \x01E\x00" +
	"\x02h:\x02m:\x02s\u202f\x01a; \x01v\x00" +
	"\x01y m. \x01G \x04M \x01d d.\x00" +
	"\x01E, \x01y. g. \x01d. \x03M\x00" +
	"\x01G \x01y\u202fоны \x03M\x00" +
	"\x01E. \x01h:\x02m:\x02s\u202f\x01a\x00" +
	"\x01G \x01y-\x02M-\x02d၊ \x01E\x00" +
	"\x01G \x01y \x03M \x01d၊ \x01E\x00" +
	"\x01y-ӕм азы \x03Q\x00" +
	"\x01y-ӕм азы \x04Q\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a; \x01v\x00" +
	"\x04E د \x01y د \x04M \x01d\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a, \x01v\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a, \x04z\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a, \x01z\x00" +
	"\x01G, \x01d \x03M, \x01y, \x01E\x00" +
	"\x04Eที่ \x01d \x03M\x00" +
	"\x04Eที่ \x01d \x04M\x00" +
	"\x01E፣ \x01M/\x01d/\x01y \x01G\x00" +
	"\x01E፣ \x01d \x03M \x01y \x01G\x00" +
	"\x01E፣ \x01h:\x02m:\x02s \x01a\x00" +
	"\x01E \x02h:\x02m:\x02s\u202f\x01a\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x01v\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x04z\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x01z\x00" +
	"ጂ ኤም ቲ\x010\x00" +
	"\x01E، \x01d \x03M \x01y \x01G\x00" +
	"\x01E \x01h:\x02m:\x02s\u202f\x01a\x00" +
	"\x01d \x03M, \x01G \x01y й.\x00" +
	"\x02h:\x02m:\x02s\u202f\x01a \x04z\x00" +
	"\x02h:\x02m:\x02s\u202f\x01a \x03z\x00" +
	"\x01E, \x01h:\x02m ч. \x01B\x00" +
	"\x01E, \x02H:\x02m:\x02s ч.\x00" +
	"\x01E, \x01h:\x02m ч. \x01a\x00" +
	"Гринуич\x010\x00" +
	"\x01E, \x01d \x03M, \x01y \x01G\x00" +
	"\x01y\u202fоной \x04M\x00" +
	"\x01E, \x01d \x04M del \x01y\x00" +
	"\x04E, \x01d \x04M del \x01y\x00" +
	"\x01E, \x03M \x01d, \x01y \x01G\x00" +
	"\x01E \x01d. \x01M. \x01y \x01G\x00" +
	"\x01G \x01y.\x02M.\x02d (\x01E)\x00" +
	"\x01E \x01h.\x02m.\x02s\u202f\x01a\x00" +
	"\x01h.\x02m.\x02s\u202f\x01a \x01v\x00" +
	"\x04E den \x01d. \x04M \x01y\x00" +
	"\x01E, \x01d. \x03M \x01y \x01G\x00" +
	"\x01E, \x01h:\x02m Uhr \x01B\x00" +
	"\x01E, \x01d, \x03M \x01G \x01y\x00" +
	"\x03M \x01d lia, \x01y \x01G\x00" +
	"\x04E, \x04M \x01d lia \x01y\x00" +
	"·𐑜𐑥𐑑\x010\x00" +
	"\x01E, \x01d. \x04M \x01y \x01G\x00" +
	"\x01G \x01y. urteko \x03M\x00" +
	"\x01y(e)ko \x03M \x01d(a)\x00" +
	"\x01E، \x01y/\x01M/\x01d \x01G\x00" +
	"\x01E, \x01d \x03M, \x01G \x01y\x00" +
	"\x04E, \x01d \x03M, \x01y \x01G\x00" +
	"\x01E, \x01h hodź. \x01B\x00" +
	"\x01E, \x01H:\x02m hodź.\x00" +
	"\x01a\u202f\x01h:\x02m:\x02s \x01v\x00" +
	"\x01E \x01B \x01h:\x02m-ին\x00" +
	"\x01y թ. \x04M \x01d, \x04E\x00" +
	"\x02Mꆪ-\x02dꑍ，\x01E\x00" +
	"\x01E, \x01d \x03M. \x01y \x01G\x00" +
	"\x01E, \x01d ne \x03M, \x01y\x00" +
	"\x01E, \x01d ne \x04M, \x01y\x00" +
	"\x04E, \x01d ne \x04M, \x01y\x00" +
	"\x01G \x01y-\x02M-\x02d، \x01E\x00" +
	"\x01y، \x01d- \x04M، \x04E\x00" +
	"\x01G \x01y/\x01M/\x01d (\x01E)\x00" +
	"\x01y. \x01M. \x01d. (\x01E)\x00" +
	"(\x01E) \x01B \x01h:\x02m:\x02s\x00" +
	"(\x01E) \x01a \x01h:\x02m:\x02s\x00" +
	"협정 세계시\x00" +
	"\x01E \x01a\u202f\x01h:\x02m:\x02s\x00" +
	"\x01a\u202f\x01h:\x02m:\x02s \x01z\x00" +
	"جی ایم ٹی\x00" +
	"\x04z \x01h:\x02m:\x02s\u202f\x01a\x00" +
	"\x01z \x01h:\x02m:\x02s\u202f\x01a\x00" +
	"\x02Hh\x02m \x02s seg. \x01v\x00" +
	"\x04E, ils \x01d \x04M \x01y\x00" +
	"\x01G \x01y-\x02M-\x02d - \x01E\x00" +
	"\x01G \x01y \x03M \x01d - \x01E\x00" +
	"\x01v\u202f\x01a \x01h:\x02m:\x02s\x00" +
	"\x01E, \x03M \x01d. \x01y \x01G\x00" +
	"\x011 ܒܫܥܬܐ \x010\x00" +
	"\x011 соати \x010\x00" +
	"\x01h:\x02m น. \x01a \x01v\x00" +
	"tenpo ilo #\x01h \x01B\x00" +
	"#\x02H:\x02m:\x02s lon \x01v\x00" +
	"\x01d \x04M, \x01y\u202fел\x00" +
	"\x01d \x03M, \x01y\u202fел\x00" +
	"\x01y \x01d-\x03M، \x01E \x01G\x00" +
	"\x02d-\x02M-\x01y, \x01E, \x01G\x00" +
	"\x01E، \x01d/\x01M/\x01y \x01G\x00" +
	"\x01E, \x01d-\x03M, \x01G \x01y\x00" +
	"\x01h giờ\u202f\x01a \x01E\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x01E\x00" +
	"\x01h\u202fgiờ \x01a \x01v\x00" +
	"\x01E דעם \x01dטן\x00" +
	"\x01E, \x01dטן \x03M \x01y\x00" +
	"\x04E, \x01dטן \x04M \x01y\x00" +
	"\x01v \x01a\u202f\x01h:\x02m:\x02s\x00" +
	"\x01y年第\x01Q季度\x00" +
	"\x01d/\x01M/\x01y（\x01E）\x00" +
	"\x01G \x01y-\x02M-\x02d, \x01E\x00" +
	"\x01G \x01y \x03M \x01d, \x01E\x00" +
	"\x01E, \x01d \x03M \x01y \x01G\x00" +
	"\x04E, \x01d \x04M de \x01y\x00" +
	"\x01G \x01d \x01M \x01y, \x01E\x00" +
	"\x01G \x01d \x03M \x01y, \x01E\x00" +
	"\x02H:\x02m:\x02s ч. \x01v\x00" +
	"\x01h:\x02m ч. \x01a \x01v\x00" +
	"\x01H:\x02m:\x02s ч. \x04z\x00" +
	"\x01H:\x02m:\x02s ч. \x01z\x00" +
	"\x01E, \x01M/\x01d/\x01y \x01G\x00" +
	"\x01E, \x03M \x01d \x01y \x01G\x00" +
	"\x01E, \x02d-\x02M-\x01y \x01G\x00" +
	"\x01E, \x02d/\x02M/\x01y \x01G\x00" +
	"\x01a \x01h:\x02m:\x02s, \x01E\x00" +
	"\x01a नि \x01h:\x02m\x00" +
	"\x01E, \x01d. \x01M. \x01y.\x00" +
	"\x01h:\x02m\u202f\x01a (\x01v)\x00" +
	"\x01E, \x01d/\x01M/\x01y \x01G\x00" +
	"\x01h:\x02m\u202f\x01a (\x04v)\x00" +
	"\x011 ᎤᎾᎢ \x010\x00" +
	"گرینیچ \x010\x00" +
	"\x01E \x01d. \x04M \x01y \x01G\x00" +
	"\x03c, \x01B \x01h:\x02m:\x02s\x00" +
	"\x01a\u202f\x01h:\x02m (\x01v)\x00" +
	"\x01E \x01d. \x03M \x01y \x01G\x00" +
	"\x01E, \x02d.\x02M.\x01y \x01G\x00" +
	"\x01E, \x02M.\x02d.\x01Y \x01G\x00" +
	"\x01E, \x01d.\x01M.\x01y \x01G\x00" +
	"zeg. \x01h\u202f\x01a \x01v\x00" +
	"\x01E, \x01h:\x02m:\x02s \x01B\x00" +
	"\x01E, \x02d \x03M \x01y \x01G\x00" +
	"\x04E, \x01d \x03M \x01y \x01G\x00" +
	"\x01h.\x02m.\x02s. \x01a \x01v\x00" +
	"𐐘𐐣𐐓 \x010\x00" +
	"\x01G \x01y/\x01M/\x01d, \x01E\x00" +
	"\x01y \x03M \x01d(a), \x01E\x00" +
	"\x02d.\x02M.\x01y \x01G, \x01E\x00" +
	"\x01E \x01h h \x02m\u202f\x01a\x00" +
	"\x01h h \x02m\u202f\x01a \x01v\x00" +
	"\x01E, \x02d. \x02M. \x01y.\x00" +
	"\x01h hodź. \x01a \x01v\x00" +
	"\x01G \x02d.\x02M.\x01y, \x01E\x00" +
	"\x01E, \x01h:\x02m:\x02s \x01a\x00" +
	"\x01yꈎ\x01Mꆪ\x01dꑍ\x00" +
	"\x01v – \x02H:\x02m:\x02s\x00" +
	"\x01B\x01K:\x02m:\x02s (\x01E)\x00" +
	"\x01a\x01K:\x02m:\x02s (\x01E)\x00" +
	"協定世界時\x00" +
	"\x01E, \x02M-\x02d-\x01G \x01y\x00" +
	"\x01E, \x01B \x01h:\x02m:\x02s\x00" +
	"\x01E, \x01d-\x01M-\x01y \x01G\x00" +
	"\x01E \x01B \x01h vaztam\x00" +
	"\x010 पेठ \x011\x00" +
	"\x01G \x01d/\x01M/\x01y, \x01E\x00" +
	"\x01G \x01y-ж. \x01d-\x03M\x00" +
	"\x01G \x01y.\x02M.\x02d, \x01E\x00" +
	"\x04E, \x01d \x04M dl \x01y\x00" +
	"\x01E, \x01G \x01d/\x01M/\x01y\x00" +
	"\x01E \x01d \x04M, \x01G \x01y\x00" +
	"\x01y-\x02M-\x02d \x01G, \x01E\x00" +
	"\x01h:\x02m:\x02s \x01B, \x01E\x00" +
	"\x01y. gada \x01d. \x03M\x00" +
	"\x01E. \x01B \x01h:\x02m:\x02s\x00" +
	"\x01E, \x01d ta’ \x03M\x00" +
	"\x01d ရက် \x01E\x00" +
	"\x01E kl. \x02H:\x02m:\x02s\x00" +
	"\x01G \x02d-\x02M-\x01y, \x01E\x00" +
	"\x02d \x03M \x01y\u202fаз\x00" +
	"\x01E \x01d \x03M, \x01G \x01y\x00" +
	"\x01E, \x01d.\x02M.\x01y \x01G\x00" +
	"\x01E, \x01d \x04M \x01y \x01G\x00" +
	"\x01E, \x02M/\x02d/\x01y \x01G\x00" +
	"\x01E, \x02d.\x02M.\x01y \x05G\x00" +
	"\x03c, \x01h:\x02m:\x02s \x01B\x00" +
	"\x011 तदा \x010\x00" +
	"\x011 a l’uri \x010\x00" +
	"\x011 දින \x010\x00" +
	"\x01E, \x02h:\x02m:\x02s \x01B\x00" +
	"\x01E، \x01d ܒ\x03M \x01y\x00" +
	"\x04E، \x01d ܒ\x04M \x01y\x00" +
	"\x011 ሰዓት \x010\x00" +
	"\x01E، \x01d \x03M، \x01y\x00" +
	"\x04E، \x01d \x04M، \x01y\x00" +
	"\x01dטן \x03M \x01y \x01G\x00" +
	"\x01G\x01d/\x01M/\x01y (\x01E)\x00" +
	"\x01a\x01h:\x02m:\x02s [\x01v]\x00" +
	"\x01a\x01h:\x02m:\x02s [\x04z]\x00" +
	"\x01a\x01h:\x02m:\x02s [\x01z]\x00" +
	"协调世界时\x00" +
	"\x01B\x01h:\x02m:\x02s [\x01v]\x00" +
	"\x01B\x01h:\x02m:\x02s [\x04z]\x00" +
	"\x01B\x01h:\x02m:\x02s [\x01z]\x00" +
	"\x01E \x01h:\x02m:\x02s \x01B\x00" +
	"\x01E \x01h:\x02m:\x02s \x01a\x00" +
	"\x01h:\x02m:\x02s \x01a \x01v\x00" +
	"\x01E \x02d \x03M \x01y \x01G\x00" +
	"\x01E \x02h:\x02m:\x02s \x01B\x00" +
	"\x03E, \x01d, \x04M, \x01y\x00" +
	"\x01E \x01d/\x01M/\x01y \x01G\x00" +
	"\x01E \x03M \x01d \x01y \x01G\x00" +
	"\x01E፣ \x01d/\x01M/\x01y\x00" +
	"\x01E፣ \x03M \x01d \x01y\x00" +
	"\x01E \x01B \x01h:\x02m:\x02s\x00" +
	"\x01E \x01a \x01h:\x02m:\x02s\x00" +
	"ጂ ኤም ቲ\x00" +
	"\x01h:\x02m:\x02s \x01a \x04z\x00" +
	"\x01h:\x02m:\x02s \x01a \x01z\x00" +
	"غرينتش\x010\x00" +
	"\x02d\u200f/\x02M\u200f/\x01y\x00" +
	"\x01a \x01h:\x02m:\x02s \x01v\x00" +
	"\x01a \x01h.\x02m.\x02s \x04z\x00" +
	"\x01a \x01h.\x02m.\x02s \x01z\x00" +
	"\x03L \x01y\u202fг. \x01G\x00" +
	"Гринуич\x00" +
	"\x01d.\x02M.\x02y\u202fг.\x00" +
	"\x01E \x01d \x03M \x01y \x01G\x00" +
	"\x01G \x01y \x03M \x01E \x01d\x00" +
	"\x01a \x01h:\x02m:\x02s \x04z\x00" +
	"\x01a \x01h:\x02m:\x02s \x01z\x00" +
	"\x01d. \x01M. \x01y. \x01G\x00" +
	"\x01E, \x01d. \x03M \x01y.\x00" +
	"\x04E, \x01d. \x04M \x01y.\x00" +
	"\x01E, \x02d. \x03M \x01y.\x00" +
	"\x04E, \x02d. \x04M \x01y.\x00" +
	"\x01h:\x02m\u202f\x01a, \x04v\x00" +
	"\x01E, \x01a\u202f\x01h:\x02m\x00" +
	"\x02H сех (\x01v)\x00" +
	"\x01y, \x04M, \x01d, \x04E\x00" +
	"\x01E, \x01h:\x02m\u202f\x01a\x00" +
	"\x01E \x01h.\x02m.\x02s \x01B\x00" +
	"\x01E, zeg. \x01h \x01B\x00" +
	"\x01E, zeg. \x01H:\x02m\x00" +
	"ga \x01h le \x01B me\x00" +
	"\x01E ga \x02H:\x02m:\x02s\x00" +
	"\x01E \x01a ga \x01h:\x02m\x00" +
	"ga \x02H:\x02m le \x01v\x00" +
	"\x011 στις \x010\x00" +
	"\x04E \x01d \x03M \x01y \x01G\x00" +
	"·𐑜𐑥𐑑\x00" +
	"\x011 ساعت \x010\x00" +
	"\x01E⹁ \x01d-\x01M-\x01y\x00" +
	"𞤑𞤖𞤘\x010\x00" +
	"\x04E \x01d \x04M⹁ \x01y\x00" +
	"\x01E \x01d.\x01M.\x01y \x01G\x00" +
	"\x01E \x02d/\x02M/\x01y \x05G\x00" +
	"\x01E \x01y-\x02M-\x02d \x01G\x00" +
	"\x01E, \x01h:\x02m:\x02s\x01B\x00" +
	"\x04E, \x01dmh \x04M \x01y\x00" +
	"\x02h:\x02m:\x02s \x01a \x04z\x00" +
	"\x02h:\x02m:\x02s \x01a \x01z\x00" +
	"\x01E, \x01d ב\x03M \x01y\x00" +
	"\x04E, \x01d ב\x04M \x01y\x00" +
	"\x011 בשעה \x010\x00" +
	"\x01d. \x01M. \x01y. \x05G\x00" +
	"\x05G \x01y. \x02M. \x02d.\x00" +
	"\x01y. \x04M \x01d., \x04E\x00" +
	"\x01E \x02d-\x02M-\x01y \x01G\x00" +
	"\x01G \x01y \x03M \x01dꑍ\x00" +
	"\x01E \x02d/\x02M/\x01y \x01G\x00" +
	"\x011 alle ore \x010\x00" +
	"\x01G\x01y/\x01M/\x01d(\x01E)\x00" +
	"\x01G \x01y\u202fж. \x03M\x00" +
	"\x01y\u202fж. \x01d \x04M\x00" +
	"\x01y\u202fж. \x02d \x03M\x00" +
	"\x01G \x01y، \x01d- \x03M\x00" +
	"\x01y \x01d- \x03M، \x01E\x00" +
	"\x01y. \x01M. \x01d. \x04E\x00" +
	"\x01y년 \x04M \x01d일\x00" +
	"\x01a\u202f\x01h vaztam\x00" +
	"\x01h ໂມງ\x01a\x00" +
	"\x02h:\x02m\u202f\x01a, \x01E\x00" +
	"\x02h:\x02m\u202f\x01a; \x01v\x00" +
	"\x01y m. \x04M \x01d d.\x00" +
	"\x01v \x01h:\x02m:\x02s \x01a\x00" +
	"\x04z \x01h:\x02m:\x02s \x01a\x00" +
	"\x01z \x01h:\x02m:\x02s \x01a\x00" +
	"\x01y\u202fоны \x04M\x00" +
	"\x01y\u202fоны \x03Q\x00" +
	"\x01y\u202fоны \x04Q\x00" +
	"\x01E. \x01h:\x02m\u202f\x01a\x00" +
	"\x01v \x01a \x01h:\x02m:\x02s\x00" +
	"Klock \x01H.\x02m:\x02s\x00" +
	"Kl. \x01h.\x02m\u202f\x01a\x00" +
	"\x01E \x01d de \x03M \x01y\x00" +
	"\x01E \x01a \x01h.\x02m.\x02s\x00" +
	"\x01E, \x01d. \x01M. \x01y\x00" +
	"\x01h:\x02m\u202f\x01a, \x01v\x00" +
	"\x01E \x01M-\x01d-\x01y \x01G\x00" +
	"\x01E \x01d/\x01M/\x01G \x01y\x00" +
	"\x01E \x01d \x03M \x01G \x01y\x00" +
	"\x01E፣ \x02H:\x02m:\x02s\x00" +
	"\x01E፣ \x01h:\x02m \x01a\x00" +
	"\x04E፣ \x01d \x04M \x01y\x00" +
	"#\x01h:\x02m:\x02s\u202f\x01a\x00" +
	"\x04z la \x02H:\x02m:\x02s\x00" +
	"\x01z la \x02H:\x02m:\x02s\x00" +
	"\x01G \x02d.\x02M.\x01y \x01E\x00" +
	"\x01G \x01d \x03M \x01y \x01E\x00" +
	"\x01yч \x03M \x01d, \x01E\x00" +
	"\x01yч \x04M \x01d, \x04E\x00" +
	"\x03L \x01y\u202fр. \x01G\x00" +
	"\x01h giờ \x01B \x01E\x00" +
	"\x01h:\x02m:\x02s \x01B \x01E\x00" +
	"\x01E, \x01d \x03M , \x01y\x00" +
	"\x01a\x01h點\u202f(\x01v)\x00" +
	"\x01a\x01h点\u202f(\x01v)\x00" +
	"\x01E \x02h:\x02m\u202f\x01a\x00" +
	"\x01h:\x02m\u202f\x01a \x01v\x00" +
	"\x01E, \x03M \x01d, \x01y\x00" +
	"\x01E، \x01d\u200f/\x01M\x00" +
	"\x01E، \x01d \x03M \x01y\x00" +
	"\x04E، \x01d \x04M \x01y\x00" +
	"\x04E, \x01d \x04M, \x01y\x00" +
	"\x01E \x01h:\x02m\u202f\x01a\x00" +
	"\x01d \x03M, \x01y й.\x00" +
	"\x02H сәғ. \x01v\x00" +
	"\x01d \x04M, \x01y й.\x00" +
	"\x01E, \x02H:\x02m ч.\x00" +
	"\x01E, \x01d \x03M, \x01y\x00" +
	"\x02H:\x02m:\x02s (\x01v)\x00" +
	"\x01E, \x02d.\x02M.\x01y.\x00" +
	"\x01H:\x02m:\x02s (\x04v)\x00" +
	"\x01H:\x02m:\x02s (\x04z)\x00" +
	"\x04E, \x04M \x01d, \x01y\x00" +
	"\x01E، \x01d/\x01M/\x01y\x00" +
	"\x01d. \x01M. \x01y \x05G\x00" +
	"\x01E \x01d. \x01M. \x01y\x00" +
	"\x01G \x01y, \x03M, \x01d\x00" +
	"\x01y.\x02M.\x02d (\x03c)\x00" +
	"\x02H:\x02m:\x02s (\x04z)\x00" +
	"\x02H:\x02m:\x02s (\x01z)\x00" +
	"\x01E \x01h.\x02m\u202f\x01a\x00" +
	"\x01h.\x02m\u202f\x01a \x01v\x00" +
	"\x01E, \x01d. \x03M \x01y\x00" +
	"\x01E, \x01h Uhr \x01B\x00" +
	"\x04E, \x01d. \x04M \x01y\x00" +
	"\x01E, \x01d, \x03M \x01y\x00" +
	"\x04E, \x01d, \x04M \x01y\x00" +
	"\x01E, \x03M \x01d lia\x00" +
	"\x03M \x01d lia, \x01y\x00" +
	"\x01E, \x04M \x01d lia\x00" +
	"\x02H:\x02m:\x02s (\x04v)\x00" +
	"\x01E, \x02d \x03M, \x01y\x00" +
	"\x01E, \x01d. \x04M \x01y\x00" +
	"\x01H:\x02m:\x02s (\x01z)\x00" +
	"UTC-yleisaika\x00" +
	"\x01E \x01h h \x02m \x01B\x00" +
	"\x02H.\x02m:\x02s h \x04z\x00" +
	"\x01G \x01y. \x03M \x01d.\x00" +
	"\x01a\u202f\x01h:\x02m \x01v\x00" +
	"\x01d \x03M, \x01y թ.\x00" +
	"\x01E \x01B \x01h-ին\x00" +
	"\x02d \x04M, \x01y թ.\x00" +
	"\x02d \x03M, \x01y թ.\x00" +
	"\x01v \x01a\x01h:\x02m:\x02s\x00" +
	"\x01H:\x02m:\x02s (\x01E)\x00" +
	"\x01a\x01K:\x02m:\x02s \x01v\x00" +
	"\x01E, \x01d \x03M. \x01y\x00" +
	"\x04E, \x02d \x04M, \x01y\x00" +
	"\x01y-\x01d-\x01M، \x01E\x00" +
	"(\x01E) \x01B \x01h시\x00" +
	"(\x01E) \x01B \x01h:\x02m\x00" +
	"(\x01E) \x02H:\x02m:\x02s\x00" +
	"(\x01E) \x01a \x01h:\x02m\x00" +
	"\x01E \x01a\u202f\x01h:\x02m\x00" +
	"\x011, \x010 vaztam\x00" +
	"\x01E \x01d. \x03M. \x01y\x00" +
	"\x01y-ж., \x01d-\x04M\x00" +
	"\x01y-ж., \x01d-\x03M\x00" +
	"\x01E, \x01d.\x02M.\x01y.\x00" +
	"\x011, \x010-ന്\x00" +
	"\x03M \x01d, \x01y, \x01E\x00" +
	"\x04M \x01d, \x01y, \x04E\x00" +
	"\x02Hh\x02m \x02s seg.\x00" +
	"\x01hh\x02m:\x02s\u202f\x01a\x00" +
	"\x01y \x04M \x01d - \x04E\x00" +
	"\x03c, \x03M \x01d. \x01y\x00" +
	"\x04c, \x04M \x01d. \x01y\x00" +
	"\x01d, \x04M \x01y, \x04E\x00" +
	"\x01E \x02H:\x02m น.\x00" +
	"\x01y\u202fел, \x03M\x00" +
	"\x01y\u202fел, \x04M\x00" +
	"\x01y\u202fел, \x03Q\x00" +
	"\x01y\u202fел, \x04Q\x00" +
	"\x01y \x01d-\x03M، \x01E\x00" +
	"\x01y \x01d-\x04M، \x04E\x00" +
	"\x01E, \x01d-\x03M, \x01y\x00" +
	"\x04E, \x01d-\x04M, \x01y\x00" +
	"\x01h:\x02m\u202f\x01a \x01E\x00" +
	"tháng \x02M, \x01y\x00" +
	"\x04E, \x01d \x03M, \x01y\x00" +
	"\x01E \x01B\x01h:\x02m:\x02s\x00" +
	"\x01E \x01a\x01h:\x02m:\x02s\x00" +
	"\x02H:\x02m:\x02s [\x01v]\x00" +
	"\x02H:\x02m:\x02s [\x04z]\x00" +
	"\x02H:\x02m:\x02s [\x01z]\x00" +
	"\x04z \x01a\x01h:\x02m:\x02s\x00" +
	"\x01z \x01a\x01h:\x02m:\x02s\x00" +
	"\x01d/\x01M（\x01E）\x00" +
	"\x01y \x04M \x01d, \x04E\x00" +
	"\x01E, \x01M/\x01d/\x01y\x00" +
	"غرينتش\x00" +
	"\x01E, \x02d-\x02M-\x01y\x00" +
	"\x01E, \x01d \x03M \x01y\x00" +
	"\x04E, \x01d \x04M \x01y\x00" +
	"\x01E, \x01d/\x01M/\x01y\x00" +
	"\x01d \x04M \x01y, \x04E\x00" +
	"\x01E, \x02H:\x02m:\x02s\x00" +
	"\x01E, \x01d.\x01M.\x01y\x00" +
	"\x02H:\x02m:\x02s, \x04z\x00" +
	"\x02H:\x02m ч. \x01v\x00" +
	"\x01h ч. \x01a \x01v\x00" +
	"\x01E, \x03M \x01d/\x01y\x00" +
	"\x04E, \x04M \x01d/\x01y\x00" +
	"\x01B नि \x01h\x00" +
	"\x01a \x01h:\x02m, \x01E\x00" +
	"\x01a नि \x01h\x00" +
	"\x01d \x03M del \x01y\x00" +
	"\x04L del \x01y \x01G\x00" +
	"\x011, a les \x010\x00" +
	"\x01E، \x01dی \x03M\x00" +
	"گرینیچ\x00" +
	"\x01dی \x04Mی \x01y\x00" +
	"\x01H:\x02m:\x02s, \x04v\x00" +
	"\x01E \x01d. \x04M \x01y\x00" +
	"\x04E \x01d. \x04M \x01y\x00" +
	"\x01H:\x02m:\x02s, \x04z\x00" +
	"\x03c, \x01B \x01h:\x02m\x00" +
	"\x01a\u202f\x01h (\x01v)\x00" +
	"\x01E \x01d. \x03M \x01y\x00" +
	"\x011 गी \x010\x00" +
	"\x01E, \x01y-\x01M-\x01d\x00" +
	"\x01E, \x02d/\x02M/\x01y\x00" +
	"\x01E, \x01h:\x02m \x01B\x00" +
	"\x01E, \x02d \x03M \x01y\x00" +
	"\x04E, \x02d \x04M \x01y\x00" +
	"\x01E, \x01y-\x02M-\x02d\x00" +
	"\x01E, \x02d.\x02M.\x01y\x00" +
	"\x04E, \x01d \x03M \x01y\x00" +
	"\x01E, \x01y/\x02M/\x02d\x00" +
	"𐐘𐐣𐐓\x00" +
	"\x03E, \x01d/\x01M/\x01y\x00" +
	"\x03E, \x01d \x03M \x01y\x00" +
	"\x01E, \x01H:\x02m:\x02s\x00" +
	"\x01E, \x01d de \x04M\x00" +
	"\x01E, \x01d de \x03M\x00" +
	"𞤑𞤖𞤘\x00" +
	"𞤑𞤖𞤊\x00" +
	"\x04c \x01d. \x04M \x01y\x00" +
	"\x01h h\u202f\x01a \x01v\x00" +
	"\x04E \x01d \x04M, \x01y\x00" +
	"\x01H hodź. \x01v\x00" +
	"\x01G \x01y թ. \x03M\x00" +
	"\x01d.\x02M.\x01y, \x01E\x00" +
	"\x01E, \x01h:\x02m \x01a\x00" +
	"\x01v – \x02H:\x02m\x00" +
	"\x01G\x01y年\x01M月\x00" +
	"\x01B\x01K時 (\x01E)\x00" +
	"\x01B\x01K:\x02m (\x01E)\x00" +
	"\x01a\x01K時 (\x01E)\x00" +
	"\x01a\x01K:\x02m (\x01E)\x00" +
	"\x04E, \x01y \x04M \x02d\x00" +
	"\x01E, \x01d di \x04M\x00" +
	"\x01E, \x01d ne \x03M\x00" +
	"\x01E, \x01d ne \x04M\x00" +
	"\x01E, \x01B \x01h:\x02m\x00" +
	"\x01d-\x01M-\x01y, \x01E\x00" +
	"\x01E, \x01d-\x01M-\x01y\x00" +
	"\x01G \x01d \x03M, \x01y\x00" +
	"\x011 आँ \x010\x00" +
	"\x011 ଆଁ \x010\x00" +
	"\x01G \x01y-ж. \x03M\x00" +
	"\x01y-\x02d-\x02M, \x01E\x00" +
	"\x01h:\x02m \x01B, \x01E\x00" +
	"\x02H:\x02m:\x02s, \x01E\x00" +
	"\x02H:\x02m:\x02s; \x01v\x00" +
	"\x01y m. \x01G, \x04L\x00" +
	"\x01G \x01y. g. \x03M\x00" +
	"\x011 के \x010\x00" +
	"\x01y.\x02M.\x02d. \x01E\x00" +
	"\x01E. \x01B \x01h:\x02m\x00" +
	"\x01E. \x02H:\x02m:\x02s\x00" +
	"\x01E kl. \x02H:\x02m\x00" +
	"\x01y / \x02d / \x02M\x00" +
	"\x01E, \x01d.\x02M.\x01y\x00" +
	"\x01E, \x01d \x04M \x01y\x00" +
	"\x02d.\x02M st. \x01y\x00" +
	"\x01E, \x01d/\x02M/\x01y\x00" +
	"\x03c, \x01d de \x04M\x00" +
	"\x04E, \x01d/\x02M/\x01y\x00" +
	"\x03c, \x02d.\x02M.\x01y\x00" +
	"\x03c, \x01h:\x02m \x01B\x00" +
	"\x03c, \x01d.\x02M.\x01y\x00" +
	"\x011 ते \x010\x00" +
	"\x01y-\x01M-\x01d, \x01E\x00" +
	"\x02H:\x02m:\x02s, \x01v\x00" +
	"\x01d.\x02M.\x01y. \x05G\x00" +
	"Saa ya Dunia\x00" +
	"\x01E، \x01d ܒ\x03M\x00" +
	"\x01G \x01d, \x03M \x01y\x00" +
	"\x01G \x01y\u202fел\x00" +
	"\x01E, ngày \x01d\x00" +
	"\x01E\x01a\x01h\u202f點\x00" +
	"\x01a\x01h:\x02m [\x01v]\x00" +
	"\x01E\x01a\x01h\u202f点\x00" +
	"\x01G\x01y-\x02M-\x02d\x01E\x00" +
	"\x01E\x01B\x01h:\x02m:\x02s\x00" +
	"\x01E\x01a\x01h:\x02m:\x02s\x00" +
	"\x01v\x01a\x01h:\x02m:\x02s\x00" +
	"\x01B\x01h:\x02m [\x01v]\x00" +
	"\x01G \x01y \x03M \x01d\x00" +
	"\x01G \x01y-\x02M-\x02d\x00" +
	"\x01E \x01h:\x02m \x01B\x00" +
	"\x01E \x02H:\x02m:\x02s\x00" +
	"\x01E \x01h:\x02m \x01a\x00" +
	"\x02H:\x02m:\x02s \x01v\x00" +
	"\x01h:\x02m \x01a \x01v\x00" +
	"\x010 (\x012: \x011)\x00" +
	"\x02H:\x02m:\x02s \x04z\x00" +
	"\x02H:\x02m:\x02s \x01z\x00" +
	"\x01E \x01y-\x02M-\x02d\x00" +
	"\x01E \x01d \x03M \x01y\x00" +
	"\x01E \x02h:\x02m \x01B\x00" +
	"\x04E \x02d \x04M \x01y\x00" +
	"\x01E \x01d/\x01M/\x01y\x00" +
	"\x04E \x01d \x04M \x01y\x00" +
	"\x01d/\x01M/\x01y \x05G\x00" +
	"\x01E፣ \x01d/\x01M\x00" +
	"\x01E፣ \x03M \x01d\x00" +
	"\x01E \x01B \x01h:\x02m\x00" +
	"\x01E \x01a \x01h:\x02m\x00" +
	"\x01E፣ \x04M \x01d\x00" +
	"\x02d-\x02M-\x01y \x05G\x00" +
	"\x01H:\x02m:\x02s \x04z\x00" +
	"\x01H:\x02m:\x02s \x01z\x00" +
	"\x01a \x01h:\x02m \x01v\x00" +
	"\x011 a les \x010\x00" +
	"\x01G \x01d \x03M \x01y\x00" +
	"\x01G \x01d \x01M \x01y\x00" +
	"\x01G \x02d.\x02M.\x01y\x00" +
	"\x01E, \x01h\u202f\x01a\x00" +
	"\x03Q \x01y\u202fг.\x00" +
	"\x04Q \x01y\u202fг.\x00" +
	"\x01E \x02d/\x02M/\x01y\x00" +
	"\x05G \x02d-\x02M-\x01y\x00" +
	"\x01E, \x01d. \x01M.\x00" +
	"\x01E \x01H:\x02m:\x02s\x00" +
	"\x01H:\x02m:\x02s \x01v\x00" +
	"\x01M/\x01d/\x01y \x05G\x00" +
	"\x01E \x01dھەم\x00" +
	"\x01G \x01y.\x02M.\x02d\x00" +
	"\x01E, \x01a\u202f\x01h\x00" +
	"\x01d.\x01M.\x01y \x05G\x00" +
	"\x01E \x01d.\x01M.\x01y\x00" +
	"\x01E \x01h.\x02m \x01B\x00" +
	"\x01E \x02H.\x02m.\x02s\x00" +
	"\x02H.\x02m.\x02s \x01v\x00" +
	"\x02H.\x02m.\x02s \x04z\x00" +
	"\x02H.\x02m.\x02s \x01z\x00" +
	"\x011 zeger \x010\x00" +
	"\x01E ga \x02H:\x02m\x00" +
	"\x04E \x01d \x03M \x01y\x00" +
	"\x01E \x01H.\x02m.\x02s\x00" +
	"\x01H.\x02m.\x02s \x01v\x00" +
	"\x01H.\x02m.\x02s \x04z\x00" +
	"\x01H.\x02m.\x02s \x01z\x00" +
	"\x01y/\x02M/\x02d \x01G\x00" +
	"\x011 a las \x010\x00" +
	"\x02H:\x02m:\x02s \x04v\x00" +
	"\x01d \x03M de \x01y\x00" +
	"\x01E \x02d-\x02M-\x01y\x00" +
	"\x01E \x01d de \x03M\x00" +
	"\x01E \x02M/\x02d/\x01y\x00" +
	"\x01d.\x02M.\x01y \x05G\x00" +
	"\x011, kell \x010\x00" +
	"\x01y \x03M \x01d(a)\x00" +
	"\x01y/\x01M/\x01d \x05G\x00" +
	"\x01E \x01y/\x01M/\x01d\x00" +
	"\u200e−\x02H:\x02m\x00" +
	"\x01d-\x01M-\x01y \x05G\x00" +
	"\x01M.\x01d.\x01y \x01G\x00" +
	"\x01E \x02d.\x02M.\x01y\x00" +
	"\x01y-\x02M-\x02d \x05G\x00" +
	"\x01E \x01h:\x02m:\x02s\x00" +
	"\x01E \x01d-\x01M-\x01y\x00" +
	"\x01E, \x01h:\x02m\x01B\x00" +
	"\x01E, \x01h:\x02m\x01a\x00" +
	"\x02h:\x02m:\x02s \x01a\x00" +
	"\x01E, \x01d ב\x03M\x00" +
	"\x05G \x01d/\x01M/\x01y\x00" +
	"\x01h\u202f\x01a, \x01v\x00" +
	"\x01E, \x02d. \x02M.\x00" +
	"\x01d. \x01M. \x02y.\x00" +
	"\x01M. \x01d., \x01E\x00" +
	"\x05G \x02d.\x02M.\x01y\x00" +
	"\x01y թ․ \x04L\x00" +
	"\x011 pukul \x010\x00" +
	"\x02H h. de \x01v\x00" +
	"\x04M \x01dꑍ,\x01E\x00" +
	"\x02Mꆪ-\x02dꑍ\x00" +
	"\x01v \x02H:\x02m:\x02s\x00" +
	"\x01G \x01y\u202fж.\x00" +
	"\x02d-\x02M-\x05G \x01y\x00" +
	"\x01y\u202fж. \x04M\x00" +
	"\x01y\u202fж. \x03Q\x00" +
	"\x01y\u202fж. \x04Q\x00" +
	"\x01G \x01d-\x01M-\x01y\x00" +
	"\x01y، \x01d- \x04M\x00" +
	"\x01G \x01y년 \x03M\x00" +
	"\x05G \x01y/\x01M/\x01d\x00" +
	"\x01y. \x01M. \x01d.\x00" +
	"\x01a \x01h시 \x01v\x00" +
	"\x02y. \x01M. \x01d.\x00" +
	"\x04z \x02H:\x02m:\x02s\x00" +
	"\x01z \x02H:\x02m:\x02s\x00" +
	"\x01d \x03M do \x01y\x00" +
	"\x011 dales \x010\x00" +
	"\x01d/\x01M/\x05G \x01y\x00" +
	"\x01h\u202f\x01a, \x01E\x00" +
	"\x011, во \x010\x00" +
	"\x01G \x01y/\x01M/\x01d\x00" +
	"\x01v \x01h:\x02m \x01a\x00" +
	"\x01d ta’ \x04M\x00" +
	"\x01d/\x01M/\x01y \x01E\x00" +
	"\x01y \x03M \x01d \x01E\x00" +
	"\x01v \x01a \x01h:\x02m\x00" +
	"\x01y \x04M \x01d \x04E\x00" +
	"\x03L \x01y\u202fг.\x00" +
	"\x04L \x01y\u202fг.\x00" +
	"\x01y\u202fс. \x01G\x00" +
	"\x04Q de su \x01y\x00" +
	"\x011 a sas \x010\x00" +
	"\x01E \x01a \x01h.\x02m\x00" +
	"\x01v \x02H.\x02m.\x02s\x00" +
	"\x01v \x01a \x01h.\x02m\x00" +
	"Waqtiga UTC\x00" +
	"\x01d.\x01M.\x01y \x04G\x00" +
	"\x01v \x02H\u070fܫܥ\x00" +
	"\x011 \x010కి\x00" +
	"\x01E \x01d \x04M \x01y\x00" +
	"\x01E፣ \x01d \x03M\x00" +
	"\x01E፣ \x02H:\x02m\x00" +
	"\x01d \x04M \x01y \x04E\x00" +
	"\x011 sagat \x010\x00" +
	"\x02d \x02M \x01y \x05G\x00" +
	"#\x01y)#\x01M)#\x01d\x00" +
	"#\x01h:\x02m\u202f\x01a\x00" +
	"tenpo GMT\x010\x00" +
	"\x01d.\x01M.\x01y \x01E\x00" +
	"\x01y \x01d-\x03M \x01G\x00" +
	"\x03L \x01y\u202fр.\x00" +
	"\x04L \x01y\u202fр.\x00" +
	"\x04Q \x01y\u202fр.\x00" +
	"\x01h giờ \x01B\x00" +
	"\x01h:\x02m \x01B \x01E\x00" +
	"\x02H:\x02m:\x02s \x01E\x00" +
	"\x02H giờ \x01v\x00" +
	"GyMMMEEEEd\x00" +
	"yMMMMEEEEd\x00" +
	"yMMMMccccd\x00" +
	"\x01E \x01h\u202f\x01a\x00" +
	"\x01d, \x03M, \x01y\x00" +
	"\x01E\u202f\x01a \x01h\x00" +
	"\x01a \x01h\u202f\x01v\x00" +
	"\x02M، \x01y \x01G\x00" +
	"\x01E، \x01d \x03M\x00" +
	"\x01E، \x01d \x04M\x00" +
	"\x011 في \x010\x00" +
	"\x03Q, \x01y й.\x00" +
	"\x04Q, \x01y й.\x00" +
	"\x02H сәғ.\x00" +
	"\x01E, \x01d. \x03M\x00" +
	"\x02H:\x02m (\x01v)\x00" +
	"\x01E, \x01d. \x04M\x00" +
	"\x01E, \x02d.\x02M.\x00" +
	"\x01E, \x02d. \x03M\x00" +
	"\x01H:\x02m (\x04v)\x00" +
	"\x01E، \x01M/\x01d\x00" +
	"\x01E \x01d. \x01M.\x00" +
	"\x01y, \x04M, \x01d\x00" +
	"\x01E den \x01d.\x00" +
	"\x01E, \x01d.\x01M.\x00" +
	"zeg. \x01H \x01v\x00" +
	"\x02H:\x02m (\x04v)\x00" +
	"\x01y(e)ko \x04M\x00" +
	"\x01y(e)ko \x03Q\x00" +
	"\x01y(e)ko \x04Q\x00" +
	"\x02H:\x02m (\x01Z)\x00" +
	"\x011 𞤉 \x010\x00" +
	"\x011 nang \x010\x00" +
	"\x01E \x01h h \x01B\x00" +
	"\x01E \x02H h \x02m\x00" +
	"\x01E \x01h h \x01a\x00" +
	"\x02H h \x02m \x01v\x00" +
	"\x01h:\x02m\x01a \x01v\x00" +
	"\x01dmh \x03M \x01y\x00" +
	"\x011, \x010 par\x00" +
	"\x02M. \x01y. \x01G\x00" +
	"\x01G \x01y. \x02M.\x00" +
	"\x01E \x01a\u202f\x01h\x00" +
	"\x01a\u202f\x01h \x01v\x00" +
	"\x01y. \x04M \x01d.\x00" +
	"\x01G\x01y/\x01M/\x01d\x00" +
	"\x01B\x01K:\x02m:\x02s\x00" +
	"\x01H:\x02m (\x01E)\x00" +
	"\x01a\x01K:\x02m:\x02s\x00" +
	"\x01a\x01K:\x02m \x01v\x00" +
	"\x01a\x01K時 \x01v\x00" +
	"\x01y/\x01M/\x01d\x04E\x00" +
	"(\x01E) \x02H:\x02m\x00" +
	"(\x01E) \x01a \x01h\x00" +
	"\x01E dä \x01d.\x00" +
	"\x04Q ya \x01yan\x00" +
	"\x01y-ж., \x04M\x00" +
	"\x01y-ж., \x03Q\x00" +
	"\x01y-ж., \x04Q\x00" +
	"\x01v \x01h\u202f\x01a\x00" +
	"\x011 pada \x010\x00" +
	"\x01y / \x02d \x03M\x00" +
	"ߜ߭ߕߖ\x010\x00" +
	"\x01E، \x01d-\x01M\x00" +
	"\x01hh\x02m\u202f\x01a\x00" +
	"\x01E, \x02d-\x02M.\x00" +
	"\x011 fọ \x010\x00" +
	"\x011 په \x010\x00" +
	"\x01E, \x03M \x01d.\x00" +
	"\x04E، \x02d/\x02M\x00" +
	"\x01yч \x03M \x01d\x00" +
	"\x01yч \x04M \x01d\x00" +
	"\x01d-\x04M، \x01y\x00" +
	"\x01d-\x03M، \x01y\x00" +
	"\x01E، \x01d/\x01M\x00" +
	"\x011 کو \x010\x00" +
	"\x04M năm \x01y\x00" +
	"\x04Q năm \x01y\x00" +
	"lúc \x010 \x011\x00" +
	"\x01G\x01d/\x01M/\x01y\x00" +
	"\x01E \x01B\x01h:\x02m\x00" +
	"\x01E \x01a\x01h:\x02m\x00" +
	"\x02H:\x02m [\x01v]\x00" +
	"\x02H點 (\x01v)\x00" +
	"\x02H点 (\x01v)\x00" +
	"\x01G\x01y-\x02M-\x02d\x00" +
	"\x01y/\x01M/\x01d\x01E\x00" +
	"\x01E\x02H:\x02m:\x02s\x00" +
	"\x01v\x02H:\x02m:\x02s\x00" +
	"\x01E, \x01M/\x01d\x00" +
	"\x01E, \x03M \x01d\x00" +
	"\x01E, \x04M \x01d\x00" +
	"\x011 wɔ \x010\x00" +
	"\x01E, \x02d-\x02M\x00" +
	"\x01E, \x01d \x03M\x00" +
	"\x01E, \x01d/\x01M\x00" +
	"\x02d.\x02M, \x01E\x00" +
	"\x01E, \x01h \x01B\x00" +
	"\x01E, \x02H:\x02m\x00" +
	"\x01E, \x01d.\x01M\x00" +
	"\x01E, \x01d \x04M\x00" +
	"\x01E, \x01d.\x02M\x00" +
	"\x01h ч. \x01B\x00" +
	"\x01h ч. \x01a\x00" +
	"\x01E, \x01d-\x01M\x00" +
	"\x011 এ \x010\x00" +
	"\x01d.\x01M.\x02y.\x00" +
	"\x03L del \x01y\x00" +
	"\x04L del \x01y\x00" +
	"\x04Q del \x01y\x00" +
	"\x01H:\x02m, \x04v\x00" +
	"\x01E \x01d. \x04M\x00" +
	"\x01G \x01y, \x03M\x00" +
	"\x01E, \x01B \x01h\x00" +
	"\x02H сех\x00" +
	"\x01E \x01d. \x03M\x00" +
	"\x011 kl. \x010\x00" +
	"\x02H Uhr \x01v\x00" +
	"\x01E, \x01M-\x01d\x00" +
	"\x01E, \x02d/\x02M\x00" +
	"\x01E, \x02d \x03M\x00" +
	"\x01E, \x02M-\x02d\x00" +
	"\x01E, \x02d.\x02M\x00" +
	"\x04E, \x01d \x03M\x00" +
	"\x04E, \x01d \x04M\x00" +
	"\x01E, \x02M/\x02d\x00" +
	"\x01E, \x01H:\x02m\x00" +
	"\u200e+\x02H:\x02m\x00" +
	"\x01E \x01d.\x01M.\x00" +
	"\x03c \x01d.\x01M.\x00" +
	"\x03c \x01d. \x04M\x00" +
	"\x011 klo \x010\x00" +
	"\x04L dal \x01y\x00" +
	"\x011 aig \x010\x00" +
	"-\x02H:\x02m\u200e\x00" +
	"\x03L \x01y. \x01G\x00" +
	"\x01H hodź.\x00" +
	"\x01G \x01y. \x03M\x00" +
	"\x01G \x01y թ.\x00" +
	"\x01y թ. \x03L\x00" +
	"\x01y թ. \x03Q\x00" +
	"\x01y թ. \x04Q\x00" +
	"\x01dꑍ, \x01E\x00" +
	"\x011 ing \x010\x00" +
	"\x01y \x01d- \x03M\x00" +
	"\x01d/\x01M, \x01E\x00" +
	"\x01d-\x01M, \x01E\x00" +
	"\x01dê \x04Mê\x00" +
	"\x011 aã \x010\x00" +
	"\x011 త \x010\x00" +
	"\x01G \x01y-ж.\x00" +
	"\x01G \x01y, \x02M\x00" +
	"\x01h \x01B, \x01E\x00" +
	"\x02H:\x02m, \x01E\x00" +
	"\x02H:\x02m; \x01v\x00" +
	"\x01G \x01y. g.\x00" +
	"\x01y. g. \x04M\x00" +
	"\x01y. g. \x03Q\x00" +
	"\x01y. g. \x04Q\x00" +
	"\x04M \x01d, \x01E\x00" +
	"\x05M/\x02d. \x01E\x00" +
	"\x01E. \x02H:\x02m\x00" +
	"Kl. \x01H.\x02m\x00" +
	"\x011 \x010 tti\x00" +
	"\x03c, \x01d \x03M\x00" +
	"\x011 às \x010\x00" +
	"\x01E, \x01d/\x02M\x00" +
	"\x01y, \x04M \x01d\x00" +
	"\x01y, \x03M \x01d\x00" +
	"\x04Q dû \x01y\x00" +
	"\x011 tme \x010\x00" +
	"\x02H:\x02m, \x01v\x00" +
	"\x011 në \x010\x00" +
	"\x011 jam \x010\x00" +
	"\x011 saa \x010\x00" +
	"#\x01y la \x04M\x00" +
	"#\x01y la \x03Q\x00" +
	"#\x01y la \x04Q\x00" +
	"#\x02H:\x02m:\x02s\x00" +
	"tenpo UTC\x00" +
	"\x01E, \x01d-\x03M\x00" +
	"\x011 ngo \x010\x00" +
	"\x01d, \x04M \x01E\x00" +
	"\x011 ní \x010\x00" +
	"\x01E\x01B\x01h點\x00" +
	"\x01E\x01B\x01h点\x00" +
	"\x01E\x01B\x01h时\x00" +
	"\x01E\x01B\x01h:\x02m\x00" +
	"\x01E\x01a\x01h时\x00" +
	"\x01E\x01a\x01h:\x02m\x00" +
	"\x01v\x01a\x01h:\x02m\x00" +
	"\x01v\x01a\x01h时\x00" +
	"\x01E\x01B\x01h時\x00" +
	"\x01E\x01a\x01h時\x00" +
	"\x01v\x01a\x01h時\x00" +
	"GyMMMMEd\x00" +
	"\x01G \x01y-\x02M\x00" +
	"\x01G \x01y \x03M\x00" +
	"\x01E \x01h \x01B\x00" +
	"\x01E \x02H:\x02m\x00" +
	"\x02H:\x02m \x01v\x00" +
	"\x01y \x04M \x01d\x00" +
	"\x01E \x01d/\x01M\x00" +
	"\x01E \x01d \x03M\x00" +
	"\x01E \x01d \x04M\x00" +
	"\x011 om \x010\x00" +
	"\x01d/\x01M/\x02y\x00" +
	"\x01E \x01B \x01h\x00" +
	"\x02d\u200f/\x02M\x00" +
	"\x011 at \x010\x00" +
	"\x04L de \x01y\x00" +
	"\x04Q de \x01y\x00" +
	"\x01G \x01M \x01y\x00" +
	"\x01G \x03M \x01y\x00" +
	"\x02d.\x02M.\x02y\x00" +
	"\x01G \x02M.\x01y\x00" +
	"\x02M,\x02d,\x01y\x00" +
	"\x02d,\x02M,\x01y\x00" +
	"\x01d.\x02M.\x02y\x00" +
	"\x011 у \x010\x00" +
	"\x02H ч \x01v\x00" +
	"\x011 в \x010\x00" +
	"\x01G \x01y \x04L\x00" +
	"\x01E \x02d/\x02M\x00" +
	"\x011 da \x010\x00" +
	"\x03L \x01y \x01G\x00" +
	"\x01E \x01H:\x02m\x00" +
	"\x01H:\x02m \x01v\x00" +
	"\x01M/\x01d/\x02y\x00" +
	"\x011 sa \x010\x00" +
	"\x04L \x01y \x01G\x00" +
	"\x01G \x01y.\x02M\x00" +
	"\x02d/\x02M/\x02y\x00" +
	"\x011 am \x010\x00" +
	"\x01E \x01d.\x01M\x00" +
	"\x01E \x02H.\x02m\x00" +
	"\x02H.\x02m \x01v\x00" +
	"\x011 um \x010\x00" +
	"\x01d.\x01M.\x02y\x00" +
	"\x01a ga \x01h\x00" +
	"\x04E \x01d \x03M\x00" +
	"\x04E \x01d \x04M\x00" +
	"\x02d-\x03M-\x01y\x00" +
	"\x01E \x01H.\x02m\x00" +
	"\x01H.\x02m \x01v\x00" +
	"\x01d-\x01M-\x02y\x00" +
	"\x02d \x03M,\x01y\x00" +
	"\x01y-\x04M-\x02d\x00" +
	"\x01y-\x03M-\x02d\x00" +
	"\x02y-\x02M-\x02d\x00" +
	"\x011 je \x010\x00" +
	"\x01E \x01d-\x01M\x00" +
	"\x03Q de \x01y\x00" +
	"\x02h:\x02m:\x02s\x00" +
	"\x02d-\x02M-\x02y\x00" +
	"\x01d/\x02M/\x02y\x00" +
	"\x02M/\x02d/\x02y\x00" +
	"\x01G \x01y/\x01M\x00" +
	"–\x02H:\x02m\x00" +
	"\x02y/\x01M/\x01d\x00" +
	"\x01y/\x01M \x01G\x00" +
	"\x01E \x01M/\x01d\x00" +
	"\x01E \x01d \x03L\x00" +
	"\x01E \x01d \x04L\x00" +
	"\x01E \x02d.\x02M\x00" +
	"\x03Q í \x01y\x00" +
	"\x04Q í \x01y\x00" +
	"\x011 à \x010\x00" +
	"\x01y-\x02M \x01G\x00" +
	"\x01E \x02M-\x02d\x00" +
	"\x01E \x01h:\x02m\x00" +
	"\x011 ag \x010\x00" +
	"\x01E, \x01h\x01B\x00" +
	"\x01E, \x01h\x01a\x00" +
	"\x02h:\x02m \x01a\x00" +
	"\x01d/\x01R/\x02y\x00" +
	"\x01E ה-\x01d\x00" +
	"\u200f\x01h \x01a\x00" +
	"GMT\x010\u200e\x00" +
	"\x01E \x02d-\x02M\x00" +
	"\x011 ye \x010\x00" +
	"\x011 na \x010\x00" +
	"\x04M \x01dꑍ\x00" +
	"\x01H時 \x01v\x00" +
	"\x01M.\x01d.\x01y\x00" +
	"\x04L di \x01y\x00" +
	"\x04Q di \x01y\x00" +
	"\x01y-\x01d-\x01M\x00" +
	"\x03M \x01d,\x01y\x00" +
	"\x01G \x01y년\x00" +
	"\x01y년 \x04M\x00" +
	"\x01y년 \x03Q\x00" +
	"\x01y년 \x04Q\x00" +
	"\x01H시 \x01v\x00" +
	"\x01a \x01h시\x00" +
	"\x01d-\x03M-\x01y\x00" +
	"\x01G \x01M/\x01y\x00" +
	"\x01y-\x02d-\x02M\x00" +
	"\x01y m. \x01G\x00" +
	"\x01y m. \x04L\x00" +
	"\x01v \x02H:\x02m\x00" +
	"\x01B \x01h ц\x00" +
	"\x01h ц \x01a\x00" +
	"\x01d/\x01M \x01E\x00" +
	"\x01E \x01a \x01h\x00" +
	"\x01v \x01a \x01h\x00" +
	"\x04M \x01d \x01E\x00" +
	"ߜ߭ߕߖ\x00" +
	"\x011 ka \x010\x00" +
	"\x011 la \x010\x00" +
	"\x011 ê \x010\x00" +
	"م ع و\x00" +
	"\x01v \x02H.\x02m\x00" +
	"\x011 ob \x010\x00" +
	"\x011 ee \x010\x00" +
	"\x01G \x02M-\x01y\x00" +
	"\x01d-\x02M-\x01y\x00" +
	"\x04Q \x01G \x01y\x00" +
	"\x02d.\x02M \x01E\x00" +
	"\x01d \x03M \x01E\x00" +
	"\x01d \x04M \x01E\x00" +
	"\x01y \x03M \x01G\x00" +
	"\x01y \x01d-\x03M\x00" +
	"\x02M \x01y \x01G\x00" +
	"\x011 о \x010\x00" +
	"\x02H:\x02m \x01E\x00" +
	"\x02H giờ\x00" +
	"\x011 ci \x010\x00" +
	"\x01d \x02M \x01y\x00" +
	"\x01H:\x01m:\x01s\x00" +
	"GyMMMEd\x00" +
	"GyMMMMd\x00" +
	"Hmsvvvv\x00" +
	"hmsvvvv\x00" +
	"yMEEEEd\x00" +
	"\x01E، \x01d\x00" +
	"\x011، \x010\x00" +
	"\x02h\u202f\x01a\x00" +
	"\x01E, \x01d.\x00" +
	" -\x02H:\x02m\x00" +
	"\x011 u \x010\x00" +
	"\x01hی \x01a\x00" +
	"\x011 v \x010\x00" +
	"\x010 (\x011)\x00" +
	"zeg. \x01H\x00" +
	"\x02H (\x04v)\x00" +
	"\x02H (\x01v)\x00" +
	"\x011 (\x010)\x00" +
	"\x01H (\x01v)\x00" +
	"\x02H h \x01v\x00" +
	"\x01dmh \x04M\x00" +
	"\x01h\x01a \x01v\x00" +
	"\x01d ב\x04M\x00" +
	"\x011 w \x010\x00" +
	"\x01y. \x01M.\x00" +
	"\x011 a \x010\x00" +
	"\x01G\x01y年\x00" +
	"\x01G\x01y/\x01M\x00" +
	"\x01y年\x04Q\x00" +
	"\x01B\x01K時\x00" +
	"\x01B\x01K:\x02m\x00" +
	"\x01a\x01K時\x00" +
	"\x01a\x01K:\x02m\x00" +
	"\x02H Auer\x00" +
	"\x011 i \x010\x00" +
	"\x02Hц \x01v\x00" +
	"[GMT]\x010\x00" +
	"\x03Q - \x01y\x00" +
	"\x04Q - \x01y\x00" +
	"\x011 o \x010\x00" +
	"\x01d ܒ\x04M\x00" +
	"\x01yч \x03M\x00" +
	"\x01yч \x04M\x00" +
	"\x01yч \x03Q\x00" +
	"\x01yч \x04Q\x00" +
	"\x02Hш \x01v\x00" +
	"\x011 - \x010\x00" +
	"\x01G\x01M/\x01y\x00" +
	"\x01y年\x03Q\x00" +
	"\x011\u2009\x010\x00" +
	"\x01E\x02H:\x02m\x00" +
	"\x01v\x01H时\x00" +
	"\x01M-\x01d\x01E\x00" +
	"\x01a\x01h \x01v\x00" +
	"\x01v\x01H時\x00" +
	"GyMMMd\x00" +
	"GyMMMM\x00" +
	"HHmmss\x00" +
	"Hmvvvv\x00" +
	"MMMMdd\x00" +
	"hmvvvv\x00" +
	"\x011, \x010\x00" +
	"\x01E, \x01d\x00" +
	"\x02H ч.\x00" +
	"GMT \x010\x00" +
	"\x02He \x01v\x00" +
	"\x04L \x01y.\x00" +
	"\x03Q \x01y.\x00" +
	"\x04Q \x01y.\x00" +
	"\x01E \x01d.\x00" +
	"+\x01H:\x02m\x00" +
	"-\x01H:\x02m\x00" +
	"\x01d, \x03c\x00" +
	"\x01y, \x04M\x00" +
	"\x01y, \x03Q\x00" +
	"\x01y, \x04Q\x00" +
	"+\x02H.\x02m\x00" +
	"-\x02H.\x02m\x00" +
	"\x02H Uhr\x00" +
	"\x010 GMT\x00" +
	"\x02HH \x01v\x00" +
	"+\x01H.\x02m\x00" +
	"-\x01H.\x02m\x00" +
	"\x01d.\x02M.\x00" +
	"\x03L \x01y.\x00" +
	"\x01G \x01y.\x00" +
	"\x01y. \x04M\x00" +
	"\x01y. \x03Q\x00" +
	"\x01y. \x04Q\x00" +
	"\x03Q, \x01y\x00" +
	"\x04Q, \x01y\x00" +
	"\x02Hv \x01v\x00" +
	"\x011: \x010\x00" +
	"\x01d /\x01M\x00" +
	"\x03c, \x01d\x00" +
	"\x01m.\x02s.\x00" +
	"\x02H, \x01v\x00" +
	"\x010, \x011\x00" +
	"#\x02H:\x02m\x00" +
	"h\x02H \x01v\x00" +
	"GyMEd\x00" +
	"GyMMM\x00" +
	"yQQQQ\x00" +
	"EBhms\x00" +
	"HHmmZ\x00" +
	"yMMdd\x00" +
	"\x01y \x04M\x00" +
	"\x01y \x03Q\x00" +
	"\x01y \x04Q\x00" +
	"\x011 \x010\x00" +
	"\x03Q \x01y\x00" +
	"\x04Q \x01y\x00" +
	"\x01m:\x02s\x00" +
	"+\x02H\x02m\x00" +
	"-\x02H\x02m\x00" +
	"\x011/\x010\x00" +
	"\x03L \x01y\x00" +
	"\x04L \x01y\x00" +
	"\x010 Gk\x00" +
	"\x01y \x03L\x00" +
	"UTC\x010\x00" +
	"\x01Q \x01y\x00" +
	"\x01y-\x01M\x00" +
	"\x02d-\x03M\x00" +
	"\x01L.\x01y\x00" +
	"\x01m.\x02s\x00" +
	"MAG\x010\x00" +
	"\x01L/\x01y\x00" +
	"\x03L \x01Y\x00" +
	"\x02L/\x01y\x00" +
	"\x01H h.\x00" +
	"TMG\x010\x00" +
	"\x01y/\x03Q\x00" +
	"\x01y/\x02M\x00" +
	"\x01M월\x00" +
	"\x01H시\x00" +
	"\x01Y-\x02M\x00" +
	"\x02M-\x01d\x00" +
	"\x01v \x02H\x00" +
	"\x05M/\x02d\x00" +
	"\x01y \x05M\x00" +
	"\x02H ц\x00" +
	"[GMT]\x00" +
	"\x011,\x010\x00" +
	"\x02Hh\x02m\x00" +
	"\x02L-\x01y\x00" +
	"\x02M/\x01Y\x00" +
	"\x02d.\x03M\x00" +
	"WAT\x010\x00" +
	"\x01H:\x01m\x00" +
	"\x01H點\x00" +
	"\x01H点\x00" +
	"GyMd\x00" +
	"yQQQ\x00" +
	"EBhm\x00" +
	"EHms\x00" +
	"Ehms\x00" +
	"Hmsv\x00" +
	"hmsv\x00" +
	"HHmm\x00" +
	"ƉAK\x00" +
	"\x01G\x01y\x00" +
	"\x02H h\x00" +
	"\x03Q\x01y\x00" +
	"\x02Hш\x00" +
	"\x011\x010\x00" +
	"GyM\x00" +
	"EBh\x00" +
	"EHm\x00" +
	"Ehm\x00" +
	"Hmv\x00" +
	"hmv\x00" +
	"yMM\x00" +
	"\x02HH\x00" +
	"MAG\x00" +
	"\x01L.\x00" +
	"TMG\x00" +
	"\x02Hv\x00" +
	"SGH\x00" +
	"TCU\x00" +
	"#\x01y\x00" +
	"WAT\x00" +
	"Gy\x00" +
	"Eh\x00" +
	"hv\x00" +
	"yQ\x00" +
	"\x01L\x00" +
	"\x02L\x00" +
	"\x05L\x00"

// The skeletons, in patternsText.
var skeletons = [...]uint16{
	4667, 20614, 25061, 24997, 24615, 24621, 23860, 24300, 24927, 4905, 22650, 24310, 22648, 23870, 23871, 23873,
	2968, 5657, 24998, 24616, 24622, 23861, 24308, 24301, 24928, 24932, 24627, 25002, 24938, 24634, 25001, 24937,
	24633, 25005, 24942, 25064, 25009, 24947, 7390, 25006, 24943, 24952, 25013, 25042, 8611, 24939, 24635, 24957,
	25017, 25067, 24636, 20611, 20606, 24307, 22645, 23868, 24962, 24639, 24314, 23876, 24321, 20610, 20608, 24309,
	20618, 22647, 24328, 24329, 23872, 24330, 24331, 23884, 24335, 24316, 23892, 25021, 20607, 20617, 22646, 20628,
	23869, 24645, 25070,
}

// The columns of formatRows: numbers of rows in other tables, and the letter of the hour.
const (
	dateStyleColumn = 0
	timeStyleColumn = 1
	joinColumn      = 2
	datesColumn     = 3
	timesColumn     = 4
	extraColumn     = 5
	itemColumn      = 6
	zoneColumn      = 7
	ruleColumn      = 8
	hourColumn      = 9
	formatColumns   = 10
)

// The row of formatRows of each locale.
var localeFormats = [...]uint16{
	0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 6, 6, 8, 6, 6, 6, 8, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 9, 10, 11, 12, 13, 12, 14, 15, 16, 17, 17, 18, 10, 19,
	20, 20, 21, 22, 23, 23, 24, 25, 26, 27, 28, 29, 28, 30, 31, 31, 31, 31, 31, 0, 32, 32, 33, 34,
	10, 35, 0, 36, 37, 38, 39, 40, 41, 42, 42, 10, 43, 43, 43, 44, 43, 43, 43, 16, 45, 46, 47, 47,
	48, 10, 49, 50, 51, 51, 51, 52, 53, 54, 55, 52, 55, 56, 54, 57, 58, 54, 54, 59, 60, 61, 55, 62,
	55, 55, 55, 54, 55, 55, 55, 63, 54, 55, 54, 55, 64, 54, 55, 54, 55, 65, 54, 55, 55, 54, 55, 54,
	55, 52, 54, 66, 55, 67, 68, 69, 55, 70, 55, 55, 55, 54, 71, 55, 54, 54, 54, 54, 54, 54, 55, 55,
	55, 52, 54, 52, 55, 72, 55, 73, 54, 54, 54, 55, 55, 55, 55, 55, 55, 74, 54, 52, 75, 55, 55, 52,
	55, 54, 55, 55, 54, 55, 54, 76, 77, 55, 55, 55, 54, 54, 55, 54, 54, 55, 54, 54, 55, 55, 55, 55,
	52, 54, 54, 52, 54, 54, 78, 54, 79, 54, 55, 80, 81, 82, 83, 84, 85, 86, 86, 87, 88, 89, 89, 90,
	83, 89, 83, 91, 92, 83, 93, 89, 94, 95, 96, 94, 89, 89, 97, 89, 89, 89, 98, 99, 100, 101, 102, 103,
	104, 104, 104, 105, 105, 104, 105, 105, 104, 104, 105, 104, 103, 103, 103, 106, 106, 103, 103, 106, 106, 103, 103, 106,
	107, 108, 109, 109, 110, 111, 110, 110, 110, 110, 112, 110, 110, 110, 113, 110, 114, 115, 115, 110, 110, 110, 110, 110,
	110, 110, 110, 110, 110, 110, 110, 116, 110, 115, 110, 110, 110, 110, 110, 110, 110, 110, 110, 115, 115, 110, 115, 115,
	110, 110, 117, 118, 119, 119, 120, 121, 122, 0, 123, 123, 123, 124, 125, 33, 126, 127, 126, 128, 129, 130, 131, 0,
	0, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 144, 144, 146, 147, 125, 148, 149, 33, 33,
	106, 125, 125, 150, 151, 152, 103, 125, 153, 153, 154, 153, 155, 125, 156, 157, 158, 159, 158, 160, 160, 161, 162, 162,
	163, 125, 47, 164, 165, 165, 165, 166, 165, 33, 167, 168, 167, 169, 170, 171, 125, 172, 125, 173, 174, 175, 176, 47,
	47, 47, 47, 177, 33, 20, 178, 47, 125, 125, 179, 180, 125, 125, 125, 103, 181, 182, 183, 184, 185, 186, 187, 188,
	189, 189, 190, 191, 192, 193, 191, 194, 47, 0, 195, 33, 196, 197, 197, 125, 198, 198, 199, 200, 201, 201, 202, 201,
	201, 201, 201, 47, 203, 204, 197, 205, 206, 207, 125, 208, 208, 209, 210, 211, 212, 212, 0, 213, 214, 213, 33, 33,
	215, 216, 217, 218, 219, 220, 221, 222, 223, 223, 223, 223, 223, 223, 224, 223, 223, 223, 223, 225, 225, 225, 20, 226,
	47, 227, 227, 125, 228, 228, 228, 228, 228, 229, 230, 125, 231, 232, 125, 233, 233, 234, 235, 236, 237, 237, 238, 239,
	240, 239, 241, 103, 242, 242, 242, 242, 243, 243, 244, 245, 246, 247, 248, 249, 249, 249, 250, 251, 252, 252, 253, 253,
	254, 253, 253, 255, 256, 255, 255, 257, 258, 259, 259, 260, 261, 262, 263, 263, 264, 263, 265, 265, 266, 267, 268, 267,
	267, 269, 125, 125, 270, 271, 272, 272, 273, 274, 274, 275, 276, 277, 278, 279, 257, 280, 47, 281, 125, 282, 283, 284,
	285, 286, 287, 288, 286, 289, 289, 290, 291, 292, 125, 293, 294, 295, 296, 125, 47, 297, 298, 299, 300, 301, 301, 302,
	303, 302, 304, 302, 305, 306, 307, 307, 308, 309, 310, 311, 312, 313, 313, 314, 315, 316,
}

// The formats that locales have.
var formatRows = [...]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 104,
	1, 0, 1, 1, 1, 1, 0, 1, 1, 72,
	1, 1, 1, 1, 1, 1, 0, 1, 1, 104,
	2, 0, 0, 2, 2, 0, 0, 0, 0, 72,
	3, 1, 2, 3, 3, 2, 0, 2, 0, 104,
	4, 2, 0, 4, 4, 3, 0, 3, 2, 104,
	5, 2, 3, 5, 0, 4, 0, 4, 3, 104,
	5, 3, 3, 5, 0, 4, 0, 4, 3, 72,
	5, 0, 3, 5, 0, 4, 0, 4, 3, 72,
	6, 4, 4, 6, 5, 0, 0, 5, 0, 104,
	7, 0, 0, 7, 3, 2, 0, 0, 0, 72,
	8, 0, 5, 8, 6, 0, 0, 6, 0, 72,
	9, 0, 6, 9, 7, 0, 0, 7, 4, 72,
	9, 0, 0, 10, 0, 0, 0, 0, 4, 72,
	10, 0, 7, 11, 8, 0, 0, 8, 0, 72,
	11, 5, 0, 12, 9, 0, 0, 9, 0, 104,
	2, 0, 0, 13, 2, 0, 0, 0, 0, 72,
	12, 6, 8, 14, 10, 5, 0, 10, 0, 72,
	7, 1, 0, 7, 3, 2, 0, 0, 0, 104,
	13, 7, 9, 15, 11, 6, 0, 11, 5, 72,
	0, 2, 0, 0, 0, 0, 0, 0, 0, 104,
	14, 0, 7, 16, 6, 0, 0, 12, 6, 72,
	2, 0, 0, 17, 12, 7, 0, 0, 0, 72,
	15, 2, 10, 18, 13, 8, 0, 13, 7, 104,
	16, 0, 0, 19, 0, 9, 0, 0, 0, 72,
	16, 2, 0, 19, 0, 9, 0, 0, 0, 104,
	4, 0, 11, 20, 14, 0, 0, 14, 0, 72,
	17, 8, 12, 21, 15, 2, 0, 15, 0, 104,
	18, 0, 13, 22, 16, 10, 0, 16, 8, 72,
	19, 0, 0, 23, 0, 0, 0, 17, 8, 72,
	0, 0, 0, 24, 0, 0, 0, 0, 0, 72,
	20, 9, 14, 25, 17, 11, 0, 18, 9, 72,
	15, 2, 0, 26, 0, 8, 0, 19, 7, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 72,
	21, 1, 15, 27, 6, 0, 0, 20, 0, 104,
	21, 2, 16, 28, 0, 0, 0, 21, 10, 104,
	22, 2, 0, 29, 18, 0, 0, 22, 0, 104,
	22, 0, 0, 29, 18, 0, 0, 22, 0, 72,
	23, 10, 17, 30, 17, 12, 0, 23, 11, 72,
	0, 1, 0, 0, 0, 0, 0, 0, 0, 104,
	24, 11, 7, 31, 19, 0, 1, 24, 0, 72,
	25, 0, 18, 32, 20, 13, 0, 25, 12, 72,
	26, 12, 19, 33, 21, 14, 0, 26, 13, 72,
	27, 0, 20, 34, 22, 15, 0, 27, 14, 72,
	27, 0, 20, 35, 22, 15, 0, 27, 14, 72,
	28, 2, 21, 36, 0, 0, 0, 28, 0, 104,
	29, 3, 22, 37, 23, 0, 0, 29, 0, 72,
	30, 0, 0, 13, 2, 0, 0, 0, 0, 72,
	31, 13, 0, 38, 24, 0, 0, 30, 0, 104,
	32, 14, 23, 39, 25, 16, 0, 31, 15, 104,
	32, 0, 23, 39, 25, 16, 0, 31, 15, 72,
	33, 1, 24, 40, 26, 1, 0, 32, 16, 104,
	21, 1, 4, 41, 6, 0, 2, 33, 17, 104,
	7, 1, 4, 42, 27, 17, 2, 33, 17, 104,
	7, 1, 4, 43, 6, 17, 2, 33, 17, 104,
	7, 0, 4, 43, 6, 17, 2, 33, 17, 72,
	34, 1, 4, 44, 6, 18, 2, 33, 17, 104,
	35, 0, 4, 45, 6, 17, 2, 33, 17, 72,
	21, 0, 4, 41, 6, 0, 2, 33, 17, 72,
	36, 0, 4, 46, 6, 17, 2, 33, 17, 72,
	37, 0, 4, 47, 6, 17, 2, 33, 17, 72,
	38, 1, 4, 48, 6, 19, 2, 33, 17, 104,
	39, 0, 4, 49, 6, 20, 2, 33, 17, 72,
	7, 12, 4, 43, 28, 17, 2, 33, 17, 72,
	7, 15, 4, 43, 29, 17, 2, 33, 17, 72,
	7, 0, 4, 50, 6, 21, 2, 33, 17, 72,
	40, 1, 4, 51, 6, 22, 2, 33, 17, 104,
	7, 12, 4, 43, 30, 17, 2, 33, 17, 72,
	4, 0, 4, 52, 6, 17, 2, 33, 17, 72,
	7, 3, 4, 43, 31, 17, 2, 33, 17, 72,
	25, 1, 4, 53, 32, 23, 2, 33, 17, 104,
	41, 3, 4, 54, 33, 0, 2, 33, 17, 72,
	42, 0, 4, 55, 6, 17, 2, 33, 17, 72,
	43, 0, 4, 43, 6, 17, 2, 33, 17, 72,
	7, 1, 4, 56, 6, 17, 2, 33, 17, 104,
	44, 1, 4, 43, 6, 17, 2, 33, 17, 104,
	45, 0, 4, 57, 6, 17, 2, 33, 17, 72,
	34, 1, 4, 43, 6, 17, 2, 33, 17, 104,
	46, 0, 4, 58, 6, 17, 2, 33, 17, 72,
	47, 0, 4, 59, 6, 17, 2, 33, 17, 72,
	0, 0, 0, 0, 0, 0, 0, 34, 17, 104,
	0, 0, 0, 0, 0, 0, 0, 35, 17, 72,
	48, 0, 25, 60, 34, 0, 0, 36, 0, 72,
	49, 9, 26, 61, 35, 24, 0, 37, 18, 72,
	49, 1, 26, 62, 36, 25, 0, 38, 18, 104,
	50, 1, 26, 63, 20, 26, 0, 38, 18, 104,
	49, 0, 26, 63, 20, 26, 0, 38, 18, 72,
	51, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	52, 1, 26, 65, 37, 27, 0, 38, 19, 104,
	49, 1, 26, 63, 20, 26, 0, 38, 18, 104,
	49, 1, 26, 66, 20, 26, 0, 38, 18, 104,
	52, 1, 26, 63, 20, 26, 0, 38, 18, 104,
	53, 1, 26, 63, 20, 26, 0, 38, 18, 104,
	54, 1, 26, 67, 6, 28, 0, 38, 18, 104,
	55, 1, 26, 68, 20, 26, 0, 38, 18, 104,
	56, 1, 26, 63, 20, 26, 0, 38, 18, 104,
	49, 1, 26, 61, 35, 24, 0, 37, 18, 104,
	57, 1, 26, 69, 6, 28, 0, 38, 18, 104,
	58, 0, 27, 70, 6, 29, 0, 39, 20, 72,
	59, 11, 28, 71, 38, 30, 1, 40, 21, 72,
	30, 0, 0, 2, 2, 0, 0, 0, 0, 72,
	60, 16, 29, 72, 39, 31, 3, 41, 22, 72,
	60, 16, 29, 73, 40, 31, 4, 41, 22, 72,
	2, 0, 0, 74, 12, 7, 0, 0, 0, 72,
	61, 0, 30, 75, 0, 0, 0, 42, 0, 72,
	61, 2, 30, 75, 0, 0, 0, 42, 0, 104,
	2, 1, 0, 74, 12, 7, 0, 0, 0, 104,
	62, 15, 31, 76, 41, 32, 0, 43, 23, 72,
	21, 1, 32, 41, 6, 33, 0, 33, 24, 104,
	27, 0, 19, 77, 6, 0, 0, 44, 0, 72,
	4, 0, 33, 78, 42, 0, 0, 45, 25, 72,
	63, 17, 33, 78, 42, 0, 0, 45, 25, 72,
	64, 18, 33, 79, 43, 34, 0, 45, 25, 72,
	65, 19, 33, 80, 42, 20, 0, 45, 25, 72,
	4, 0, 33, 78, 44, 0, 0, 45, 25, 72,
	4, 1, 33, 78, 42, 0, 0, 45, 25, 104,
	4, 0, 34, 78, 42, 0, 0, 45, 25, 72,
	66, 0, 0, 81, 45, 35, 0, 0, 0, 72,
	67, 0, 1, 82, 6, 0, 0, 0, 0, 72,
	33, 0, 35, 83, 6, 0, 0, 46, 0, 72,
	0, 1, 0, 84, 0, 0, 0, 0, 0, 104,
	68, 0, 36, 85, 46, 36, 0, 47, 0, 72,
	69, 0, 7, 86, 47, 37, 0, 38, 26, 72,
	27, 0, 0, 87, 48, 38, 0, 0, 27, 72,
	15, 20, 0, 88, 0, 39, 0, 48, 28, 104,
	7, 0, 0, 89, 3, 2, 0, 0, 0, 72,
	70, 0, 11, 90, 49, 2, 0, 49, 0, 72,
	70, 1, 11, 90, 49, 2, 0, 49, 0, 104,
	71, 1, 0, 91, 6, 0, 0, 0, 0, 104,
	72, 3, 37, 92, 50, 40, 0, 50, 29, 72,
	34, 2, 38, 93, 51, 41, 0, 51, 28, 104,
	73, 1, 39, 94, 52, 42, 2, 33, 30, 104,
	74, 21, 40, 95, 53, 43, 1, 52, 8, 72,
	75, 21, 40, 95, 53, 43, 1, 52, 8, 72,
	29, 22, 41, 37, 54, 0, 0, 53, 0, 72,
	4, 0, 33, 78, 42, 0, 0, 45, 0, 72,
	76, 3, 0, 96, 55, 44, 0, 54, 31, 72,
	77, 0, 7, 97, 56, 0, 0, 55, 2, 72,
	78, 0, 42, 98, 57, 0, 0, 56, 0, 72,
	79, 12, 43, 99, 30, 5, 0, 57, 32, 72,
	80, 0, 44, 100, 58, 0, 0, 58, 0, 72,
	34, 0, 45, 101, 0, 5, 0, 59, 0, 72,
	0, 0, 0, 102, 59, 0, 0, 60, 0, 72,
	81, 0, 19, 103, 60, 45, 0, 61, 2, 72,
	82, 0, 46, 104, 61, 0, 0, 62, 2, 72,
	65, 0, 46, 104, 61, 0, 0, 62, 2, 72,
	83, 23, 0, 105, 62, 46, 0, 63, 33, 72,
	84, 0, 0, 106, 0, 0, 0, 0, 0, 72,
	85, 0, 47, 107, 6, 0, 0, 64, 0, 72,
	86, 0, 7, 108, 63, 0, 0, 65, 34, 72,
	87, 0, 7, 109, 64, 47, 0, 66, 0, 72,
	0, 0, 0, 110, 0, 0, 0, 0, 0, 104,
	88, 0, 0, 111, 20, 48, 0, 67, 35, 72,
	89, 0, 7, 112, 65, 0, 0, 68, 36, 72,
	90, 0, 7, 113, 0, 0, 0, 69, 36, 72,
	0, 12, 0, 0, 0, 0, 0, 0, 0, 72,
	33, 2, 48, 114, 0, 0, 0, 70, 17, 104,
	91, 20, 49, 115, 0, 39, 0, 71, 37, 104,
	92, 24, 0, 116, 66, 49, 0, 72, 38, 104,
	92, 25, 0, 116, 66, 49, 0, 72, 38, 72,
	93, 2, 50, 117, 67, 0, 0, 73, 28, 104,
	94, 26, 51, 118, 68, 0, 0, 74, 28, 104,
	21, 2, 52, 119, 0, 2, 0, 75, 0, 104,
	34, 27, 53, 84, 69, 0, 0, 76, 0, 104,
	95, 0, 0, 120, 70, 0, 0, 0, 0, 72,
	96, 0, 0, 121, 6, 0, 0, 77, 0, 72,
	96, 0, 0, 121, 6, 0, 0, 77, 0, 104,
	34, 1, 54, 93, 71, 0, 0, 78, 0, 104,
	34, 1, 55, 122, 51, 0, 0, 0, 0, 104,
	34, 1, 56, 122, 51, 0, 0, 79, 0, 104,
	34, 1, 57, 122, 51, 0, 0, 80, 0, 104,
	97, 0, 0, 123, 6, 0, 0, 81, 36, 72,
	58, 0, 0, 124, 72, 0, 0, 0, 0, 72,
	0, 0, 0, 125, 73, 0, 0, 82, 39, 72,
	21, 1, 0, 0, 0, 0, 0, 0, 0, 104,
	98, 0, 58, 126, 74, 0, 0, 83, 0, 72,
	0, 0, 0, 127, 0, 0, 0, 0, 0, 72,
	40, 28, 7, 128, 75, 0, 0, 84, 40, 72,
	99, 0, 0, 129, 76, 50, 0, 85, 2, 72,
	100, 0, 0, 130, 32, 29, 0, 86, 41, 72,
	34, 2, 59, 131, 51, 0, 0, 87, 0, 104,
	101, 0, 0, 132, 77, 7, 0, 0, 0, 72,
	7, 0, 0, 133, 2, 0, 0, 0, 0, 72,
	84, 0, 0, 0, 0, 0, 0, 0, 0, 72,
	85, 1, 60, 134, 6, 0, 0, 88, 0, 104,
	102, 0, 61, 135, 61, 51, 0, 89, 42, 72,
	103, 29, 62, 136, 78, 52, 0, 90, 43, 104,
	104, 11, 0, 137, 79, 0, 1, 91, 36, 72,
	105, 11, 0, 0, 0, 0, 0, 92, 36, 72,
	106, 2, 63, 138, 0, 0, 0, 93, 0, 104,
	15, 2, 64, 139, 80, 39, 0, 94, 44, 104,
	107, 1, 65, 140, 6, 17, 0, 95, 45, 104,
	108, 1, 65, 140, 6, 17, 0, 95, 45, 104,
	79, 12, 65, 140, 81, 17, 0, 96, 45, 72,
	109, 0, 0, 141, 6, 0, 0, 0, 0, 72,
	110, 30, 0, 142, 82, 53, 5, 97, 46, 72,
	7, 1, 0, 89, 3, 2, 0, 0, 0, 104,
	111, 0, 19, 143, 83, 54, 0, 98, 47, 72,
	0, 0, 0, 144, 84, 0, 0, 99, 0, 72,
	112, 0, 66, 145, 0, 0, 0, 100, 48, 72,
	112, 2, 66, 145, 0, 0, 0, 100, 48, 104,
	113, 0, 67, 146, 0, 0, 0, 101, 49, 72,
	114, 0, 67, 147, 0, 0, 0, 101, 49, 72,
	111, 0, 19, 143, 6, 54, 0, 98, 47, 72,
	115, 0, 68, 148, 0, 0, 0, 0, 0, 72,
	0, 0, 0, 149, 0, 0, 0, 102, 0, 72,
	0, 0, 69, 150, 6, 0, 0, 0, 0, 72,
	114, 31, 0, 151, 2, 0, 0, 0, 0, 104,
	0, 0, 0, 152, 85, 0, 0, 103, 0, 72,
	21, 1, 70, 153, 86, 55, 0, 104, 0, 104,
	21, 0, 70, 153, 86, 55, 0, 104, 0, 72,
	21, 2, 71, 154, 0, 39, 0, 105, 0, 104,
	116, 0, 7, 155, 49, 0, 0, 0, 0, 72,
	34, 2, 72, 156, 87, 44, 0, 106, 50, 104,
	117, 2, 0, 157, 0, 56, 0, 0, 50, 104,
	7, 32, 73, 158, 6, 0, 0, 107, 0, 72,
	0, 0, 0, 0, 0, 0, 0, 108, 0, 104,
	118, 0, 72, 159, 20, 57, 0, 109, 51, 72,
	0, 0, 0, 152, 69, 0, 0, 0, 0, 72,
	0, 0, 0, 160, 88, 0, 0, 0, 0, 72,
	119, 16, 74, 161, 0, 0, 0, 110, 0, 72,
	119, 2, 74, 161, 0, 0, 0, 110, 0, 104,
	120, 0, 75, 162, 89, 58, 0, 111, 35, 72,
	121, 0, 75, 163, 89, 59, 0, 112, 35, 72,
	121, 1, 75, 163, 89, 59, 0, 112, 35, 104,
	122, 1, 72, 164, 6, 0, 0, 113, 0, 104,
	123, 0, 76, 165, 6, 60, 0, 114, 0, 72,
	39, 0, 77, 166, 6, 61, 0, 115, 52, 72,
	124, 0, 9, 167, 90, 62, 0, 116, 53, 72,
	124, 0, 9, 168, 90, 62, 0, 116, 53, 72,
	0, 0, 0, 169, 6, 0, 0, 0, 0, 72,
	34, 2, 78, 122, 51, 0, 0, 117, 0, 104,
	125, 0, 0, 170, 6, 0, 0, 0, 0, 72,
	34, 2, 0, 0, 0, 0, 0, 118, 0, 104,
	7, 0, 0, 171, 2, 0, 0, 0, 0, 72,
	126, 0, 79, 172, 0, 0, 0, 119, 0, 72,
	33, 0, 80, 173, 6, 0, 0, 120, 25, 72,
	127, 2, 0, 174, 13, 0, 0, 121, 0, 104,
	21, 2, 81, 175, 0, 0, 0, 122, 0, 104,
	0, 0, 0, 0, 6, 0, 0, 82, 0, 72,
	128, 0, 0, 176, 6, 0, 0, 123, 0, 72,
	129, 0, 0, 177, 45, 63, 0, 0, 0, 72,
	2, 0, 0, 178, 12, 64, 0, 0, 0, 72,
	130, 0, 0, 179, 0, 0, 0, 124, 0, 72,
	0, 12, 82, 180, 91, 0, 0, 125, 54, 72,
	131, 3, 83, 181, 92, 65, 0, 126, 11, 72,
	132, 0, 84, 182, 93, 0, 0, 127, 55, 72,
	133, 15, 85, 183, 94, 0, 0, 0, 0, 72,
	0, 0, 0, 0, 6, 2, 0, 0, 0, 72,
	134, 1, 86, 184, 73, 2, 0, 128, 0, 104,
	134, 0, 86, 184, 73, 2, 0, 128, 0, 72,
	135, 33, 87, 185, 95, 66, 6, 129, 56, 104,
	135, 0, 87, 185, 95, 66, 6, 129, 56, 72,
	136, 0, 0, 186, 96, 67, 0, 130, 36, 72,
	136, 0, 0, 186, 96, 67, 0, 17, 36, 72,
	136, 0, 0, 186, 96, 67, 0, 131, 36, 72,
	136, 0, 0, 186, 96, 67, 0, 132, 36, 72,
	0, 0, 0, 0, 6, 0, 0, 0, 0, 72,
	0, 1, 0, 0, 6, 0, 0, 0, 0, 104,
	34, 15, 88, 187, 97, 0, 0, 133, 0, 72,
	64, 0, 89, 188, 6, 68, 0, 134, 13, 72,
	137, 0, 89, 189, 6, 68, 0, 134, 13, 72,
	138, 34, 89, 190, 98, 69, 0, 134, 13, 72,
	7, 0, 7, 191, 6, 5, 0, 135, 57, 72,
	7, 0, 90, 192, 6, 5, 0, 136, 57, 72,
	139, 2, 91, 193, 99, 0, 0, 137, 0, 104,
	0, 0, 0, 194, 0, 0, 0, 0, 0, 72,
	15, 2, 92, 195, 51, 39, 0, 138, 58, 104,
	15, 0, 92, 195, 51, 39, 0, 138, 58, 72,
	140, 2, 93, 196, 13, 39, 0, 80, 37, 104,
	36, 0, 94, 197, 6, 0, 0, 139, 0, 72,
	141, 35, 95, 198, 100, 70, 0, 140, 59, 72,
	142, 2, 96, 199, 101, 71, 0, 141, 0, 104,
	143, 0, 97, 200, 102, 72, 0, 142, 0, 72,
	0, 0, 69, 0, 6, 0, 0, 0, 0, 72,
	33, 1, 98, 201, 6, 73, 0, 143, 0, 104,
	144, 36, 0, 202, 103, 0, 0, 144, 0, 72,
	0, 0, 0, 203, 0, 0, 0, 0, 0, 104,
	145, 0, 0, 204, 104, 74, 0, 145, 60, 72,
	145, 1, 0, 204, 104, 74, 0, 145, 60, 104,
	146, 3, 99, 205, 105, 0, 0, 146, 0, 72,
	147, 0, 7, 206, 106, 0, 0, 0, 0, 72,
	148, 0, 100, 207, 0, 0, 0, 0, 0, 72,
	149, 0, 101, 208, 61, 5, 0, 147, 25, 72,
	150, 2, 102, 209, 0, 0, 0, 148, 61, 104,
	150, 2, 102, 209, 0, 0, 0, 149, 61, 104,
	151, 37, 7, 210, 107, 0, 0, 150, 62, 72,
	0, 0, 0, 0, 0, 0, 0, 0, 62, 72,
	152, 11, 0, 211, 108, 0, 0, 0, 62, 72,
	7, 2, 0, 89, 0, 2, 0, 0, 0, 104,
	82, 0, 7, 212, 109, 0, 0, 151, 0, 72,
	15, 0, 103, 213, 110, 75, 0, 152, 8, 72,
	0, 0, 0, 203, 0, 0, 0, 153, 0, 72,
	153, 0, 0, 214, 6, 0, 0, 0, 0, 72,
	154, 0, 104, 215, 6, 0, 0, 154, 0, 72,
	21, 0, 105, 216, 6, 0, 0, 33, 0, 72,
	34, 2, 7, 217, 51, 0, 0, 155, 0, 104,
	155, 0, 106, 218, 0, 76, 5, 0, 0, 72,
	156, 38, 107, 219, 6, 77, 0, 156, 0, 72,
	156, 38, 107, 219, 6, 77, 0, 157, 0, 72,
	7, 0, 0, 220, 20, 78, 0, 158, 35, 72,
	7, 1, 0, 220, 20, 78, 0, 158, 35, 104,
	157, 39, 108, 221, 111, 79, 0, 159, 63, 104,
	157, 40, 0, 221, 112, 79, 0, 160, 63, 72,
	157, 40, 108, 221, 111, 79, 0, 159, 63, 72,
	0, 0, 0, 222, 113, 0, 0, 0, 0, 72,
	2, 0, 0, 223, 12, 0, 0, 0, 0, 72,
	158, 25, 0, 224, 114, 80, 7, 161, 63, 72,
	159, 41, 0, 225, 114, 81, 7, 161, 63, 104,
	159, 41, 0, 226, 114, 82, 7, 161, 63, 104,
	158, 41, 0, 224, 114, 80, 7, 161, 63, 104,
	160, 41, 0, 227, 114, 83, 7, 161, 63, 104,
	157, 42, 108, 228, 115, 84, 0, 162, 63, 104,
	161, 39, 108, 229, 116, 85, 0, 162, 63, 104,
	157, 41, 108, 228, 115, 84, 0, 162, 63, 104,
	21, 0, 0, 230, 6, 0, 0, 163, 64, 72,
	162, 35, 95, 231, 117, 70, 0, 140, 59, 72,
}

const dateStyleSize = 4

// Rows of the four date styles: where the pattern is, times 256, plus its length.
var dateStyleRows = [...]uint32{
	4454156, 5810952, 4824328, 4578312,
	4863499, 4574984, 4571656, 4578312,
	4869643, 2272520, 4164873, 3541512,
	3702286, 3703306, 5286410, 5822472,
	4869643, 2272520, 2267144, 4565000,
	4138765, 2272520, 3744526, 2297614,
	4142349, 4143369, 4465160, 3868936,
	4470796, 2272520, 2267144, 4565000,
	3314447, 3315467, 2267144, 5822472,
	4477452, 2272520, 2267144, 5840904,
	2683153, 4156685, 4149517, 4581640,
	5847816, 4143369, 4164873, 5822472,
	2449938, 2450958, 2577422, 5850120,
	2449938, 2450958, 2455822, 3767566,
	4500748, 5810952, 4498440, 4458504,
	4142349, 4143369, 4164873, 5822472,
	1239328, 815668, 1177378, 4578312,
	4477452, 4143369, 4164873, 4465160,
	3794446, 3795466, 3791626, 3368715,
	3802126, 3803146, 4172041, 5569289,
	3010576, 3007244, 2267144, 5822472,
	4181773, 4182793, 4129033, 5873160,
	4454156, 4530700, 4824328, 4578312,
	4540684, 2828041, 4041226, 5840904,
	3817486, 5337098, 4196874, 4947208,
	4470796, 2272520, 2267144, 5882376,
	3036688, 2828041, 4218633, 4581640,
	4224781, 2828041, 4581640, 5840904,
	4231949, 4232969, 4229385, 5822472,
	4224781, 2828041, 4485128, 5896200,
	4869643, 2272520, 2267144, 3541512,
	920368, 994349, 746549, 4578312,
	3058448, 3059468, 4239117, 5873160,
	4869643, 2272520, 2267144, 5822472,
	4470796, 2272520, 2267144, 5822472,
	4470796, 2272520, 4571656, 5882376,
	4573964, 4574984, 4571656, 5882376,
	4573964, 4574984, 5905416, 5882376,
	4181773, 4182793, 4129033, 4578312,
	4470796, 2272520, 2267144, 4581640,
	4470796, 2272520, 2267144, 3541512,
	4181773, 4182793, 4129033, 4588296,
	4470796, 4574984, 4571656, 4565000,
	4869643, 2272520, 4465160, 5912328,
	4470796, 2272520, 5905416, 4565000,
	4470796, 2272520, 2267144, 4578312,
	4573964, 4574984, 4571656, 4588296,
	4573964, 4574984, 5914632, 3541512,
	2188820, 5916936, 5919240, 5921544,
	2498578, 2494734, 2267144, 5822472,
	2498578, 2494734, 5004811, 5822472,
	2498578, 2494734, 4465160, 5933064,
	2498578, 2494734, 4748040, 5935368,
	2761489, 2762254, 2267144, 5822472,
	2498578, 2494734, 2267144, 5882376,
	2498578, 2494734, 5014792, 5937672,
	2498578, 2494734, 2267144, 5935368,
	2498578, 2494734, 2267144, 3541512,
	4224781, 2828041, 4218633, 5840904,
	1904663, 2332179, 3075856, 5944584,
	4869643, 2272520, 2267144, 5030152,
	3875086, 3875851, 2772235, 3868936,
	4617228, 2828041, 4485128, 4485128,
	4869643, 2272520, 2267144, 5935368,
	4869643, 2272520, 2267144, 4578312,
	4470796, 2272520, 2267144, 5840904,
	2513170, 2513935, 4565000, 5882376,
	4869643, 2272520, 2267144, 5933064,
	3894286, 3895306, 5382154, 4565000,
	2498578, 2494734, 2509326, 5882376,
	4623884, 4143369, 4164873, 5822472,
	4470796, 2272520, 2267144, 5981448,
	3909646, 3910666, 3906826, 4485128,
	4470796, 4143369, 4250889, 4565000,
	3794446, 3795466, 3791626, 3467019,
	3794446, 3795466, 3791626, 5075467,
	3925006, 5399050, 4272138, 3921931,
	3110672, 4285709, 4289293, 5840904,
	2789137, 2790667, 2267144, 4465160,
	4573964, 2272520, 2267144, 5882376,
	4869643, 2272520, 2267144, 5896200,
	4224781, 2828041, 4218633, 4485128,
	4869643, 2272520, 2267144, 5882376,
	2373649, 2798863, 4588296, 4588296,
	4660492, 5810952, 4824328, 4578312,
	4470796, 2272520, 2267144, 4465160,
	4307213, 4143369, 4304649, 5840904,
	2537490, 2538510, 2267144, 4565000,
	3132432, 3129100, 3124748, 4565000,
	2542354, 3951886, 3955726, 5840904,
	3141136, 5121547, 3960331, 4465160,
	4181773, 4182793, 4129033, 5822472,
	2816785, 3971086, 5130763, 5136907,
	4869643, 2272520, 6027528, 5912328,
	4142349, 4143369, 4164873, 5912328,
	2826001, 2828041, 4336650, 4041226,
	2830609, 2831629, 4164873, 4581640,
	2835217, 4339469, 4343053, 5822472,
	3535631, 2272520, 2267144, 5840904,
	2561810, 3990286, 4578312, 4578312,
	2408979, 2409999, 3556111, 5840904,
	4869643, 2272520, 4824328, 4578312,
	2449938, 2450958, 2577422, 2572558,
	4454156, 5810952, 4824328, 5822472,
	1131044, 2128405, 1823509, 4947208,
	286529, 1195298, 4947208, 4947208,
	4357389, 4182793, 4129033, 5822472,
	4470796, 2272520, 2267144, 5935368,
	4574984, 2272520, 2267144, 5935368,
	2590994, 2592014, 4571656, 4565000,
	5179915, 5810952, 4824328, 5822472,
	4540684, 2828041, 4218633, 4581640,
	4454156, 5810952, 4824328, 5944584,
	4869643, 2272520, 2267144, 4465160,
	4869643, 2272520, 2267144, 4748040,
	1715738, 1717013, 4164873, 5882376,
	2247956, 2248976, 3580687, 5840904,
	4573964, 2272520, 2267144, 4565000,
	4470796, 2272520, 2267144, 4738056,
	2890513, 5810952, 4824328, 5030152,
	2498578, 2494734, 2509326, 4565000,
	2498578, 2494734, 4565000, 5882376,
	4142349, 2272520, 2267144, 5822472,
	3193360, 2272520, 4465160, 5933064,
	2449938, 2450958, 2577422, 4581640,
	1370910, 5725449, 5728009, 5944584,
	2258708, 2259473, 4033291, 4565000,
	4181773, 5810952, 4824328, 4578312,
	4869643, 2272520, 2267144, 4581640,
	2498578, 2494734, 2509326, 3541512,
	4368141, 5810952, 4824328, 4578312,
	4540684, 2828041, 4041226, 4041226,
	4224781, 2828041, 4218633, 4041226,
	4375309, 4376329, 4372745, 4485128,
	4181773, 4182793, 5905416, 5882376,
	4470796, 2272520, 2267144, 5896200,
	3794446, 3795466, 3368715, 3368715,
	4869643, 2272520, 4485128, 4485128,
	4869643, 2272520, 2267144, 4485128,
	3629839, 3631114, 3627018, 6075912,
	4378893, 4143369, 4164873, 5933064,
	1972247, 1975307, 2267144, 5822472,
	4067086, 4182793, 4129033, 5873160,
	5229067, 2272520, 2267144, 4581640,
	1743386, 1029164, 1743386, 4578312,
	5229067, 2272520, 2267144, 4738056,
	2280212, 3236880, 3241232, 4581640,
	4093966, 5475082, 5472266, 4578312,
	4403981, 5477898, 5480714, 4578312,
	2644498, 2645518, 2640654, 5840904,
	3642127, 3643402, 3639306, 5822472,
	4411149, 4412169, 4408585, 5882376,
	4307213, 4143369, 4164873, 5882376,
	4224781, 2828041, 4218633, 4578312,
	4421901, 4143369, 4164873, 4465160,
	3284752, 3285772, 3281420, 5882376,
	4583948, 2267144, 6103560, 3541512,
	2659090, 2798863, 2798863, 5030152,
	2373649, 2798863, 2798863, 5030152,
	2373649, 2798863, 2798863, 5822472,
	2373649, 2798863, 2798863, 5882376,
	2373649, 2798863, 2798863, 3541512,
	1972247, 2272520, 2267144, 5822472,
}

const timeStyleSize = 4

// Rows of the four time styles.
var timeStyleRows = [...]uint16{
	18938, 18950, 13626, 18134,
	11505, 11522, 10647, 14931,
	14582, 14597, 4961, 15878,
	19118, 19130, 17975, 14981,
	14657, 14672, 15770, 20309,
	11607, 11624, 11474, 16100,
	17529, 18950, 13626, 18134,
	13027, 13043, 17975, 14981,
	14762, 14777, 12343, 13139,
	16321, 19130, 17975, 14981,
	17750, 19130, 17975, 14981,
	16419, 16433, 13626, 18134,
	19406, 19418, 19385, 23008,
	2583, 2639, 4940, 3496,
	10751, 10769, 10700, 15020,
	19490, 19502, 19469, 22319,
	16321, 16629, 17975, 14981,
	9130, 18950, 13626, 18134,
	9190, 9210, 9153, 20983,
	16671, 18950, 13626, 18134,
	15227, 15242, 19766, 23356,
	16419, 18950, 13626, 18134,
	19118, 19130, 17975, 12104,
	9893, 19130, 17975, 14981,
	7512, 7536, 12343, 16900,
	20078, 20090, 13626, 18134,
	9950, 12389, 10629, 14886,
	14762, 14777, 12343, 16900,
	3078, 3132, 17975, 14981,
	15617, 15632, 4961, 15878,
	20078, 20090, 17975, 14981,
	12423, 12440, 10647, 14931,
	18938, 19130, 13626, 18134,
	11327, 11345, 10647, 14931,
	19406, 19502, 19469, 22319,
	1690, 1753, 13626, 18134,
	15917, 15932, 13626, 18134,
	16321, 16629, 13626, 18134,
	18938, 19130, 23851, 24909,
	14291, 14307, 16772, 21500,
	17329, 17343, 13626, 18134,
	17357, 17371, 16772, 21500,
	14355, 14371, 17290, 21489,
}

const joinSize = 4

// Rows of patterns that join a date and a time as for one moment ("at"), in four styles.
var joinRows = [...]uint16{
	24669, 24669, 24669, 24669,
	22735, 22735, 24669, 24669,
	21615, 21615, 24342, 24342,
	20716, 20716, 23908, 23908,
	22771, 22771, 24342, 24342,
	19154, 19154, 24342, 24669,
	24705, 24705, 24342, 24342,
	24342, 24342, 24342, 24342,
	22861, 22861, 24342, 24342,
	22879, 22879, 24342, 24342,
	21745, 21745, 24342, 24342,
	22906, 22906, 24342, 24342,
	7752, 7752, 24342, 24342,
	23940, 23940, 23940, 23940,
	17659, 17659, 24342, 24669,
	22951, 22951, 24342, 24342,
	13219, 13219, 24342, 24342,
	23956, 23956, 24669, 24669,
	22987, 22987, 24342, 24342,
	21855, 21855, 24342, 24342,
	23023, 23023, 24342, 24342,
	17802, 17802, 24342, 24342,
	19430, 19430, 24669, 24669,
	21469, 21469, 21469, 21469,
	15047, 15047, 24342, 24342,
	23140, 23140, 24342, 24669,
	24342, 19526, 24342, 24342,
	19610, 19610, 24342, 24342,
	23996, 23996, 23996, 23996,
	15092, 15092, 23908, 24342,
	20947, 20947, 24669, 24669,
	22005, 22005, 22005, 22005,
	20958, 20958, 24342, 24342,
	23293, 23293, 24342, 24669,
	23293, 23293, 24342, 24342,
	23329, 23329, 24342, 24342,
	22025, 22025, 24342, 24342,
	15287, 15287, 24342, 24342,
	7890, 7890, 24342, 24342,
	21035, 21035, 24342, 24342,
	23940, 23940, 24669, 24669,
	24044, 24044, 24669, 24669,
	24060, 24060, 24342, 24342,
	19874, 19874, 24342, 24342,
	23410, 23410, 24669, 24669,
	23419, 23419, 24342, 24342,
	15392, 15392, 24342, 24342,
	22125, 22125, 24342, 24342,
	6210, 6210, 24342, 24342,
	4149, 4149, 24342, 24342,
	6238, 6238, 24342, 24342,
	16923, 16923, 24342, 24342,
	9969, 9969, 24342, 24342,
	13747, 13747, 24342, 24342,
	22175, 22175, 24342, 24342,
	18309, 18309, 24342, 24342,
	18322, 18322, 24342, 24342,
	22185, 22185, 24342, 24342,
	20114, 20114, 24342, 24342,
	18426, 18426, 24342, 24342,
	24669, 24132, 24669, 24669,
	20150, 20150, 20150, 24342,
	16993, 16993, 24342, 24342,
	9450, 9450, 24342, 24342,
	10102, 4704, 24342, 24342,
	21266, 21266, 24342, 24342,
	24559, 24559, 24342, 24342,
	22735, 22735, 24342, 24342,
	24873, 24342, 24669, 24669,
	23662, 23662, 24342, 24342,
	22325, 22325, 24342, 24342,
	10140, 10140, 24342, 24342,
	24669, 24669, 24342, 24342,
	21332, 21332, 24342, 24342,
	21343, 21343, 24669, 24669,
	22345, 22345, 24342, 24342,
	19526, 19526, 24342, 24342,
	23671, 23671, 24342, 24342,
	14099, 14099, 24342, 24342,
	20294, 20294, 24342, 24342,
	14115, 14115, 14115, 23680,
	18621, 18621, 24342, 24342,
	14131, 14131, 24342, 24342,
	24172, 24172, 24342, 24669,
	23707, 23707, 24342, 24342,
	22395, 22395, 22395, 24669,
	23716, 23716, 23716, 24342,
	22415, 22415, 24342, 24342,
	22425, 22425, 24342, 24342,
	21855, 21855, 24669, 24669,
	22435, 22435, 24342, 24342,
	12559, 12559, 23908, 23908,
	8358, 8358, 24342, 24342,
	20378, 20378, 24669, 24669,
	12576, 12576, 24342, 24342,
	10235, 10235, 24669, 24669,
	14195, 14195, 24669, 24669,
	20438, 20438, 24342, 24342,
	24342, 24342, 24342, 24669,
	8005, 8005, 24342, 24342,
	24669, 24669, 23908, 23908,
	23806, 23806, 24342, 24342,
	21431, 21431, 23908, 23908,
	21464, 21464, 21469, 21469,
	23833, 23833, 24228, 24228,
	22505, 22505, 24342, 24342,
	24669, 24669, 24342, 24669,
	22525, 22525, 24342, 24342,
	24669, 24669, 24669, 24252,
}

const datesFirst = 0 // among formatLists

const timesFirst = 232 // among formatLists

const extraFirst = 350 // among formatLists

const itemSize = 16

// Rows of patterns that add a field to a format, by field.
var itemRows = [...]uint16{
	24669, 24669, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 21469,
	24669, 24669, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 23964,
	21469, 21469, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 21469,
	24669, 24669, 18926, 18926, 18926, 18926, 24669, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 23964,
	24669, 24669, 18926, 18926, 18926, 18926, 24669, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 21469,
	24669, 24669, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 24669,
	24669, 24669, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 24594,
	24669, 24669, 18926, 18926, 18926, 18926, 21469, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 18926, 24992,
}

const zoneSize = 6

// Rows of strings for zones: around a distance to GMT, for a distance ahead and behind,
// for no distance, and the long and short name of UTC.
var zoneRows = [...]uint16{
	20492, 21968, 23933, 24471, 0, 20350,
	20492, 21968, 23933, 24471, 5200, 20350,
	20492, 21968, 23933, 24471, 6378, 20350,
	11539, 24693, 24699, 14567, 3930, 20350,
	14612, 21968, 23933, 17425, 4065, 20350,
	20492, 21968, 23933, 24471, 1249, 20350,
	20492, 21968, 23933, 24471, 6837, 20350,
	20492, 21968, 23933, 24471, 4108, 20350,
	20492, 21968, 23933, 24471, 852, 20350,
	20492, 21968, 23933, 24471, 7320, 20350,
	20492, 21968, 23933, 24471, 2469, 20350,
	11692, 21968, 23933, 14702, 2118, 20350,
	24723, 21968, 23933, 24726, 4564, 24967,
	24363, 21968, 23933, 24471, 549, 20350,
	24735, 21968, 23933, 20350, 6405, 20350,
	7344, 21968, 23933, 8466, 1312, 20350,
	24363, 21968, 23932, 24471, 5479, 20350,
	20492, 21968, 23933, 24471, 1375, 20350,
	20492, 21968, 23933, 24471, 6863, 20350,
	24363, 21968, 23933, 24471, 206, 20350,
	24363, 21968, 23933, 24471, 6459, 20350,
	20492, 21968, 23933, 24471, 4190, 20350,
	13235, 21968, 23933, 17685, 0, 20350,
	20492, 24405, 24412, 24471, 5809, 20350,
	20492, 21968, 23933, 24471, 2295, 20350,
	20492, 21968, 23933, 24471, 6486, 20350,
	20492, 24447, 24454, 24471, 7045, 20350,
	20492, 21968, 23933, 24471, 8138, 20350,
	20492, 21968, 23933, 24471, 3693, 20350,
	20492, 21968, 23933, 24471, 5838, 20350,
	4907, 21968, 23933, 5262, 0, 20350,
	24468, 21968, 23933, 24471, 6889, 20350,
	20492, 21968, 23933, 24471, 3343, 20350,
	20492, 21968, 23933, 24471, 6459, 20350,
	13443, 21968, 23933, 17932, 0, 20350,
	11964, 21968, 23933, 15077, 0, 20350,
	24735, 21968, 23933, 20350, 5867, 20350,
	20492, 21968, 23933, 24471, 6070, 20350,
	20492, 21968, 23933, 24471, 6915, 20350,
	24363, 21968, 19661, 24471, 6941, 20350,
	20492, 21968, 23212, 24471, 6098, 20350,
	10805, 21965, 19658, 10808, 4973, 20350,
	15122, 21968, 23933, 18010, 1, 18023,
	24735, 24482, 24489, 20350, 16643, 20350,
	20492, 21968, 23933, 24471, 8204, 20350,
	24735, 21968, 19661, 20350, 6567, 20350,
	24771, 21968, 23933, 25029, 8592, 20350,
	20492, 21968, 23933, 24471, 4344, 20350,
	20492, 21968, 23933, 24471, 2526, 20350,
	20492, 21968, 23933, 24471, 7464, 20350,
	23392, 21965, 22035, 24471, 4381, 20350,
	20492, 21968, 23933, 24471, 2970, 20350,
	20492, 21968, 23932, 24471, 5509, 20350,
	20492, 21968, 23933, 24471, 6594, 20350,
	20492, 21968, 23933, 24471, 7913, 20350,
	20492, 21968, 23933, 24471, 919, 20350,
	20492, 21968, 23933, 24471, 5896, 20350,
	20492, 24447, 24454, 24471, 5539, 20350,
	24801, 21968, 23933, 25037, 0, 20350,
	20492, 21968, 23933, 24471, 8226, 20350,
	8613, 21968, 23933, 9874, 0, 20350,
	20492, 21968, 23933, 24471, 5072, 20350,
	20492, 21968, 23933, 24471, 6126, 20350,
	20492, 21968, 23933, 24471, 13667, 20350,
	20492, 21968, 23933, 24471, 5569, 20350,
	20492, 21968, 23933, 24471, 627, 20350,
	20492, 21968, 23933, 24471, 7488, 20350,
	20492, 21968, 23933, 24471, 6154, 20350,
	20492, 21968, 23933, 24471, 1438, 20350,
	20492, 21968, 23933, 24471, 1501, 20350,
	6182, 21968, 23933, 7070, 986, 20350,
	20492, 21968, 23933, 24471, 1938, 20350,
	20492, 21968, 23933, 24471, 12355, 20350,
	20492, 21968, 23933, 24471, 3024, 20350,
	20492, 21968, 23933, 24471, 7095, 20350,
	20492, 21968, 23933, 12406, 3975, 20350,
	7560, 21968, 23933, 8676, 1053, 20350,
	20492, 21968, 23933, 24471, 6266, 25045,
	20492, 21968, 23933, 24471, 7959, 20350,
	20492, 21968, 23933, 24471, 1816, 20350,
	20492, 21968, 23933, 24471, 1998, 20350,
	20492, 21968, 23933, 24471, 3644, 20350,
	24735, 21968, 19661, 20350, 0, 20350,
	20492, 21968, 23933, 24471, 6967, 20350,
	20492, 21968, 23933, 24471, 2751, 20350,
	20492, 21968, 19661, 24471, 5925, 20350,
	20492, 21968, 23933, 24471, 4773, 20350,
	8718, 21968, 23933, 10026, 2970, 20350,
	20492, 21968, 23933, 24471, 9430, 20350,
	20492, 21968, 23933, 24471, 2177, 20350,
	8739, 21968, 23933, 10083, 297, 20350,
	20492, 21968, 23933, 24471, 2695, 20350,
	24363, 21968, 23933, 24471, 112, 20350,
	7584, 21968, 23933, 8760, 381, 20350,
	24148, 21968, 23933, 24867, 3024, 20350,
	20492, 21968, 23933, 24471, 7608, 20350,
	20492, 24447, 24454, 24471, 7608, 20350,
	20492, 21968, 23933, 24471, 465, 20350,
	20492, 21968, 23933, 24471, 7632, 20350,
	24735, 24447, 24454, 20350, 0, 20350,
	20492, 21968, 23933, 24471, 3741, 20350,
	20492, 21968, 23933, 24471, 6621, 20350,
	21288, 21968, 23933, 23653, 2806, 20350,
	24735, 21968, 23933, 20350, 0, 20350,
	20492, 21968, 23933, 24471, 4492, 20350,
	20492, 21968, 23933, 24471, 2058, 20350,
	20492, 21968, 23933, 24471, 1564, 20350,
	20492, 21968, 23933, 24471, 4268, 20350,
	24363, 21968, 23933, 24471, 0, 20350,
	20492, 21968, 23933, 24471, 5629, 20350,
	20492, 21968, 23933, 24471, 5324, 20350,
	20492, 21968, 23933, 24471, 5659, 20350,
	20492, 21968, 23933, 24471, 6993, 20350,
	20492, 21968, 23933, 24471, 5689, 20350,
	20492, 21968, 23933, 24471, 7170, 20350,
	20492, 21968, 23933, 24471, 6729, 20350,
	20492, 21968, 23933, 24471, 1627, 20350,
	7195, 21968, 23933, 8336, 2353, 20350,
	8802, 21968, 23933, 10197, 702, 20350,
	20492, 21968, 23933, 24471, 5983, 25049,
	20492, 21968, 23933, 24471, 7220, 20350,
	20492, 21968, 23933, 24471, 6012, 23689,
	8718, 21968, 23933, 10026, 3789, 20350,
	24468, 21968, 23933, 24471, 5104, 20350,
	20492, 21968, 23933, 24471, 2861, 20350,
	6756, 24447, 24454, 7245, 3394, 20350,
	20492, 21968, 23933, 24471, 6294, 20350,
	24363, 24447, 24454, 24471, 5719, 20350,
	20492, 21968, 23933, 24471, 5386, 20342,
	20492, 21968, 23933, 24471, 6322, 20350,
	20492, 21968, 23933, 24471, 2236, 20350,
	20492, 21968, 23933, 24471, 5417, 20350,
	20492, 21968, 23933, 24471, 5006, 20350,
	20492, 21968, 23933, 24471, 5539, 20350,
	20492, 21968, 19661, 24471, 6783, 20350,
	24363, 21968, 23933, 24471, 4807, 20350,
	24363, 21968, 23933, 24471, 18673, 20350,
	20492, 21968, 23933, 24471, 4455, 20350,
	20492, 21968, 23933, 24471, 777, 20350,
	20492, 21968, 23933, 24471, 3445, 20350,
	20492, 21968, 23933, 24471, 3291, 20350,
	20492, 21968, 23933, 24471, 4229, 20350,
	20492, 21968, 23933, 24471, 5136, 20350,
	20492, 21968, 23933, 24471, 10254, 20350,
	20486, 21968, 23933, 22485, 0, 20350,
	20492, 21968, 23933, 24471, 5749, 20350,
	20492, 21968, 23933, 24471, 1877, 20350,
	20492, 21968, 23933, 24471, 1185, 20350,
	24363, 21968, 23933, 24471, 3837, 20350,
	20492, 21968, 23933, 24471, 3837, 20350,
	20492, 21968, 23933, 24471, 6350, 20350,
	24735, 21968, 23933, 20350, 7019, 20350,
	20492, 21968, 23933, 24471, 5448, 20350,
	20492, 24405, 24412, 24471, 0, 20350,
	20492, 21968, 23933, 24471, 5039, 20350,
	4306, 21968, 23933, 24471, 2411, 20350,
	24903, 21968, 23933, 25057, 5779, 20350,
	24903, 21968, 23933, 25057, 6041, 20350,
	20492, 21968, 23933, 24471, 4528, 20350,
	20492, 21968, 23933, 24471, 10368, 20350,
	20492, 21968, 23933, 24471, 10406, 20350,
	20492, 21968, 23933, 24471, 14323, 20350,
	20492, 21968, 23933, 24471, 10444, 20350,
	20492, 21968, 23933, 24471, 5168, 20350,
}

// Lists of the formats of skeletons, in the form that fill reads.
const formatLists = "" +
	"\x00\x00_g\x01\x126\x02\x1e\x12\x03X~\x042c\x05X\x87\x062s\aI\x9a\bI\xa6\ta\xf1\n2i\v)\xb4\f$,\r,'\x0e*\x89\x0fE\xdf\x10\f\xa4\x11\x1a\x10\x12X\x81\x132f\x14X\x8a\x152v\x16`K\x17I\x9d\x18E\xdc\x19`Q\x1a`W" +
	"\x00\x019\xa4\x02\x1d\xfa\x05'\xf2\x068`\a4W\nX\xb4\fX\xbd\r,\x93\x0e%H\x0fT}\x12D%\x13J\x12\x14\"\x9b\x15J\x1e\x16!u\x17\"\x98\x19`c\x1a`i" +
	"\x01\x01N\xf8\x02\x1e\x12\x05X\x87\x062s\aI\x9a\r,'\x0fJl\x126\r\x13JB\x16`K\x186\n" +
	"\x02\x01\x126\nTQ\fT[\x0e*\x89\x0fL\xc4\x13D\x04\x15>\xfd\x16!u\x17?\x01\x18L\xc1" +
	"\x01\x031\xb0\x048\x8d\x068\x9c\a3\x17\bJZ\nJf\fJr\r,'\x0e*\x89\x0fJl\x126\r\x138\xab\x158\xba\x178\xc0\x186\n\x19`Q\x1a`W" +
	"\x01\x01]\\\x03P\xcb\x048\x8d\x06-$\a,\xb1\bJ\xa2\n?\v\fP\xd6\x0f?\x10\x12#\x15\x13#\n\x15?\x19\x18#\x0f" +
	"\x01\x02\x1e\x12\x05X\x87\x062s\aI\x9a\bJZ\nTy\fT\x83\x13D\x1e\x15D+\x18D\"" +
	"\x03\x17\"\x98\x186\n" +
	"\x01\x062\x83\a,\xb1\nT\x8d\fT\x83\x0fJl\x126\r\x13DE\x15D+\x16X\xfc\x186\n\x1aY\x05" +
	"\x06\x01N\xf8\x03Y\x0e\x042\xa3\x05Y\x17\x062\xb3\aJ\xde\bJ\xea\nT\x97\f\x1e>\x0fU\x9f\x12E\xec\x135\x06\x152\xb6\x18E\xe9\x19`Q\x1a`W" +
	"\t\x03X~\x042c\bI\xa6\r,'\x14\x1a'\x16`K" +
	"\t\x01\x126\x02 \xf3\x03Y)\x042c\x05-I\x06 \xe8\a-F\bJ\xf6\x12X\x81\x14?T\x15(\xdf\x16?p\x17?Q\x19P\xf7\x1aQ\x02" +
	"\x00\x17Y2\x186\n" +
	"\x02\x019\xa4" +
	"\x06\x01\x126\x02\x1ff\x059_\x06\x1f\\\a\x1f`\b6\xf7\nT\xb5\x0fT\xb9\x12Ds\x13Dl\x14`\x87\x16`\x8d\x18Dp" +
	"\x0e\x01_\x1d\x03\x1fy\x04\x1fr\x05\x1f\x8f\x06\x1f\x88\a\x1f\x8c\b)\x03\nT\xc9\vHE\fT\xc9\x0eT\xcd\x0fT\xcd\x11%l\x12%|\x13%u\x14%|\x15%u\x16%i\x17%y\x18%y\x19K\x0e\x1aK\x1a" +
	"\x03\x019\xa4\x02\x1d\xfa\x031\xb0\x043\x03\x05'\xf2\x063\x13\a3\x17\b,\x9f\x15D\xa0\x17D\xa4\x18D\b" +
	"\x02\x01\x126\t?\x16\n2i\v\x13(\r,\x93\x16!u" +
	"\b\x01N\xf8\x033*\x043#\x06-\xbd\a-\xc1\bJ\xa2\nT\xe7\fX\xbd\x15?\x89\x16!u\x17?\x8d\x1a`i" +
	"\x00\x05Yh\f \xfd\r\f\x8d\x0e\x12\t\x14`\x99\x17\x11\xf7" +
	"\x01\x033:\x0433\x069\x8c\a,\xb1\b37\tHE\nYq\x0fSz\x12E\xab\x13K&\x18E\xa8" +
	"\a\x02a\x8c\x069\x9b\bK2\x0e5\xdd\x18D\"" +
	"\x00\x01]t\x02) \x05)\x1d\x06)\x15\a)\x19\b9\xc8\nK>\fQ\x18\r$\xcf\x0e\"\a\x0fKB\x10A7\x113o\x12E\xab\x133c\x149\xdf\x159\xd7\x16_9\x179\xdb\x183g\x19_@\x1a_G" +
	"\x16\x06)'\a)+\bI\xa6\nQ9\fQD\x0eQH\x0fQ=\x10\f\xa4\x12?\xac\x13?\xa5\x159\xf5\x169\xee\x179\xf9\x18?\xa9\x19`Q\x1a`W" +
	"\x00\x06\x19 \a\x1e_\f!'\r\x14}\x0e\x14}\x15\x12\x1a\x16-\xce\x17\x14o\x18E\xe9" +
	"\b\x031\xb0\x043\x83\x05Y\x83\x06#F\a#J\bJ\xa2\nX\xb4\x14U\x05\x16U\x0f\x17D\xe1\x1aU\x19" +
	"\x12\x03X~\x042c\bI\xa6" +
	"\x03\x01N\xf8\x02\x1d\xfa\x05'\xf2\x06.\x01\a.\x05\b,\x9f\x18D\b" +
	"\x1b\x031\xb0\x043\x03\bKb" +
	"\f\x01Kn\nQZ\fE\b\x0eE\r\x126\r\x13?\xdd\x14)C\x15)9\x17)>" +
	"\x10\x01_N\x04)K\x05Y\xb0\x06.\x12\a)O\b?\xeb\nQe\fQe\r$\xcf\x0eKB\x0fKB\x10A7\x13?\xf9\x14`\x8d\x15?\xf9\x16`\x8d\x17=\xaa\x18=\xaa" +
	"\x00\x01_c\x03Y\xb9\x04.#\x05U7\x06)o\a@\a\bKz\n.)\f)v\rQt\x0e@\x0e\x0fK\x80\x12Y\xbc\x13@\x15\x14U:\x15)r\x16_j\x17@\n\x18K}\x19_q\x1a_x" +
	"\b\x01\x126\x031\xb0\x043\x03\bKb\r,'\x16!u\x1a`i" +
	"\x05\x01Q{\x031\xb0\x063\xf3\a.k\bK\x92\t?\x16\nY\xd4\v\x13(\fUU\r$\xcf\x0e\"\a\x0fT\xb9\x10A7\x12Ds\x13K\x9e\x15E}\x17@_\x18Dp" +
	"!\x01]t\x033:\x044\x03\x06.g\b4\a\ta\xf1\nQ\x86\v)\xb4\fQ\x18\x0fQ\x8a\x10\f\xa4\x126\r\x13Dl\x15@[" +
	"\"\x031\xb0\x044\x13\b6\xf7" +
	"\b\x02\x1e\x12\x05X\x87\x06.\x89\a.\x8d\x15@\x85\x16!u\x17@\x89\x1a`i" +
	"#\x044#\bK\x92\x10A7\x12Ds\x16`\x8d" +
	"\x00\x01N\xf8\x05\x13\n\x06\f\xa7\nUs\v)\xa5\f\x12\x83\x0e\x12\x87\x0fE\x9e\x12`\xab\x13E\x97\x14\x13\r\x15\r\xda\x18E\x9b" +
	"\x1b\x019\xa4\x06#\x82\a.\x9a\bI\xa6\f@\xa1\r@\xc1\x0e@\xa5\x17@\xaf" +
	"\r\x02\x1d\xfa\x043#\x05Y\x83\x069\x8c\a,\xb1\bJZ\v\x13(\r,\x93\x16`\x8d" +
	"\x1c\b,\x9f" +
	" \x019\xa4\b,\x9f\nU}\r,\x93\x0fSz\x12E\xab\x13E\xa4\x18E\xa8" +
	"*\x0433\b37" +
	"+\nT\x8d\x0fJl" +
	",\x13DE\x186\n" +
	"+\x064S\a4W\fU\x87\x0e<e\x15E\xbe\x17E\xc2" +
	".\x062\x83\a,\xb1" +
	")\x019\xa4\nU\x91\x0fE\xdf\x12X\x81\x13E\xd8\x18E\xdc" +
	"+\b4'\nU\x9b\x0fU\x9f\x12E\xec\x13E\xe5\x18E\xe9" +
	"+\x043\x83\nYq\fX\xbd" +
	"+\x186\n" +
	"-\x15J\x1e" +
	"3\x13DE\x15?\x89" +
	"\x1c\bL:\x12E\xab\x13E\xff\x18F\x03" +
	"/\fT\x83" +
	"+\x0fJl\x18Hs" +
	"+\x12X\x81\x13E\xd8\x18E\xdc" +
	"/\nU\xb9\x0fF\x06\x13E\xff\x18F\x03" +
	"-\fU\x87\x0e<e\x15@\xd9\x17@\xdd" +
	"9\x01\x126\x03X~\x042\x83\b,\xb1\nU\x91\v\x13(\x0fE\xdf\x1aY\x05" +
	"\b\x031\xb0\x043\x83\b1\xad\rFD\x13F\x19\x15F&\x16&\x17" +
	"=\x06\x1f\xf6\nZm\x12;\f\x13DE\x15D+\x17&J\x19Zv" +
	"=\a\x1f\xfa\x13JB\x15D+\x19Zv" +
	"?\a,\xb1\nTy\x0fT}\x12D%\x13Lj\x18D\"" +
	"?\x05 \x00\x06&3\fFM\x0eFQ\x13F\x19\x14&P\x17&J" +
	"?\x17L^" +
	"=\fLv\x13DE\x15&F" +
	"?\nU\xb9\x0fF\x06\x12E\xab\x13L\x82\x18L\x85" +
	"C\x033*\x043#\fFM" +
	"!\x01_\x1d\x034\n\x044\x03\x06.\xcd\bL\x8e\nT\xb5\fQ\x18\x10\f\xa4\x13Dl\x15@\xe7" +
	"\x03\x03Z\xa3\x044\x93\x05.\xde\x06\x19\x8c\a\x1ev\n4\x99\f\x19\x9a\r#\x9e\x0e\x1e\x84\x12Z\xa6\x134\x96\x14X\x8a\x154\xa3\x16Q\xa7\x17L\xa6\x19Q\xb2\x1aQ\xbd" +
	"\x14\x03Z\xbe\x04/\x00\bL\xb2\ta\xf1\nZ\xc7\fZ\xd0\rZ\xdc\x0eZ\xd3\x0fL\xc4\x12Z\xa6\x13L\xbe\x18L\xc1\x19`i" +
	"\x1b\x03Z\xbe\x04/\x00\bL\xb2" +
	"\x11\x18E\xdc" +
	"\x01\x06!{\a!\x81\bL\xd6\nZm\x0fS8\x12;\f\x13;\x03\x15*G\x17*M\x18;\t" +
	"\"\x01_N\x034*\x04;0\x05Y\x83\x06;0\a4'\bL\xe2\nU\xd7\fU\xe1\x0eQ\x8a\x12`\xb7\x13K\x9e\x14`\x87\x15K\x9e\x16`\x8d\x17Dp" +
	"!\x01_N\x034\n\x044\xb3\b4\a\ta\xf4\nZ\xe2\v)\xb4\x0fU\x9f\x12E\xec\x13L\xee\x18E\xe9\x19Z\xeb\x1aZ\xf4" +
	"\x14\x00\x12:\x04;?\b;B\ta\xf1" +
	"N\x03[\x06\x04;N\bL\xfa\n[\x0f\x0fE\xdf\x12X\x81\x13J\x12\x18E\xdc" +
	"N\nQ9\x0fQ=\x12E\xec\x13E\xe5\x18E\xe9" +
	"\x02\rG.\x13DE\x16U\xff\x17I\x9d\x18E\xdc" +
	"K\x01\x126\x02\x1e\x12\x069\x8c\a,\xb1\bI\xa6\x13M\x12\x15J\x1e\x17\"\x98" +
	"\x14\x031\xb0\x043\x83\b;B\ta\xf4" +
	"\x00\x17?\x01\x18D\b" +
	" \x01_\x1d\x043\x83\x05Y\x83\b1\xad\r]\xd4\x12`\xc9\x14`\xcf\x16`\x8d" +
	"A\x06\x1f\xf6\bJZ\x13DE\x15&l\x19`c" +
	"Q\x01_N\nQ\x86\fUU\r$\xcf\x0e\"\a\x0fQ\x8a\x12`\xab\x13E\x97\x15@[\x16!u" +
	"$\x031\xb0\x05/\x18\x06/\x11\a/\x15\x15?\x89\x17?\x8d\x19`Q\x1a`W" +
	"\x03\x17I\x9d\x18E\xdc" +
	"Y\x01_\x1d\x031\xb0\x043\x03\x152v\x17?\x8d" +
	"\b\r,'\x16`K\x19`Q\x1a`W" +
	"\x0e\x01[N\x02\x1d\xfa\x05'\xf2\x06*Y\a*]\b1\xad\fMB\r]\xe4\x0eMF\x14\"\x9b\x15;\x99\x16!u\x17;\x9d" +
	"\b\x05\x1e\x0f\bMN\x16!u\x1a`i" +
	"5\x17?\x8d" +
	"\x16\x03R6\x04$\x0e\x05V\x1d\b;\xc6\ta\xc9\nMf\x0fMj\x124\xeb\x134\xe3\x14_\xb7\x184\xe7" +
	"\x17\x01*u\x02_\xbe\x03RA\x04&\x7f\x05V1\x06*k\aA-\b;\xd5\nM~\f*r\rRf\x0eA4\x0fNN\x12]\xf4\x13&\x82\x14V4\x15*n\x16_\xc5\x17A0\x18;\xd8\x19_\xcc\x1a_\xd3" +
	"\n\x01_c\x02V;\x03Y)\x045\x03\x05F\xa8\x06$\"\a*}\bM\x8a\f$,\x13F\xb5\x14VE\x15$%\x16M\x96\x17AI\x19VO\x1aVY" +
	"@\x033*\x04;\xf3\x069\x8c\b3'\n[i\fX\xbd\x15J\x1e\x16!u\x19`c" +
	" \x01_\x1d\x043\x83\bJZ\r,\x93" +
	"(\x042c\b4'\nY\xd4\v)\xb4\x0fT\xb9\x10A7\x12Ds\x13K\x9e\x15K\xfe\x18Dp" +
	"]\x01\x126\x02\x1e\x12\x06/\x11\a/\x15\bI\xa6" +
	"\x00\x01Vc\x06*\xa1\a<\x02\n/\x88\fM\xba\r[\x84\x0e<\b\x0fM\xc6\x105-\x15*\xa4\x175#" +
	"#\x01_N\x043\x83\b1\xad\x12=\xae" +
	"\x14\x031\xb0\x04<\x11\ta\xf1" +
	"G\x01 D\x02^\x04\x03^\f\x04</\x05F\xdc\x06 8\a*\xb3\bRm\tF\xe3\n<4\vF\xe3\f ?\r*\xba\x0e*\xba\x10*\xbf\x11^\x06\x13<1\x14F\xde\x15 :\x16F\xde\x17*\xb5\x19`\xe7\x1a^\x14" +
	"\x00\x019\xa4\nT\xb5\x0fT\xb9\x18[\x96" +
	"\x06\x01_\x1d\bI\xa6\nYq\x0fSz" +
	"\x0e\x01N\xf8\x02\x1d\xfa\x05/\xa0\x06/\x99\a/\x9d\bK\x92\x14A\xb2\x15A\xab\x16\x1aB\x17A\xaf\x19_\xda\x1a_\xe1" +
	"*\x01_\x1d\x03X~\x042c\x05Y\x83\b;B\rG.\x12`\xd5\x14`\x87\x16[\x9f\x1a[\xa8" +
	"\x00\x18D\"" +
	"m\x05\x1f;\x06$J\a$N\bI\xa6\fG7\rGH\x0eG;\x0fJl\x12E\xab\x14\x1a'\x15/\xaa\x16\x1aB\x17/\xae\x19_\xda\x1a_\xe1" +
	"\t\x01\x126\x02M\xde\x03M\xed\x045s\x05<>\x06 N\a*\xc5\bM\xea\x14<A\x15 Q\x16M\xf6\x17*\xc8\x19N\x02\x1aN\x0e" +
	"\x00\x01N\xf8\x04/\xdd\x06$^\a<k\bN\x1a\nA\xca\f$f\rN+\x0e<s\x0fS8\x12;\f\x13A\xc7\x15<z\x17Vw\x18[\xb1" +
	"(\x01N\xf8\x031\xb0\x048\x8d\x05'\xf2\bI\xa6\v)\xb4\x16!u" +
	"\x02\nV\x81\fT\x83\r,\x93\x13D\x04\x15>\xfd\x16!u\x17[\xba" +
	"`\x01\x1f\f\x02[\xc3\x03Z\xa3\x04/\xff\x05N2\x06\x1f\x00\a*\xd7\bN>\t`\xf3\n0\x14\f\x1f\t\r<\x9e\x0e*\xe0\x10*\xe3\x11[\xc6\x130\x10\x14N5\x15\x1f\x03\x16[\xcc\x17*\xda\x18NJ\x19[\xd5\x1a[\xde" +
	"X\x01\x126\x045\x93\x05'\xf2\x06-\xbd\a-\xc1\nV\x8b\x12;\f\x13G^\x152v\x16\x1aB\x18;\t" +
	"u\b5\x97\nG\xaf\x126\r\x13Gk\x15?\x89\x16!u\x19`c\x1a`i" +
	"\x1b\bKb\x17I\x9d" +
	"W\x01R\xd0\nQe\x0fE\xdf\x12`\xff\x13J\x12\x15B)\x17B,\x19a\x96" +
	"\n\x01\x126\x03\\\x02\x045\xc3\aGx\b6\a\nV\x81\rV\x95\x16+:\x17?\x8d\x19_\xda\x1aR\xdb" +
	"]\bI\xa6" +
	"\x00\x02V\xb3\x05G\x9f\x06$\x86\a5\xd3\nG\xaf\f$\x90\rB?\x0e5\xdd\x0fT}\x13G\xac\x14G\xa2\x15$\x89\x16R\xe6\x175\xd6\x18\\\v\x19R\xf1\x1aR\xfc" +
	"\"\x03X~\x042c\bI\xa6\x12Ds" +
	"\f\x17N\x86" +
	"\x0e\x01_\x1d\x02\x1e\x12\x03V\xbd\x045\xe3\x05Y\x83\x062\x83\a,\xb1\bK\x92\nQ\x86\x0fQ\x8a\x12E\xec" +
	"\x00\x17\"\x98" +
	"c\x02\x1e\x12\x03\\\x02\x046\x03\x05/\x18\x066\x13\a6\x16\bN\x9e\fX\xbd" +
	"\x00\x02\\\x14\x03[\x06\x046#\x05[\x06\x066#\a;Q\b;Q\tHE\vHE\f2i\r+\x82\x0eE\xdf\x0fa\x05\x10\v\x97\x14X\x81\x152f\x16\\\x1d\x17E\xdc" +
	"\x17\x02V\xe5\x05G\xed\x06!\xf9\a!\xfd\bK2\fQ\x18\x0e\"\a\x11V\xe8\x13BS\x14G\xf0\x15+\x8b\x16V\xef\x17\"\x00\x18BW\x19V\xf9\x1aW\x03" +
	"]\x06.\x01\b3'" +
	"J\nX\xb4" +
	"\x03\x019\xa4\x0fJl\x16`K\x186\n" +
	"\x06\x01_\x1d\x02\x1d\xfa\x05'\xf2\x062\x83\a,\xb1\bI\xa6" +
	"\x0e\x01_\x1d\x03\x1fy\x04\x1fr\x05\x1fc\b\x1fv\x11%l\x12'D\x13'=\x14'W\x15'P\x16%i\x17'T\x18'A\x19K\x0e\x1aK\x1a" +
	"\x00\x03Z\xa3\x045\xc3\bN\xc2\nV\x81\x0fJl\x126\r\x135\xc6\x186\n" +
	"\x00\x01H\r\x05+\x9d\x06\x17B\a\x1b\xd0\ta\xf7\nW\x17\f\x17Q\r \x86\x0e\x1b\xdf\x0fa\x11\x12a\x17\x13H\a\x14+\xa0\x15\x17E\x16=\x1f\x17\x1b\xd3\x18K}\x19=.\x1a==" +
	"\x88\x03X~\x042c\bK2\x14\"\x9b\x15Bo\x16!u\x17?\x01" +
	"e\x01N\xf8\bMN\x15@\x85\x17?\x8d" +
	"c\x01N\xf8\bI\xa6\nT\xe7\x0fS8\x12;\f" +
	"T\x05'\xf2\x06\x1f.\a-\xc1\nUs\f6c\rN\xda\x13DE\x14\"\x9b\x15$\xfe\x16!u\x17%\x02\x19^\\\x1a^d" +
	"\x88\x016s\x03X~\x04+\xc1\x06+\xd3\n\\A\fN\xf5\x12X\x81\x13N\xe6\x15N\xf2" +
	"!\x01_N\x034*\x04;0\b4'\ta\xc9\nU\xd7\v)\xb4\x0fQ\x8a" +
	"\x00\x17@_\x18Dp" +
	"\x00\x01N\xf8\x031\xb0\x043\x03\b,\x9f" +
	"R\x019\xa4\x02\x1d\xfa\x031\xb0\x048\x8d\bJZ" +
	"r\x019\xa4\bJZ" +
	"\f\x13\x19\xf8\x14\"\x9b\x15\x1a\x13\x17\x1a3" +
	"\x00\x17S\x1d\x18H;" +
	"n\x17\"\x98" +
	"\r\nS3\x13?\xdd\x15?\x19" +
	"\x7f\x18E\xa8" +
	"\x1b\x01\x126\x02\x1e\x12\bI\xa6\x0fE\xdf" +
	"\x1b\x046\x93" +
	"\x00\nU\x9b\fW?\x0e%H\x0fU\x9f\x12E\xec\x13E\xe5\x14`\x87\x15D+\x19+\xe5\x1a+\xf7" +
	"e\x03\\\x02\x043\x83\x05/\x18\x066\xb3\bN\x9e\nSI\r,'" +
	"\x00\x0fJl\x14\"\x9b\x19`c" +
	"e\x01N\xf8\x05X\x87\x062s\aI\x9a\x0f_\xf6" +
	"~\x02\x1d\xfa\x034\n\x046\xc3\x05'\xf2\bL\x8e\nT\xc9\x0fT\xcd\x13HH\x18HL" +
	"\x90\x17Hb" +
	"\x00\bKb\fT[" +
	"V\x01_\x1d\x033:\x046\xe3\b;B\nU}\x0fSz\x12E\xab\x13E\xa4\x18E\xa8\x19Zv" +
	"\xa2\x0433\b37\fWS\x0eWW\x14E\xab\x15Ho\x17Hs\x19Y\x05" +
	"\x06\x01\x126\x05Y\x17\x06-\xbd\aGx\b6\a\n2i\x0fE\xdf\x12X\x81\x15?\x89\x19`Q\x1a`W" +
	"\x86\x019\xa4\x033*\x043#\x05Y\x83\a3'\b3'\x12a5\x13Gk\x16`\x8d\x18;\t" +
	"1\x034\n\x044\x03\b4\a" +
	"\x87\x01_\xfd\x036\xfa\x046\xf3\x059_\b6\xf7\nU\x9b\fW?\x0fU\x9f\x11\x1a\x10\x12E\xec\x13H\x96\x14O\x16\x16O\"\x18E\xe9" +
	"\xa7\x13H\xb0" +
	"\x86\x033*\x043#\b3'\x17\"\xad" +
	"\x00\x02O." +
	"\x85\x0fL\xc4\x178\xc0\x18D\b" +
	"N\x00_g\x04<\x11\x06\x1d\xe8\a\x1d\xeb\fLv\rFD\x0eFQ\x12a;\x15=\x88\x16\"\x80\x17=\x8b\x1aO:" +
	"\x93\x033:\x04<\x11\b1\xad\x1aWq" +
	"\x00\x033*\x043#\b,\x9f" +
	"\x1b\bKb" +
	"r\x03X~\x042c\nY\xd4\x12E\xec\x13L\xee\x18E\xe9" +
	"\x00\nU}\fT\x83\r,\x93\x0e%H\x0fJl\x12E\xab\x13E\xa4\x14&P\x15&l\x16&\x17\x17&J" +
	"J\x17I\x9d" +
	"\x00\x010\xe5\x040\xcb\x060\xdc\n0\xd1\f0\xe2\x130\xce\x150\xdf" +
	"\x00\x01N\xf8\nH\xcd\fN\xf5\x0fE\x9e\x12`\xab\x13H\xca\x18E\x9b" +
	"\x1e\x03X~\x042c\ta\xc9\x146\r" +
	"\"\x03'\xf2\x04)K\b?\xeb\nK>\x0fKB\x10A7\x13=\xa6\x18=\xaa" +
	"L\x03X~\x042c\x060\xfe\a1\x02\bI\xa6\fSj\rRf\x0eA4\x15B\xb5\x17B\xb9" +
	"\x1c\x01\x126" +
	"c\x034*\x044#\bO\x82\nT\xb5\x0fT\xb9\x12Ds\x13Dl\x18Dp\x19_\xda\x1a_\xe1" +
	"\x16\x00\x12:\x01_N\bH\xe4\fUU\x10\f\xa4\x123k\x169\xee" +
	"]\x05'\xf2\bJZ\x17?\x8d" +
	"O\x00_g\x04=\xc4\nX\xb4\x0fJl\x13E\xd8" +
	"\xbc\bK\x92" +
	"d\x034*\x04;0\x05'\xf2\x10\f\xa4\x12`\xb7\x15J\x1e\x16!u" +
	"c\x019\xa4\x03\\\xad" +
	"\xbf\b1\xad" +
	"3\x01]\\\x03X~\x042c\x06'\xe8\a'\xed\nSu\fH\xfe\r^t\x0eI\x03\x13?\xdd\x157S\x177X" +
	"\x7f\x18E\xe9" +
	"s\b1\xad\nG\xaf\f$,\x0e*\x89\x13DE\x15?\x89\x17?\x8d" +
	"$\x01\x126\x03\\\x02\x045\xc3\x05Y\x17\x06,c\aI\v\nV\x81\f\x1e>\x135\xc6\x15,g" +
	"\x86\x01\x126\x03[\x06\x046#\x06-\xbd\a-\xc1\b;Q\x13DE\x15?\x89\x18Dp" +
	"\r\x04=\xd3\x05\x1e\x0f\x06=\xe2\a\x1e\f\bN\x9e\r,\x93\x16!u\x1a\\\xbf" +
	"\x1b\x04,\x99\x06,\xab\nJf\fO\xb2\r,\x93\x0e%H\x0fJl\x138\xab\x17\"\x98" +
	"\t\x03Y)\x045\x03\bJ\xf6\n\\\xc8\f\\\xd1\x13>N\x15>]" +
	"\x93\x03X~\x042c\bO\xe2" +
	"\x00\x10\x0f\xdd\x11a\xdd\x16W\xad\x17\"\xb6\x18O\xee\x19W\xb7\x1aW\xc1" +
	"\f\x17\"\x98" +
	"\xc8\x033:\x04>K\x06>Z\n\\A\x0fJl\x12E\xab\x13P\x12" +
	"\n\x01\x126\x02I\x18\x05'\xf2\x06\x1e0\a%:\r,\x93\x14B\xed\x15\x1e3\x16B\xfb\x17%=\x19C\t\x1aC\x17" +
	"\x00\x14^|\x15>i\x16^\x84\x17S\x80\x19^\x8c\x1a^\x94" +
	"q\x02\x1d\xfa\x042c\x05\\\xe3\x061\x86\aP\x1e\bI\xa6\fC(\rB?\x0e5\xdd\x15C%\x17\\\xec" +
	"1\x01_\x1d\x03\\\xf5\x041\x97\x05>\x87\x06 \xd2\a \xd6\bJ\xa2\ta\xf4\x14P*\x15(G\x16P6\x17(K\x1aPB" +
	"c\x01N\xf8\x041\xa8\x06(m\a(r\nS\xac\fP\xd6\x13?\xdd\x157\x83\x177\x88" +
	"o\x01\x126\x02\x1e\x12\x033*\x043#\x05/\x18\x061\xb9\a1\xbd\b6\xf7\ta\xf4\fW\xdf\rB?\x0e5\xdd\x0fSz\x12E\xec\x15CA\x17CE\x19_q\x1a_x" +
	"\xd2\x03X~\x042c\a/\x15\bI\xa6\fT\x83\r,\x93\x0e%H\x12E\xab\x17?\x8d" +
	"h\x033:" +
	"\x12\x01I%\x031\xb0\x043\x83\b1\xad\nT\x8d\fT\x83\x16S\xc2\x1aS\xcd" +
	"\x00\x01_N\t)\xb4\nQ\x18\fQ\x18\x0e\"\a\x0f\"\a\x14\"\x9b\x15@[\x17@_" +
	"\x86\x05\x1f;\x06-\xbd\a-\xc1\bJ\xa2" +
	"\x03\n2i\f$,\x0fE\xdf\x18D\b" +
	"]\b1\xad" +
	"\x94\x011\xfd\x06\x1cf\a7\xa3\nT\x8d\x13DE\x152\x0e\x172\x12\x18;\t" +
	"c\x02\x1e\x12\x033*\x05X\x87\x062s\aI\x9a\f\x1e>\x135\xc6\x15>\xb4" +
	"*\x01_\x1d\x03X~\x042c\bI\xa6\x0fJl" +
	"i\x01N\xf8\x03^\xac\x047\xb3\x06\"\xe0\bS\xe3\n(\xbe\v)\xb4\f\"\xe7\x13(\xbb\x15\"\xe2\x19^\xb4" +
	"\x00\x17\x1c\x7f\x18L\xc1" +
	"\xb2\r,'\x16`K" +
	"\xdd\x01%Z\x03F\xdc\x04IY\x06%N\bT%\nT3\f%U\x13T0\x15%P\x192A\x1a2A" +
	"\xe0\nT\x8d\x0fJl\x126\r\x132R\x186\n" +
	"\xe1\x12Z\xa6\x13\"\xf5\x18*\xb5" +
	"\xe2\n^\xd4\vF\xe3\x0fE\x9e" +
	"\xdd\x03^\f\x04(\xb9\bN\xc2\f%U\x15%P" +
	"\xe4\x06%N\nC\xe9\x0fJl\x126\r\x132R\x186\n" +
	"\xd8\x01N\xf8\bKb\fT[\x12X\x81\x132f\x18E\xdc" +
	"\xc6\x11\x1e\x12" +
	"\x00\x1b1M\x1cE\xb5\x1d4G\x1eX\x90\x1fI\xb2 83!X\x99\"I\xbe#P\x9f$I\xca%8B&\x1c\xdd'F\xd6(5:)I\xd6*X\xa2+`!,(,->\x06.\x13a/8Q0I\xe21482\x1f\xc4" +
	"\x00\x1cJ-\x1d7G\x1fJ* 8o$>\xe1%,\xcf-:S.)\x97/,\xe00>\xef" +
	"\x00-:S.)\x972`o" +
	"\x00-:S" +
	"\x00\x1bUE\x1cA\xe8\x1d0&\x1eX\xe1\x1fJ~ 8\xc9#P\xb5$J\x8a%8\xd8&]\xa9+Q\x96,P\xba-B\x04.071P\xc0" +
	"\x04\x1eX\x90#P\x9f&\x1c\xdd+`!/920J\xc6148" +
	"\x02$?C%-5/,\xe00>\xef2\x1f\xc4" +
	"\x06\x1bUE\x1cA\xe8\x1d0&\x1fJ~ 8\xc9" +
	"\x06\x1eT\xa1!T\xab\"D_#K\x02&Q\r+?_" +
	"\x00-%\xbb.)\x97/,\xe0" +
	"\x06&]\xa9,]l2=\xa0" +
	"\b\x1bT\xd3\x1c-}\x1d#\"\x1f-y #\x1e!?{\"-\x8a$-\x9b%#2&_$'?\x7f(-\x8e)2\xc3*D\x86+YV,T\xdd--\x9f.#6/%\x8802\xd31D\x932`o" +
	"\x002`o" +
	"\x00\x1eX\xe1" +
	"\x06+_2" +
	"\x00\x1bD\xba\x1c%\xb1\x1d\x1f\xb7\x1f%\xae \x1f\xb4$D\xc7%3C,D\xd40J\xc6" +
	"\x06)?\x97*Q#->\xe4.,\xd2/%\xc103s" +
	"\x06!Y\x8c\"KJ&]\xa9':\x85(F7)KV*Y\x95+Q\x96" +
	"\x00,]\x8c" +
	"\x04\x1eUA\x1fEc 3\xd3!T\xab\"D_#K\x86$:\"%)\x81&UK)?\x97*Q#+:1,K\x8a-:&.)\x85/%\xe703\xe31Ep" +
	"\x06!T\xab\"D_$:O%)\x93" +
	"\x00\x1cK\xad\x1d:a\x1fK\xaa :^!Y\xdd\"K\xb6$@?%.4'Y\xe0(K\xb9)K\xc2*Y\xe6-=}..7/.E0@M2=\xa0" +
	"\b\x1b@m\x1e@i\x1f.x #n%)\x93&_\x8d+Ui" +
	"\x11\x1b:q\x1e:m!:|\"D_$:O%)\x93&]\xa4':\x80+Q\x91/8Q0I\xe2143" +
	"\x00&\x1c\xc8,\x19q" +
	"\x00\x1b:\x8b\x1c\x14\xad\x1d)\xb7\x1f!< \x1c\xe0!K\xf2\":\x9a$:\xa9%)\xc9))\xdb*:\xb8,Z\x01-:\xac.)\xcc/!Q0)\xed2%\xfa" +
	"\x06)@\xcb*Q\x9c+]\xac" +
	"\x06\x1fE\xb1 4C" +
	"\x15\x1cE\xb5\x1d4G\x1fI\xb2 83" +
	"\x1c!Z%\"L\n'W/(L\r)L\x16*Z." +
	"\x15/4s" +
	"\x11)I\xd6*X\xa2+`!" +
	"\x14\x1fE\xb1 4C" +
	"\x11!X\x99\"I\xbe+`!" +
	"\x06&a\xc1+_\x9b" +
	"\x11!U\xc3\"F3$:O%)\x93" +
	"\x14.Z\x7f" +
	"\x14&]\xa9':\x85(F7" +
	"\a\x1eX\xe1+]\xb4" +
	"\f!Y\x8c\"KJ&]\xa9':\x85(F7)KV*Y\x95+]\xc4" +
	"\f)KV*Y\x95+]\xc4" +
	"\x1d\x1cK\xad\x1d:a\x1fK\xaa :^&]\xa9+Q\x962`\xbd" +
	"\x06&a\x91+]\xcc" +
	"*\x1bQ\xec\x1cA\x14\x1d\x1e\x90\x1eQ\xe9\x1fA\x11 \x1e\x8d!Q\xf4\"#\xbe#Q\xff$4\xc3%\x1e\xa4'Q\xf7(#\xc1)#\xd2*R\n,R\x02-4\xc6.\x1e\xa7/\x1e\xbb04\xd31F\x812#\xc6" +
	"*$[\x18%M\x06,D\xc4-%\xbb.\x1f\xc1//Z0A@" +
	"\x00':\x85" +
	"\x14\x1b[.\x1cM\"\x1d;a\x1e[*\x1fM\x1e ;]#[3$M*,[7-M.0R\x151]\xdc" +
	" \x1eT\xa1#K\x02" +
	"\x00&]\xa9" +
	"\x022\x1f\xc4" +
	"')I\xd6*X\xa2+Q\x96,[W2\x1f\xc4" +
	"\x00\x1bUE\x1cA\xe8\x1d0&\x1fJ~ 8\xc9" +
	"/\x1eUA1MZ" +
	"\x06+]\xb4->\xe4.,\xd2" +
	"\x17\x1b/7\x1e/3!/D&V''/H+F\x9b14\xf3" +
	"\x04#RL$?C%-5':\x85(F7,K\x8a-:&.)\x85//U0A;1RW" +
	"2\x1bAZ\x1c/i\x1d0&\x1eAW\x1f/f 8\xc9!T\xab\"D_$F\xc2%5\x13,(," +
	"\x061R\\" +
	"\x00&`\xdb+M\xae" +
	"\x00)M\xd2-S\xfc.A\x84/A\x81" +
	"\x14)53*F\xcf" +
	"\x06&]\xa9" +
	"\x11\x1b^\x1c\x1c^$\x1dRx\x1eF\xe9\x1fF\xf6 5C!R\x83\"A\x8f#G\x03$G\x10%5S&^\xe6+[\x8d,^,-^4.R\x8e/A\x9d0R\x991R\xa4" +
	"\x00!T\xab\"D_$F\xc2%5\x13" +
	" )?\x97*Q#/%\xc103s" +
	"\a\x1eUA\x1fGQ 5\x83#K\x021MZ" +
	"\x05\x1bA\xda\x1eA\xd5\x1fA\xe3 0!!R\xba\"A\xf1#R\xc5$A\xff%02&`\xf9(*\xe9)!\xba+[\xe7,[\xf01NV" +
	"3\x1b1M-:&.)\x85//U0A;1\x15\xdf" +
	"C\x1b5\xa6\x1e5\xa3#$r$B\r%0T&a\xd1+_\xe8,<\xa71+\r" +
	"\t-:S" +
	"1':\x85(F7" +
	"3$?C%-5" +
	"\x14&^</8Q0I\xe2" +
	"\x00/,\xe0" +
	" ->\x06.\x13a/8Q0I\xe2" +
	"\x00\x1e$\x9a#$\x9a,<\xb61$\xae" +
	"\x10\x1eV\xc7\x1fG\xb9 63!V\xd1\"G\xc6#N\xaa$<\xc5%+U)G\xd3*V\xdb,]l/+g0<\xd4" +
	"\x062`o" +
	"3\x1fGQ 5\x83#K\x02)M\xd2*\\&+a\v/<\xf20N\xce1S\a" +
	"@\x1b\\/\x1cA\xe8\x1d0&\x1fH\x14 6S!W!\"H!$=L%+\xaf&a\x1d+^L,\\8" +
	"3':\x85(F7" +
	"\x1e2\x1f\xc4" +
	"\x04#\\J&\x1c\xdd)M\xd2*\\&+a\v/=[0N\xfe1\\S" +
	"\x06!H.\"6\x83" +
	"\x00'W+(=j)%\x12-=y.%&/\x1b\xe9" +
	"\x00'a/(B\x8b)0\xa9-S>.B\x99" +
	"\x060I\xe2" +
	"3\x1eX\xe1" +
	"1)G\xd3/,\t" +
	"\x14\x1eT\xa1#K\x021MZ" +
	"=\x1eT\xa1\x1fH\xa3 7\x03#K\x021MZ" +
	"R!Y\xdd\"K\xb6$OR%=\x97'Y\xe0(K\xb9)O^*\\\x92-OU.=\x9a/0\xed0Oj2=\xa0" +
	"!+Q\x96" +
	"Y148" +
	"\x1d&]\xa92`\x04" +
	"Y)H\xd7*W\x85+`\v/,-0=\xb5" +
	"\x06\x1cJ-\x1d7G 7C" +
	"\x15\"I\xbe" +
	"\x15&]\xa9" +
	"\x00+O\x8e" +
	"\x00!B\xdf'B\xe2011" +
	"\x00!O\xbe\"=\xf1$>\x00%,\xbd" +
	"\x06\x1eT\xa1" +
	"\x00\x1b1B'`\x19(W\xcb)1S,(!-O\xfa.>\x1e/ \xbc0(4" +
	"C\x1bUE$B\r%0T,K\x8a148" +
	"\x14$I\xca%8B" +
	"J\x1eT\xa1!X\x99\"I\xbe#K\x02&a\x9b+^\x9c1MZ" +
	"@\x1bUE\x1cA\xe8\x1d0&\x1eUA\x1fGQ 5\x83#K\x02" +
	"k\x1eX\x90#P\x9f" +
	"\x00)?\x97*Q#+` /%\xc103s" +
	"\x06\x1bPN\x1e>\x96\x1fPZ >\xa5!]\a\"Pf#1\xca$C]%1\xdb&]\x10':\x85+Pr11\xec" +
	";\x1bX\t\x1cS\xf1\x1dC\x8a\x1eX\a\x1fS\xee C\x87#I2$S\xf9%C\x95&aS)C\xa3*T\x04+T\x0f,Xc/7\xc30I?1>\xc3" +
	"o\x1bX\x13\x1eX\x11#IL&aY+T\x1a,X11>\xd2" +
	";-:&.)\x85/20" +
	"p\x1bX\x1d\x1eX\x1b\x1fX% If!^\xc4\"T;#X/$X9%Is&^\xce)TF*\\&+^\xcc/I\x800XC1XM" +
	"o\x1bXY\x1eXW\x1fX% If#Xa$X%%If&^\xe6+[\x8d,XY-S\xf1.C\x8a/8\x030I\x8d1^\xdc" +
	"o\x1bXY\x1eXW\x1fX% If#Xa&^\xe6+^\xe41Xk" +
	"\x00011" +
	"\x00" +
	"\x00AX\xc6" +
	"\x00ATe" +
	"\x00AJ\x96" +
	"\x00AP\xe1EX\xeaK9)" +
	"\x00AT\xbf" +
	"\x055\x1f\xa56\x1f\x9e7\x1f\xa2?G\xeaB,\x93N%\x9bP%f" +
	"\x01DWWESzKE\xab" +
	"\x01ET}KD%" +
	"\x00P\fr" +
	"\x00AQ.EKBK3k" +
	"\x055D\xee6#Z7#^;?\xb3<QOG%\xd4H3\x93N-\xdfP-\xe3" +
	"\x0063\xc37.\xd1;E/<U#AU-G)]H:\x13NE<P+'" +
	"\x00R`\xa5" +
	"\x00AU-EU\x9fKE\xec" +
	"\aAQ.DQ=EQ=QE\xe9" +
	"\x00A@\xbd" +
	"\x00ESz" +
	"\x114:\xd6>Z\n@Z\x13LK\xfeMJN" +
	"\x00EE\xdf" +
	"\x00EU\x9f" +
	"\x1244cLE\xf2MD8" +
	"\x05ESz" +
	"\x15>U\xa5@U\xaf" +
	"\x005\x1f\xea6\x1f\xe07\x1f\xe4;?\xb3AF@DJlEJlG%\xd4K6\rN&\rP&\x11" +
	"\x18;@\xcbC`\xb1" +
	"\x19;LR" +
	"\x1aCFQ" +
	"\x19DWWESzKE\xab" +
	"\x00AQ.I\x1f\xc4" +
	"\x00N\x1c\xf8P#\x96" +
	"\x1d9Q\xc8AZ\xd9MJN" +
	"\x0063\xc37.\xd1AU\xebKDsNE<OFtP+'" +
	"\x02KE\xab" +
	"\x13DE\xdfKX\x81" +
	"\x01DWW" +
	"\x11K`\xd5" +
	"\aAF@D\x00\x00" +
	"\x0eD_\xb0EQ=I\x1f\xc4QE\xe9" +
	"\bA\x00\x00" +
	"\x00KDs" +
	"\x16KE\xabQE\xa8" +
	"\x174/\"" +
	"\nEMjK4\xeb" +
	"\x00I\x1f\xc4" +
	"\x00AQ." +
	"\x003$B4$6=R\xb2>$=JR\xafK`\xedL$8" +
	"$AG*I\x1f\xc4" +
	"%AGDN/\xbbP/\xbf" +
	",3!\xdb4!\xcf:5:=<\x8d>!\xd8J<\x89K]\xf4L!\xd2" +
	"\x135G\xe06 d7+y?G\xeaA mN'\x04P<\xe3" +
	"\x05FT\xb9" +
	"%AW\r" +
	"\x00A\\\\" +
	"\x00EQ\x8aKE\xec" +
	"\x11BG$KE\xab" +
	",:5:" +
	"\x055Y\xb066\xd376\xd7NHUP\"\xad" +
	"%N'\xafP&\x11" +
	":AH|LH\x89N'\xc2" +
	"95\x00\x00" +
	"\x0eAT\xbf" +
	"\x0eA\x00\x00" +
	"\x168F\xd6:5:I\x1f\xc4KE\xab" +
	"\aK\x00\x00" +
	"\x1d7)OAU-P+'" +
	"\x05ET\xb9" +
	"\nCaAEQ=K?\xacQ?\xa9" +
	"\aDJlKX\x81" +
	"\x01DT\xb9EU\x9fKDs" +
	"\x014\x1e\x00>,u@,\x87I\x1f\xc4L\"\x8cM\"\xa1NO\xa6P\"\xad" +
	"\x00B,\x93EJlK6\r" +
	"\x1dA\\\xda" +
	"\x01KD%" +
	"HKE\xec" +
	"\x05ET}I\x1f\xc4KCk" +
	"\x00KE\xab" +
	"\x00AW\xf3" +
	"\x16KE\xabNHUP\"\xad" +
	"\x00EF\x06K`\xed" +
	"OJ$8KF\xde" +
	"78F\xd6B*\xbaJ$8" +
	"PB*\xbaESz" +
	"REE\xdf" +
	"OJ(\x93" +
	"\x11J(\x93KE\xab"

// Where each list begins.
var formatListsAt = [...]uint16{
	0, 82, 137, 171, 202, 254, 294, 325, 332, 366, 415, 434, 480, 487, 491, 531,
	598, 632, 651, 688, 707, 741, 757, 824, 873, 901, 935, 945, 967, 977, 1005, 1060,
	1124, 1146, 1201, 1244, 1254, 1279, 1295, 1335, 1360, 1388, 1392, 1417, 1424, 1431, 1438, 1457,
	1464, 1483, 1502, 1512, 1516, 1520, 1527, 1540, 1544, 1551, 1561, 1574, 1587, 1612, 1634, 1656,
	1669, 1688, 1710, 1714, 1724, 1740, 1750, 1781, 1833, 1873, 1883, 1887, 1918, 1967, 2007, 2020,
	2045, 2061, 2077, 2102, 2115, 2122, 2147, 2163, 2194, 2219, 2226, 2242, 2255, 2295, 2308, 2312,
	2346, 2413, 2462, 2490, 2503, 2534, 2550, 2584, 2597, 2607, 2677, 2690, 2703, 2740, 2771, 2775,
	2821, 2864, 2910, 2932, 2954, 3024, 3058, 3083, 3090, 3115, 3149, 3153, 3205, 3218, 3222, 3256,
	3260, 3285, 3340, 3389, 3396, 3400, 3413, 3432, 3478, 3503, 3561, 3583, 3596, 3612, 3652, 3680,
	3705, 3712, 3725, 3741, 3748, 3761, 3768, 3772, 3782, 3786, 3799, 3803, 3834, 3856, 3866, 3882,
	3910, 3914, 3921, 3952, 3977, 4011, 4042, 4052, 4095, 4099, 4112, 4116, 4126, 4163, 4176, 4186,
	4190, 4209, 4243, 4247, 4269, 4291, 4304, 4329, 4360, 4364, 4395, 4417, 4427, 4443, 4447, 4469,
	4476, 4480, 4517, 4521, 4543, 4574, 4602, 4627, 4655, 4677, 4687, 4709, 4713, 4735, 4772, 4791,
	4825, 4865, 4893, 4948, 4976, 4980, 5005, 5033, 5046, 5059, 5063, 5088, 5113, 5129, 5163, 5170,
	5177, 5211, 5227, 5237, 5247, 5263, 5282, 5301, 5305, 5378, 5409, 5419, 5423, 5469, 5491, 5507,
	5523, 5542, 5552, 5562, 5629, 5633, 5637, 5641, 5669, 5688, 5713, 5717, 5772, 5785, 5837, 5859,
	5896, 5903, 5955, 5965, 5972, 5985, 6004, 6008, 6018, 6025, 6035, 6042, 6055, 6059, 6069, 6076,
	6101, 6111, 6133, 6140, 6207, 6229, 6233, 6270, 6277, 6281, 6285, 6301, 6317, 6324, 6334, 6356,
	6390, 6424, 6428, 6435, 6448, 6455, 6459, 6517, 6530, 6543, 6559, 6605, 6624, 6652, 6656, 6663,
	6670, 6680, 6684, 6697, 6710, 6750, 6754, 6782, 6819, 6826, 6830, 6855, 6862, 6881, 6897, 6901,
	6905, 6912, 6922, 6938, 6978, 6982, 6986, 6993, 7009, 7019, 7023, 7027, 7031, 7041, 7054, 7058,
	7086, 7102, 7109, 7131, 7153, 7160, 7176, 7216, 7268, 7290, 7300, 7349, 7395, 7420, 7424, 7425,
	7429, 7433, 7437, 7447, 7451, 7473, 7483, 7490, 7494, 7504, 7532, 7560, 7564, 7574, 7587, 7591,
	7595, 7611, 7615, 7619, 7629, 7633, 7640, 7674, 7681, 7685, 7689, 7699, 7706, 7713, 7723, 7745,
	7749, 7756, 7760, 7764, 7771, 7784, 7788, 7792, 7799, 7803, 7810, 7814, 7818, 7840, 7847, 7857,
	7882, 7904, 7908, 7912, 7916, 7923, 7930, 7934, 7950, 7957, 7967, 7971, 7975, 7979, 7992, 7996,
	8006, 8010, 8023, 8030, 8040, 8065, 8075, 8079, 8083, 8087, 8097, 8101, 8105, 8115, 8122, 8129,
	8139, 8146, 8150, 8154, 8161,
}

// The periods of a day, for each set of periods that languages have: a letter for each
// hour, from a on in the order of Periods, and then n if noon has a name.
const dayPeriods = "" +
	"aaaaaaaaaaaabbbbbbbbbbbb " +
	"jjjjjdddddddffffffhhhhhh " +
	"jjjjjjddddddffffffhhhhhhn" +
	"jkkdddeeeeeefggggghhhhhh " +
	"kkkkddeeeeeefffffhhjjjjjn" +
	"jjjjdddddddeeeffffhhhhjj " +
	"jjjjdddeeeeeffffgggghhhh " +
	"jjjjddeeeeeeffffgghhjjjj " +
	"jjjjddddddddffffffhhhjjjn" +
	"ddddddeeeeeefgggggghhjjj " +
	"ddddddddddddffffffffffffn" +
	"jjjjdddddeeeffffffhhhhjjn" +
	"ddddddddddddffffffhhhhhhn" +
	"jjjjjdddddeeffffffhhhhhh " +
	"jjjjjdddddeefggggghhhhhh " +
	"jjjjdeeeeeeeffgggghhhjjj " +
	"jjjjddddddddfffffhhhjjjj " +
	"ddddddddddddffffffhhhjjjn" +
	"ddddddeeeeeehhhhhhhhjjjjn" +
	"eeeeeeeeeeeehhhhhhhhjjjjn" +
	"jjjjjdddddddffffffhhhhhjn" +
	"ddddddeeeeeeffggggghhjjj " +
	"kdddeeeeeeeefggggggjjjjj " +
	"jjjjjdddddeeffffffhhhhhjn" +
	"ddddddeeeeeeffffhhjjjjjjn" +
	"jjjjddddddddffffffhhhhhhn" +
	"ddddddeeeeeefhhhhhhhhjjj " +
	"jjjjjdddddddffgggghhhhhh " +
	"jjjjddddddddffffhhhhjjjj " +
	"jjjkkkddddddffffgghhhhjj " +
	"jjjjddddddddffffhhhhjjjjn" +
	"jjjjkkdddeeeffffffhhhjjjn" +
	"ddddddddddfffffhhhjjjjjjn" +
	"kkkkddddddddffffhhhjjjjkn" +
	"jjjjjdddddddffffffhhhjjjn" +
	"jjjjjjddddddfffffffhhhhhn" +
	"jjjjjjddddddffffffhhhjjjn" +
	"jjjjjjddddddffffffhhhjjj " +
	"jjjdddeeeeeeffffffhhhjjjn" +
	"jjjjjjddddddffffffhhhhjjn" +
	"jjjjjdddddddffffhhhhjjjjn" +
	"jjjjjjddddddffffffhhhhhjn" +
	"jjjjddddddeeffffffhhhhhhn" +
	"jjjdddeeeeeeffghhhijjjjjn" +
	"jjjjddeeeeeeffffhhhhhjjjn" +
	"deeeeeeeeeeeffhhhhhjjjjj " +
	"ddddddddddddffffhhhjjjjjn" +
	"jjjjjjddddeeffffffhhhhhh " +
	"jjjjddddddddffffggghhhjjn" +
	"jjjjjjddddddffffffhhhhhh " +
	"jjjjddddddddffffhhhhhjjj " +
	"jjjjjjddddeeffffffhhhjjjn" +
	"jjjjjdddddddffffffhhhhjjn" +
	"jjjjddddddddffffffhhhhjjn" +
	"kdddddeeeeeeffhhhhjjjjjjn" +
	"jjjjjjddddeeffffffhhhhjjn" +
	"jjjjdddddeeeffffffhhhhhhn" +
	"jjjjdddeeeeeffffhhhjjjjjn" +
	"jjjddeeeeeeeffgghhiiijjjn" +
	"jjjjjjddddddfggghhiiijjjn" +
	"jjjjjjdddddeffffffghhjjjn" +
	"jjjjddddddddffffgghhjjjj " +
	"jjjjjjdddddfffffffhhhhjjn" +
	"jjjjjdddeeeefgggggghhhhh " +
	"ddddddeeeefffhhhhhhjjjjj "
