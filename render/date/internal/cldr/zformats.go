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
	"\x01h:\x02m:\x02s\u202f\x01a \x04z\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x01z\x00" +
	"\x01E \x02h:\x02m:\x02s\u202f\x01a\x00" +
	"\x01h:\x02m:\x02s\u202f\x01a \x01v\x00" +
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
	"\x01E, \x02M/\x02d/\x01y\x00" +
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
	"\x01E \x02d/\x02M \x01y\x00" +
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
	"\x01E، \x01d-\x01M\x00" +
	"\x01y / \x02d \x03M\x00" +
	"ߜ߭ߕߖ\x010\x00" +
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
	4667, 20639, 25086, 25022, 24640, 24646, 23885, 24325, 24952, 4905, 22675, 24335, 22673, 23895, 23896, 23898,
	2968, 5657, 25023, 24641, 24647, 23886, 24333, 24326, 24953, 24957, 24652, 25027, 24963, 24659, 25026, 24962,
	24658, 25030, 24967, 25089, 25034, 24972, 7390, 25031, 24968, 24977, 25038, 25067, 8611, 24964, 24660, 24982,
	25042, 25092, 24661, 20636, 20631, 24332, 22670, 23893, 24987, 24664, 24339, 24988, 23901, 24346, 20635, 20633,
	24334, 20643, 22672, 24353, 24354, 23897, 24355, 24356, 23909, 24360, 24341, 23917, 25046, 20632, 20642, 22671,
	20653, 23894, 24670, 25095,
}

// Columns of formatRows: rows of the other tables, and the letter of the hour.
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
	0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 2, 2, 0, 8, 8, 8, 8, 8, 8, 8, 8, 9, 8, 8,
	10, 8, 8, 8, 10, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 11, 12, 13, 14, 15, 16,
	15, 17, 14, 18, 19, 19, 20, 21, 22, 22, 23, 2, 12, 24, 25, 0, 0, 2, 2, 0, 25, 26, 2, 27,
	2, 28, 28, 29, 30, 2, 31, 32, 33, 34, 33, 2, 35, 36, 37, 37, 37, 37, 37, 0, 2, 38, 38, 2,
	39, 12, 0, 40, 0, 41, 42, 2, 0, 43, 1, 2, 44, 45, 46, 46, 12, 47, 47, 47, 48, 47, 47, 47,
	21, 49, 50, 51, 2, 51, 52, 12, 53, 54, 55, 55, 55, 56, 57, 58, 59, 56, 59, 60, 58, 61, 62, 58,
	58, 63, 64, 65, 59, 66, 59, 59, 59, 58, 59, 59, 59, 67, 58, 59, 58, 59, 68, 58, 59, 58, 59, 69,
	58, 59, 59, 58, 59, 58, 59, 56, 58, 70, 59, 71, 72, 73, 59, 74, 59, 59, 59, 58, 75, 59, 58, 58,
	58, 58, 58, 58, 59, 59, 59, 56, 58, 56, 59, 76, 59, 77, 58, 58, 58, 59, 59, 59, 59, 59, 59, 78,
	58, 56, 79, 59, 59, 56, 59, 58, 59, 59, 58, 59, 58, 80, 81, 59, 59, 59, 58, 58, 59, 58, 58, 59,
	58, 58, 59, 59, 59, 59, 56, 58, 58, 56, 58, 58, 82, 58, 83, 58, 59, 84, 85, 86, 87, 88, 89, 90,
	90, 91, 92, 93, 93, 94, 87, 93, 87, 95, 96, 87, 97, 93, 98, 99, 100, 98, 93, 93, 101, 93, 93, 93,
	102, 103, 104, 105, 106, 107, 108, 108, 108, 109, 109, 108, 109, 109, 108, 108, 109, 108, 107, 107, 107, 110, 110, 107,
	107, 110, 110, 107, 107, 110, 111, 112, 113, 113, 114, 115, 114, 114, 114, 114, 116, 114, 114, 114, 117, 114, 118, 119,
	119, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 120, 114, 119, 114, 114, 114, 114, 114, 114, 114, 114,
	114, 119, 119, 114, 119, 119, 114, 114, 2, 121, 122, 123, 123, 124, 125, 0, 0, 126, 0, 127, 127, 127, 128, 129,
	2, 130, 131, 130, 2, 0, 132, 133, 134, 135, 0, 0, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 2,
	147, 148, 149, 148, 148, 150, 0, 151, 2, 152, 129, 153, 154, 2, 2, 2, 110, 2, 129, 2, 129, 155, 156, 2,
	157, 107, 129, 158, 158, 159, 158, 160, 161, 129, 162, 163, 164, 165, 164, 166, 166, 167, 1, 2, 168, 168, 169, 129,
	51, 170, 171, 171, 0, 2, 171, 172, 171, 2, 173, 174, 173, 175, 176, 177, 2, 129, 178, 129, 179, 180, 181, 182,
	51, 51, 51, 51, 183, 2, 25, 184, 2, 51, 129, 129, 185, 2, 186, 129, 129, 2, 129, 107, 187, 188, 189, 2,
	190, 0, 191, 192, 193, 194, 195, 196, 196, 0, 1, 197, 198, 199, 200, 198, 201, 202, 203, 51, 0, 0, 0, 204,
	2, 2, 205, 206, 206, 129, 207, 207, 208, 209, 210, 210, 211, 210, 210, 210, 210, 51, 212, 213, 206, 214, 2, 215,
	216, 0, 1, 129, 217, 217, 0, 0, 218, 219, 220, 221, 221, 0, 222, 223, 222, 2, 2, 224, 2, 2, 225, 226,
	227, 228, 229, 230, 231, 232, 232, 232, 232, 232, 232, 233, 232, 232, 232, 232, 234, 234, 234, 0, 25, 235, 235, 25,
	2, 236, 51, 237, 237, 129, 238, 238, 238, 238, 238, 239, 240, 129, 241, 242, 129, 243, 0, 243, 244, 245, 246, 247,
	247, 248, 2, 0, 249, 250, 249, 251, 107, 252, 2, 252, 252, 252, 253, 253, 254, 0, 255, 0, 256, 2, 2, 2,
	2, 257, 2, 258, 259, 259, 259, 260, 261, 262, 262, 263, 263, 264, 263, 263, 265, 266, 265, 265, 2, 1, 267, 268,
	269, 270, 270, 2, 2, 2, 271, 272, 273, 274, 274, 275, 274, 276, 276, 277, 278, 279, 278, 278, 280, 129, 129, 281,
	282, 283, 283, 0, 284, 285, 285, 286, 287, 288, 289, 290, 0, 0, 268, 291, 51, 292, 129, 293, 294, 295, 296, 297,
	298, 299, 297, 300, 301, 300, 2, 302, 303, 304, 2, 129, 2, 305, 0, 0, 306, 307, 308, 129, 51, 309, 310, 311,
	312, 313, 313, 314, 315, 314, 316, 314, 317, 318, 319, 319, 320, 321, 322, 323, 324, 325, 325, 326, 327, 328, 329,
}

// The formats that locales have.
var formatRows = [...]uint8{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 104,
	0, 1, 0, 0, 0, 0, 0, 0, 0, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 72,
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
	0, 0, 0, 0, 0, 0, 0, 0, 4, 72,
	0, 0, 0, 0, 0, 0, 0, 0, 4, 104,
	9, 0, 0, 10, 0, 0, 0, 0, 4, 72,
	10, 0, 7, 11, 8, 0, 0, 8, 0, 72,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 104,
	11, 5, 0, 13, 9, 0, 0, 9, 0, 104,
	2, 0, 0, 14, 2, 0, 0, 0, 0, 72,
	12, 6, 8, 15, 10, 5, 0, 10, 0, 72,
	7, 1, 0, 7, 3, 2, 0, 0, 0, 104,
	13, 7, 9, 16, 11, 6, 0, 11, 5, 72,
	0, 2, 0, 0, 0, 0, 0, 0, 0, 104,
	14, 0, 7, 17, 6, 0, 0, 12, 6, 72,
	2, 0, 0, 18, 12, 7, 0, 0, 0, 72,
	15, 2, 10, 19, 13, 8, 0, 13, 7, 104,
	16, 0, 0, 20, 0, 9, 0, 0, 0, 72,
	16, 2, 0, 20, 0, 9, 0, 0, 0, 104,
	4, 0, 11, 21, 14, 0, 0, 14, 0, 72,
	17, 8, 12, 22, 15, 2, 0, 15, 0, 104,
	18, 0, 13, 23, 16, 10, 0, 16, 8, 72,
	19, 0, 0, 24, 0, 0, 0, 17, 8, 72,
	0, 0, 0, 25, 0, 0, 0, 0, 0, 72,
	0, 9, 0, 0, 0, 0, 0, 0, 0, 104,
	20, 10, 14, 26, 17, 11, 0, 18, 9, 72,
	15, 2, 0, 27, 0, 8, 0, 19, 7, 104,
	21, 1, 15, 28, 6, 0, 0, 20, 0, 104,
	21, 2, 16, 29, 0, 0, 0, 21, 10, 104,
	22, 2, 0, 30, 18, 0, 0, 22, 0, 104,
	22, 0, 0, 30, 18, 0, 0, 22, 0, 72,
	23, 11, 17, 31, 17, 12, 0, 23, 11, 72,
	24, 12, 7, 32, 19, 0, 1, 24, 0, 72,
	25, 0, 18, 33, 20, 13, 0, 25, 12, 72,
	26, 13, 19, 34, 21, 14, 0, 26, 13, 72,
	27, 0, 20, 35, 22, 15, 0, 27, 14, 72,
	27, 0, 20, 36, 22, 15, 0, 27, 14, 72,
	28, 2, 21, 37, 0, 0, 0, 28, 0, 104,
	29, 3, 22, 38, 23, 0, 0, 29, 0, 72,
	30, 0, 0, 14, 2, 0, 0, 0, 0, 72,
	31, 14, 0, 39, 24, 0, 0, 30, 0, 104,
	32, 15, 23, 40, 25, 16, 0, 31, 15, 104,
	32, 0, 23, 40, 25, 16, 0, 31, 15, 72,
	33, 1, 24, 41, 26, 1, 0, 32, 16, 104,
	21, 1, 4, 42, 6, 0, 2, 33, 17, 104,
	7, 1, 4, 43, 27, 17, 2, 33, 17, 104,
	7, 1, 4, 44, 6, 17, 2, 33, 17, 104,
	7, 0, 4, 44, 6, 17, 2, 33, 17, 72,
	34, 1, 4, 45, 6, 18, 2, 33, 17, 104,
	35, 0, 4, 46, 6, 17, 2, 33, 17, 72,
	21, 0, 4, 42, 6, 0, 2, 33, 17, 72,
	36, 0, 4, 47, 6, 17, 2, 33, 17, 72,
	37, 0, 4, 48, 6, 17, 2, 33, 17, 72,
	38, 1, 4, 49, 6, 19, 2, 33, 17, 104,
	39, 0, 4, 50, 6, 20, 2, 33, 17, 72,
	7, 13, 4, 44, 28, 17, 2, 33, 17, 72,
	7, 16, 4, 44, 29, 17, 2, 33, 17, 72,
	7, 0, 4, 51, 6, 21, 2, 33, 17, 72,
	40, 1, 4, 52, 6, 22, 2, 33, 17, 104,
	7, 13, 4, 44, 30, 17, 2, 33, 17, 72,
	4, 0, 4, 53, 6, 17, 2, 33, 17, 72,
	7, 3, 4, 44, 31, 17, 2, 33, 17, 72,
	25, 1, 4, 54, 32, 23, 2, 33, 17, 104,
	41, 3, 4, 55, 33, 0, 2, 33, 17, 72,
	42, 0, 4, 56, 6, 17, 2, 33, 17, 72,
	43, 0, 4, 44, 6, 17, 2, 33, 17, 72,
	7, 1, 4, 57, 6, 17, 2, 33, 17, 104,
	44, 1, 4, 44, 6, 17, 2, 33, 17, 104,
	45, 0, 4, 58, 6, 17, 2, 33, 17, 72,
	34, 1, 4, 44, 6, 17, 2, 33, 17, 104,
	46, 0, 4, 59, 6, 17, 2, 33, 17, 72,
	47, 0, 4, 60, 6, 17, 2, 33, 17, 72,
	0, 0, 0, 0, 0, 0, 0, 34, 17, 104,
	0, 0, 0, 0, 0, 0, 0, 35, 17, 72,
	48, 0, 25, 61, 34, 0, 0, 36, 0, 72,
	49, 10, 26, 62, 35, 24, 0, 37, 18, 72,
	49, 1, 26, 63, 36, 25, 0, 38, 18, 104,
	50, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	49, 0, 26, 64, 20, 26, 0, 38, 18, 72,
	51, 1, 26, 65, 20, 26, 0, 38, 18, 104,
	52, 1, 26, 66, 37, 27, 0, 38, 19, 104,
	49, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	49, 1, 26, 67, 20, 26, 0, 38, 18, 104,
	52, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	53, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	54, 1, 26, 68, 6, 28, 0, 38, 18, 104,
	55, 1, 26, 69, 20, 26, 0, 38, 18, 104,
	56, 1, 26, 64, 20, 26, 0, 38, 18, 104,
	49, 1, 26, 62, 35, 24, 0, 37, 18, 104,
	57, 1, 26, 70, 6, 28, 0, 38, 18, 104,
	58, 0, 27, 71, 6, 29, 0, 39, 20, 72,
	59, 12, 28, 72, 38, 30, 1, 40, 21, 72,
	30, 0, 0, 2, 2, 0, 0, 0, 0, 72,
	60, 17, 29, 73, 39, 31, 3, 41, 22, 72,
	60, 17, 29, 74, 40, 31, 4, 41, 22, 72,
	2, 0, 0, 75, 12, 7, 0, 0, 0, 72,
	61, 0, 30, 76, 0, 0, 0, 42, 0, 72,
	61, 2, 30, 76, 0, 0, 0, 42, 0, 104,
	2, 1, 0, 75, 12, 7, 0, 0, 0, 104,
	62, 16, 31, 77, 41, 32, 0, 43, 23, 72,
	21, 1, 32, 42, 6, 33, 0, 33, 24, 104,
	27, 0, 19, 78, 6, 0, 0, 44, 0, 72,
	4, 0, 33, 79, 42, 0, 0, 45, 25, 72,
	63, 18, 33, 79, 42, 0, 0, 45, 25, 72,
	64, 19, 33, 80, 43, 34, 0, 45, 25, 72,
	65, 20, 33, 81, 42, 20, 0, 45, 25, 72,
	4, 0, 33, 79, 44, 0, 0, 45, 25, 72,
	4, 1, 33, 79, 42, 0, 0, 45, 25, 104,
	4, 0, 34, 79, 42, 0, 0, 45, 25, 72,
	66, 0, 0, 82, 45, 35, 0, 0, 0, 72,
	67, 0, 1, 83, 6, 0, 0, 0, 0, 72,
	33, 0, 35, 84, 6, 0, 0, 46, 0, 72,
	0, 1, 0, 85, 0, 0, 0, 0, 0, 104,
	68, 0, 36, 86, 46, 36, 0, 47, 0, 72,
	69, 0, 7, 87, 47, 37, 0, 38, 26, 72,
	27, 0, 0, 88, 48, 38, 0, 0, 27, 72,
	15, 21, 0, 89, 0, 39, 0, 48, 28, 104,
	7, 0, 0, 90, 3, 2, 0, 0, 0, 72,
	70, 0, 11, 91, 49, 2, 0, 49, 0, 72,
	70, 1, 11, 91, 49, 2, 0, 49, 0, 104,
	71, 1, 0, 92, 6, 0, 0, 0, 0, 104,
	72, 3, 37, 93, 50, 40, 0, 50, 29, 72,
	34, 2, 38, 94, 51, 41, 0, 51, 28, 104,
	73, 1, 39, 95, 52, 42, 2, 33, 30, 104,
	74, 22, 40, 96, 53, 43, 1, 52, 8, 72,
	75, 22, 40, 96, 53, 43, 1, 52, 8, 72,
	29, 23, 41, 38, 54, 0, 0, 53, 0, 72,
	4, 0, 33, 79, 42, 0, 0, 45, 0, 72,
	76, 3, 0, 97, 55, 44, 0, 54, 31, 72,
	77, 0, 7, 98, 56, 0, 0, 55, 2, 72,
	78, 0, 42, 99, 57, 0, 0, 56, 0, 72,
	79, 13, 43, 100, 30, 5, 0, 57, 32, 72,
	80, 0, 44, 101, 58, 0, 0, 58, 0, 72,
	34, 0, 45, 102, 0, 5, 0, 59, 0, 72,
	0, 0, 0, 103, 59, 0, 0, 60, 0, 72,
	81, 0, 19, 104, 60, 45, 0, 61, 2, 72,
	82, 0, 46, 105, 61, 0, 0, 62, 2, 72,
	65, 0, 46, 105, 61, 0, 0, 62, 2, 72,
	83, 2, 0, 106, 0, 0, 0, 0, 0, 104,
	84, 24, 0, 107, 62, 46, 0, 63, 33, 72,
	85, 0, 0, 108, 0, 0, 0, 0, 0, 72,
	86, 0, 47, 109, 6, 0, 0, 64, 0, 72,
	87, 0, 7, 110, 63, 0, 0, 65, 34, 72,
	88, 0, 7, 111, 64, 47, 0, 66, 0, 72,
	0, 0, 0, 112, 0, 0, 0, 0, 0, 104,
	89, 0, 0, 113, 20, 48, 0, 67, 35, 72,
	90, 0, 7, 114, 65, 0, 0, 68, 36, 72,
	91, 0, 7, 115, 0, 0, 0, 69, 36, 72,
	92, 0, 0, 116, 0, 0, 0, 0, 0, 72,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 72,
	33, 2, 48, 117, 0, 0, 0, 70, 17, 104,
	93, 21, 49, 118, 0, 39, 0, 71, 37, 104,
	94, 25, 0, 119, 66, 49, 0, 72, 38, 104,
	94, 26, 0, 119, 66, 49, 0, 72, 38, 72,
	95, 2, 50, 120, 67, 0, 0, 73, 28, 104,
	96, 27, 51, 121, 68, 0, 0, 74, 28, 104,
	21, 2, 52, 122, 0, 2, 0, 75, 0, 104,
	34, 28, 53, 85, 69, 0, 0, 76, 0, 104,
	97, 0, 0, 123, 70, 0, 0, 0, 0, 72,
	98, 0, 0, 124, 6, 0, 0, 77, 0, 72,
	98, 0, 0, 124, 6, 0, 0, 77, 0, 104,
	34, 1, 54, 94, 71, 0, 0, 78, 0, 104,
	34, 1, 55, 125, 51, 0, 0, 0, 0, 104,
	34, 1, 56, 125, 51, 0, 0, 79, 0, 104,
	34, 1, 57, 125, 51, 0, 0, 80, 0, 104,
	99, 0, 0, 126, 6, 0, 0, 81, 36, 72,
	58, 0, 0, 127, 72, 0, 0, 0, 0, 72,
	0, 0, 0, 128, 73, 0, 0, 82, 39, 72,
	21, 1, 0, 0, 0, 0, 0, 0, 0, 104,
	100, 0, 58, 129, 74, 0, 0, 83, 0, 72,
	0, 0, 0, 130, 0, 0, 0, 0, 0, 72,
	40, 29, 7, 131, 75, 0, 0, 84, 40, 72,
	101, 0, 0, 132, 76, 50, 0, 85, 2, 72,
	102, 0, 0, 133, 32, 29, 0, 86, 41, 72,
	34, 2, 59, 134, 51, 0, 0, 87, 0, 104,
	103, 0, 0, 135, 77, 7, 0, 0, 0, 72,
	7, 0, 0, 136, 2, 0, 0, 0, 0, 72,
	85, 0, 0, 0, 0, 0, 0, 0, 0, 72,
	86, 1, 60, 137, 6, 0, 0, 88, 0, 104,
	104, 0, 61, 138, 61, 51, 0, 89, 42, 72,
	105, 30, 62, 139, 78, 52, 0, 90, 43, 104,
	106, 12, 0, 140, 79, 0, 1, 91, 36, 72,
	0, 0, 0, 0, 0, 0, 0, 0, 36, 72,
	107, 12, 0, 0, 0, 0, 0, 92, 36, 72,
	108, 2, 63, 141, 0, 0, 0, 93, 0, 104,
	15, 2, 64, 142, 80, 39, 0, 94, 44, 104,
	109, 1, 65, 143, 6, 17, 0, 95, 45, 104,
	110, 1, 65, 143, 6, 17, 0, 95, 45, 104,
	79, 13, 65, 143, 81, 17, 0, 96, 45, 72,
	111, 2, 0, 144, 0, 53, 0, 0, 45, 104,
	112, 2, 0, 144, 0, 53, 0, 0, 45, 104,
	113, 0, 0, 145, 6, 0, 0, 0, 0, 72,
	114, 31, 0, 146, 82, 54, 5, 97, 46, 72,
	7, 1, 0, 90, 3, 2, 0, 0, 0, 104,
	115, 0, 19, 147, 83, 55, 0, 98, 47, 72,
	0, 0, 0, 148, 84, 0, 0, 99, 0, 72,
	116, 0, 66, 149, 0, 0, 0, 100, 48, 72,
	116, 2, 66, 149, 0, 0, 0, 100, 48, 104,
	117, 0, 67, 150, 0, 0, 0, 101, 49, 72,
	118, 0, 67, 151, 0, 0, 0, 101, 49, 72,
	115, 0, 19, 147, 6, 55, 0, 98, 47, 72,
	119, 0, 68, 152, 0, 0, 0, 0, 0, 72,
	0, 0, 0, 153, 0, 0, 0, 102, 0, 72,
	0, 0, 69, 12, 6, 0, 0, 0, 0, 72,
	118, 32, 0, 154, 2, 0, 0, 0, 0, 104,
	0, 0, 0, 155, 85, 0, 0, 103, 0, 72,
	21, 1, 70, 156, 86, 56, 0, 104, 0, 104,
	21, 0, 70, 156, 86, 56, 0, 104, 0, 72,
	21, 2, 71, 157, 0, 39, 0, 105, 0, 104,
	120, 0, 7, 158, 49, 0, 0, 0, 0, 72,
	34, 2, 72, 159, 87, 44, 0, 106, 50, 104,
	121, 2, 0, 160, 0, 57, 0, 0, 50, 104,
	7, 33, 73, 161, 6, 0, 0, 107, 0, 72,
	0, 0, 0, 0, 0, 0, 0, 108, 0, 104,
	122, 0, 72, 162, 20, 58, 0, 109, 51, 72,
	0, 0, 0, 155, 69, 0, 0, 0, 0, 72,
	0, 0, 0, 163, 88, 0, 0, 0, 0, 72,
	123, 17, 74, 164, 0, 0, 0, 110, 0, 72,
	123, 2, 74, 164, 0, 0, 0, 110, 0, 104,
	124, 0, 75, 165, 89, 59, 0, 111, 35, 72,
	125, 0, 75, 166, 89, 60, 0, 112, 35, 72,
	125, 1, 75, 166, 89, 60, 0, 112, 35, 104,
	126, 1, 72, 167, 6, 0, 0, 113, 0, 104,
	0, 34, 0, 0, 0, 0, 0, 0, 0, 72,
	127, 0, 76, 168, 6, 61, 0, 114, 0, 72,
	39, 0, 77, 169, 6, 62, 0, 115, 52, 72,
	128, 0, 9, 170, 90, 63, 0, 116, 53, 72,
	128, 0, 9, 171, 90, 63, 0, 116, 53, 72,
	0, 0, 0, 172, 6, 0, 0, 0, 0, 72,
	34, 2, 78, 125, 51, 0, 0, 117, 0, 104,
	129, 0, 0, 173, 6, 0, 0, 0, 0, 72,
	34, 2, 0, 0, 0, 0, 0, 118, 0, 104,
	7, 0, 0, 174, 2, 0, 0, 0, 0, 72,
	130, 0, 79, 175, 0, 0, 0, 119, 0, 72,
	33, 0, 80, 176, 6, 0, 0, 120, 25, 72,
	131, 2, 0, 177, 13, 0, 0, 121, 0, 104,
	21, 2, 81, 178, 0, 0, 0, 122, 0, 104,
	0, 0, 0, 0, 6, 0, 0, 82, 0, 72,
	132, 0, 0, 179, 6, 0, 0, 123, 0, 72,
	133, 0, 0, 180, 45, 64, 0, 0, 0, 72,
	2, 0, 0, 181, 12, 65, 0, 0, 0, 72,
	134, 0, 0, 182, 0, 0, 0, 124, 0, 72,
	0, 13, 82, 183, 91, 0, 0, 125, 54, 72,
	135, 3, 83, 184, 92, 66, 0, 126, 11, 72,
	136, 0, 84, 185, 93, 0, 0, 127, 55, 72,
	137, 16, 85, 186, 94, 0, 0, 0, 0, 72,
	0, 0, 0, 0, 6, 2, 0, 0, 0, 72,
	138, 1, 86, 187, 73, 2, 0, 128, 0, 104,
	138, 0, 86, 187, 73, 2, 0, 128, 0, 72,
	139, 35, 87, 188, 95, 67, 6, 129, 56, 104,
	139, 0, 87, 188, 95, 67, 6, 129, 56, 72,
	140, 0, 0, 189, 96, 68, 0, 130, 36, 72,
	140, 0, 0, 189, 96, 68, 0, 17, 36, 72,
	140, 0, 0, 189, 96, 68, 0, 131, 36, 72,
	140, 0, 0, 189, 96, 68, 0, 132, 36, 72,
	0, 36, 0, 0, 0, 0, 0, 0, 0, 104,
	0, 0, 0, 0, 6, 0, 0, 0, 0, 72,
	0, 1, 0, 0, 6, 0, 0, 0, 0, 104,
	34, 16, 88, 190, 97, 0, 0, 133, 0, 72,
	64, 0, 89, 191, 6, 69, 0, 134, 13, 72,
	141, 0, 89, 192, 6, 69, 0, 134, 13, 72,
	142, 37, 89, 193, 98, 70, 0, 134, 13, 72,
	7, 0, 7, 194, 6, 5, 0, 135, 57, 72,
	7, 0, 90, 195, 6, 5, 0, 136, 57, 72,
	143, 2, 91, 196, 99, 0, 0, 137, 0, 104,
	0, 0, 0, 197, 0, 0, 0, 0, 0, 72,
	15, 2, 92, 198, 51, 39, 0, 138, 58, 104,
	15, 0, 92, 198, 51, 39, 0, 138, 58, 72,
	144, 2, 93, 199, 13, 39, 0, 80, 37, 104,
	36, 0, 94, 200, 6, 0, 0, 139, 0, 72,
	145, 38, 95, 201, 100, 71, 0, 140, 59, 72,
	146, 2, 96, 202, 101, 72, 0, 141, 0, 104,
	147, 0, 97, 203, 102, 73, 0, 142, 0, 72,
	0, 0, 69, 0, 6, 0, 0, 0, 0, 72,
	33, 1, 98, 204, 6, 74, 0, 143, 0, 104,
	148, 39, 0, 205, 103, 0, 0, 144, 0, 72,
	0, 0, 0, 206, 0, 0, 0, 0, 0, 104,
	149, 0, 0, 207, 104, 75, 0, 145, 60, 72,
	149, 1, 0, 207, 104, 75, 0, 145, 60, 104,
	150, 3, 99, 208, 105, 0, 0, 146, 0, 72,
	151, 0, 7, 209, 106, 0, 0, 0, 0, 72,
	152, 0, 100, 210, 0, 0, 0, 0, 0, 72,
	153, 0, 101, 211, 61, 5, 0, 147, 25, 72,
	154, 2, 102, 212, 0, 0, 0, 148, 61, 104,
	154, 2, 102, 212, 0, 0, 0, 149, 61, 104,
	155, 40, 7, 213, 107, 0, 0, 150, 62, 72,
	0, 0, 0, 0, 0, 0, 0, 0, 62, 72,
	156, 12, 0, 214, 108, 0, 0, 0, 62, 72,
	7, 2, 0, 90, 0, 2, 0, 0, 0, 104,
	7, 1, 0, 174, 2, 0, 0, 0, 0, 104,
	82, 0, 7, 215, 109, 0, 0, 151, 0, 72,
	15, 0, 103, 216, 110, 76, 0, 152, 8, 72,
	0, 0, 0, 206, 0, 0, 0, 153, 0, 72,
	157, 0, 0, 217, 6, 0, 0, 0, 0, 72,
	158, 0, 104, 218, 6, 0, 0, 154, 0, 72,
	21, 0, 105, 219, 6, 0, 0, 33, 0, 72,
	34, 2, 7, 220, 51, 0, 0, 155, 0, 104,
	159, 0, 106, 221, 0, 77, 5, 0, 0, 72,
	160, 41, 107, 222, 6, 78, 0, 156, 0, 72,
	160, 41, 107, 222, 6, 78, 0, 157, 0, 72,
	7, 0, 0, 223, 20, 79, 0, 158, 35, 72,
	7, 1, 0, 223, 20, 79, 0, 158, 35, 104,
	161, 42, 108, 224, 111, 80, 0, 159, 63, 104,
	161, 43, 0, 224, 112, 80, 0, 160, 63, 72,
	161, 43, 108, 224, 111, 80, 0, 159, 63, 72,
	0, 0, 0, 225, 113, 0, 0, 0, 0, 72,
	2, 0, 0, 226, 12, 0, 0, 0, 0, 72,
	162, 26, 0, 227, 114, 81, 7, 161, 63, 72,
	163, 44, 0, 228, 114, 82, 7, 161, 63, 104,
	163, 44, 0, 229, 114, 83, 7, 161, 63, 104,
	162, 44, 0, 227, 114, 81, 7, 161, 63, 104,
	164, 44, 0, 230, 114, 84, 7, 161, 63, 104,
	161, 45, 108, 231, 115, 85, 0, 162, 63, 104,
	165, 42, 108, 232, 116, 86, 0, 162, 63, 104,
	161, 44, 108, 231, 115, 85, 0, 162, 63, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 63, 72,
	21, 0, 0, 233, 6, 0, 0, 163, 64, 72,
	166, 38, 95, 234, 117, 71, 0, 140, 59, 72,
}

const dateStyleSize = 4

// Rows of the four date styles: where the pattern is, times 256, plus its length.
var dateStyleRows = [...]uint32{
	4454156, 5817352, 4827656, 4578312,
	4866827, 4574984, 4571656, 4578312,
	4872971, 2272520, 4164873, 3541512,
	3702286, 3703306, 5292810, 5828872,
	4872971, 2272520, 2267144, 4565000,
	4138765, 2272520, 3744526, 2297614,
	4142349, 4143369, 4465160, 3868936,
	4470796, 2272520, 2267144, 4565000,
	3314447, 3315467, 2267144, 5828872,
	4477452, 2272520, 2267144, 5847304,
	2683153, 4156685, 4149517, 4581640,
	5854216, 4143369, 4164873, 5828872,
	2449938, 2450958, 2577422, 5856520,
	2449938, 2450958, 2455822, 3767566,
	4500748, 5817352, 4498440, 4458504,
	4142349, 4143369, 4164873, 5828872,
	1239328, 815668, 1177378, 4578312,
	4477452, 4143369, 4164873, 4465160,
	3794446, 3795466, 3791626, 3368715,
	3802126, 3803146, 4172041, 5575689,
	3010576, 3007244, 2267144, 5828872,
	4181773, 4182793, 4129033, 5879560,
	4454156, 4530700, 4827656, 4578312,
	4540684, 2828041, 4041226, 5847304,
	3817486, 5343498, 4196874, 4950536,
	4470796, 2272520, 2267144, 5888776,
	3036688, 2828041, 4218633, 4581640,
	4224781, 2828041, 4581640, 5847304,
	4231949, 4232969, 4229385, 5828872,
	4224781, 2828041, 4485128, 5902600,
	4872971, 2272520, 2267144, 3541512,
	920368, 994349, 746549, 4578312,
	3058448, 3059468, 4239117, 5879560,
	4872971, 2272520, 2267144, 5828872,
	4470796, 2272520, 2267144, 5828872,
	4470796, 2272520, 4571656, 5888776,
	4573964, 4574984, 4571656, 5888776,
	4573964, 4574984, 5911816, 5888776,
	4181773, 4182793, 4129033, 4578312,
	4470796, 2272520, 2267144, 4581640,
	4470796, 2272520, 2267144, 3541512,
	4181773, 4182793, 4129033, 4588296,
	4470796, 4574984, 4571656, 4565000,
	4872971, 2272520, 4465160, 5918728,
	4470796, 2272520, 5911816, 4565000,
	4470796, 2272520, 2267144, 4578312,
	4573964, 4574984, 4571656, 4588296,
	4573964, 4574984, 5921032, 3541512,
	2188820, 5923336, 5925640, 5927944,
	2498578, 2494734, 2267144, 5828872,
	2498578, 2494734, 5008139, 5828872,
	2498578, 2494734, 4465160, 5939464,
	2498578, 2494734, 4751368, 5941768,
	2761489, 2762254, 2267144, 5828872,
	2498578, 2494734, 2267144, 5888776,
	2498578, 2494734, 4644872, 5944072,
	2498578, 2494734, 2267144, 5941768,
	2498578, 2494734, 2267144, 3541512,
	4224781, 2828041, 4218633, 5847304,
	1904663, 2332179, 3075856, 5950984,
	4872971, 2272520, 2267144, 5033480,
	3875086, 3875851, 2772235, 3868936,
	4617228, 2828041, 4485128, 4485128,
	4872971, 2272520, 2267144, 5941768,
	4872971, 2272520, 2267144, 4578312,
	4470796, 2272520, 2267144, 5847304,
	2513170, 2513935, 4565000, 5888776,
	4872971, 2272520, 2267144, 5939464,
	3894286, 3895306, 5388554, 4565000,
	2498578, 2494734, 2509326, 5888776,
	4623884, 4143369, 4164873, 5828872,
	4470796, 2272520, 2267144, 5987848,
	3909646, 3910666, 3906826, 4485128,
	4470796, 4143369, 4250889, 4565000,
	3794446, 3795466, 3791626, 3467019,
	3794446, 3795466, 3791626, 5078795,
	3925006, 5405450, 4272138, 3921931,
	3110672, 4285709, 4289293, 5847304,
	2789137, 2790667, 2267144, 4465160,
	4573964, 2272520, 2267144, 5888776,
	4872971, 2272520, 2267144, 5902600,
	4224781, 2828041, 4218633, 4485128,
	4872971, 2272520, 2267144, 5888776,
	4181773, 4182793, 4129033, 4644872,
	2373649, 2798863, 4588296, 4588296,
	4663820, 5817352, 4827656, 4578312,
	4470796, 2272520, 2267144, 4465160,
	4307213, 4143369, 4304649, 5847304,
	2537490, 2538510, 2267144, 4565000,
	3132432, 3129100, 3124748, 4565000,
	2542354, 3951886, 3955726, 5847304,
	3141136, 5124875, 3960331, 4465160,
	4866827, 2272520, 2267144, 5128712,
	4181773, 4182793, 4129033, 5828872,
	2816785, 3971086, 5137163, 5143307,
	4872971, 2272520, 6033928, 5918728,
	4142349, 4143369, 4164873, 5918728,
	2826001, 2828041, 4336650, 4041226,
	2830609, 2831629, 4164873, 4581640,
	2835217, 4339469, 4343053, 5828872,
	3535631, 2272520, 2267144, 5847304,
	2561810, 3990286, 4578312, 4578312,
	2408979, 2409999, 3556111, 5847304,
	4872971, 2272520, 4827656, 4578312,
	2449938, 2450958, 2577422, 2572558,
	4454156, 5817352, 4827656, 5828872,
	1131044, 2128405, 1823509, 4950536,
	286529, 1195298, 4950536, 4950536,
	4357389, 4182793, 4129033, 5828872,
	4470796, 2272520, 2267144, 5941768,
	4574984, 2272520, 2267144, 5941768,
	4138765, 2272520, 4565000, 5941768,
	4574984, 2272520, 4565000, 5941768,
	2590994, 2592014, 4571656, 4565000,
	5186315, 5817352, 4827656, 5828872,
	4540684, 2828041, 4218633, 4581640,
	4454156, 5817352, 4827656, 5950984,
	4872971, 2272520, 2267144, 4465160,
	4872971, 2272520, 2267144, 4751368,
	1715738, 1717013, 4164873, 5888776,
	2247956, 2248976, 3580687, 5847304,
	4573964, 2272520, 2267144, 4565000,
	4470796, 2272520, 2267144, 4741384,
	2890513, 5817352, 4827656, 5033480,
	2498578, 2494734, 2509326, 4565000,
	2498578, 2494734, 4565000, 5888776,
	4142349, 2272520, 2267144, 5828872,
	3193360, 2272520, 4465160, 5939464,
	2449938, 2450958, 2577422, 4581640,
	1370910, 5731849, 5734409, 5950984,
	2258708, 2259473, 4033291, 4565000,
	4181773, 5817352, 4827656, 4578312,
	4872971, 2272520, 2267144, 4581640,
	2498578, 2494734, 2509326, 3541512,
	4368141, 5817352, 4827656, 4578312,
	4540684, 2828041, 4041226, 4041226,
	4224781, 2828041, 4218633, 4041226,
	4375309, 4376329, 4372745, 4485128,
	4181773, 4182793, 5911816, 5888776,
	4470796, 2272520, 2267144, 5902600,
	3794446, 3795466, 3368715, 3368715,
	4872971, 2272520, 4485128, 4485128,
	4872971, 2272520, 2267144, 4485128,
	3629839, 3631114, 3627018, 6082312,
	4378893, 4143369, 4164873, 5939464,
	1972247, 1975307, 2267144, 5828872,
	4067086, 4182793, 4129033, 5879560,
	5235467, 2272520, 2267144, 4581640,
	1743386, 1029164, 1743386, 4578312,
	5235467, 2272520, 2267144, 4741384,
	2280212, 3236880, 3241232, 4581640,
	4093966, 5481482, 5478666, 4578312,
	4403981, 5484298, 5487114, 4578312,
	2644498, 2645518, 2640654, 5847304,
	3642127, 3643402, 3639306, 5828872,
	4411149, 4412169, 4408585, 5888776,
	4307213, 4143369, 4164873, 5888776,
	4224781, 2828041, 4218633, 4578312,
	4421901, 4143369, 4164873, 4465160,
	3284752, 3285772, 3281420, 5888776,
	4583948, 2267144, 6109960, 3541512,
	2659090, 2798863, 2798863, 5033480,
	2373649, 2798863, 2798863, 5033480,
	2373649, 2798863, 2798863, 5828872,
	2373649, 2798863, 2798863, 5888776,
	2373649, 2798863, 2798863, 3541512,
	1972247, 2272520, 2267144, 5828872,
}

const timeStyleSize = 4

// Rows of the four time styles.
var timeStyleRows = [...]uint16{
	18951, 18963, 13626, 18134,
	11471, 11488, 10647, 14931,
	14582, 14597, 4961, 15878,
	19131, 19143, 17975, 14981,
	14657, 14672, 15770, 20334,
	11607, 11624, 11508, 16100,
	17529, 18963, 13626, 18134,
	13027, 13043, 17975, 14981,
	14762, 14777, 12343, 13139,
	14582, 18963, 13626, 18134,
	16321, 19143, 17975, 14981,
	17750, 19143, 17975, 14981,
	16419, 16433, 13626, 18134,
	19419, 19431, 19398, 23033,
	2583, 2639, 4940, 3496,
	10751, 10769, 10700, 15020,
	19503, 19515, 19482, 22344,
	16321, 16629, 17975, 14981,
	9130, 18963, 13626, 18134,
	9190, 9210, 9153, 21008,
	16671, 18963, 13626, 18134,
	15227, 15242, 19779, 23381,
	16419, 18963, 13626, 18134,
	19131, 19143, 17975, 12104,
	9893, 19143, 17975, 14981,
	7512, 7536, 12343, 16900,
	20103, 20115, 13626, 18134,
	9950, 12389, 10629, 14886,
	14762, 14777, 12343, 16900,
	3078, 3132, 17975, 14981,
	15617, 15632, 4961, 15878,
	20103, 20115, 17975, 14981,
	12423, 12440, 10647, 14931,
	18951, 19143, 13626, 18134,
	18951, 18963, 13626, 14981,
	11327, 11345, 10647, 14931,
	11471, 11488, 13626, 18134,
	19419, 19515, 19482, 22344,
	1690, 1753, 13626, 18134,
	15917, 15932, 13626, 18134,
	16321, 16629, 13626, 18134,
	18951, 19143, 23876, 24934,
	14291, 14307, 16772, 21525,
	17329, 17343, 13626, 18134,
	17357, 17371, 16772, 21525,
	14355, 14371, 17290, 21514,
}

const joinSize = 4

// Rows of how a date and a time are joined for a moment ("at"), in four styles.
var joinRows = [...]uint16{
	24694, 24694, 24694, 24694,
	22760, 22760, 24694, 24694,
	21640, 21640, 24367, 24367,
	20741, 20741, 23933, 23933,
	22796, 22796, 24367, 24367,
	19167, 19167, 24367, 24694,
	24730, 24730, 24367, 24367,
	24367, 24367, 24367, 24367,
	22886, 22886, 24367, 24367,
	22904, 22904, 24367, 24367,
	21770, 21770, 24367, 24367,
	22931, 22931, 24367, 24367,
	7752, 7752, 24367, 24367,
	23965, 23965, 23965, 23965,
	17659, 17659, 24367, 24694,
	22976, 22976, 24367, 24367,
	13219, 13219, 24367, 24367,
	23981, 23981, 24694, 24694,
	23012, 23012, 24367, 24367,
	21880, 21880, 24367, 24367,
	23048, 23048, 24367, 24367,
	17802, 17802, 24367, 24367,
	19443, 19443, 24694, 24694,
	21494, 21494, 21494, 21494,
	15047, 15047, 24367, 24367,
	23165, 23165, 24367, 24694,
	24367, 19539, 24367, 24367,
	19623, 19623, 24367, 24367,
	24021, 24021, 24021, 24021,
	15092, 15092, 23933, 24367,
	20972, 20972, 24694, 24694,
	22030, 22030, 22030, 22030,
	20983, 20983, 24367, 24367,
	23318, 23318, 24367, 24694,
	23318, 23318, 24367, 24367,
	23354, 23354, 24367, 24367,
	22050, 22050, 24367, 24367,
	15287, 15287, 24367, 24367,
	7890, 7890, 24367, 24367,
	21060, 21060, 24367, 24367,
	23965, 23965, 24694, 24694,
	24069, 24069, 24694, 24694,
	24085, 24085, 24367, 24367,
	19887, 19887, 24367, 24367,
	23435, 23435, 24694, 24694,
	23444, 23444, 24367, 24367,
	15392, 15392, 24367, 24367,
	22150, 22150, 24367, 24367,
	6210, 6210, 24367, 24367,
	4149, 4149, 24367, 24367,
	6238, 6238, 24367, 24367,
	16923, 16923, 24367, 24367,
	9969, 9969, 24367, 24367,
	13747, 13747, 24367, 24367,
	22200, 22200, 24367, 24367,
	18322, 18322, 24367, 24367,
	18335, 18335, 24367, 24367,
	22210, 22210, 24367, 24367,
	20139, 20139, 24367, 24367,
	18439, 18439, 24367, 24367,
	24694, 24157, 24694, 24694,
	20175, 20175, 20175, 24367,
	16993, 16993, 24367, 24367,
	9450, 9450, 24367, 24367,
	10102, 4704, 24367, 24367,
	21291, 21291, 24367, 24367,
	24584, 24584, 24367, 24367,
	22760, 22760, 24367, 24367,
	24898, 24367, 24694, 24694,
	23687, 23687, 24367, 24367,
	22350, 22350, 24367, 24367,
	10140, 10140, 24367, 24367,
	24694, 24694, 24367, 24367,
	21357, 21357, 24367, 24367,
	21368, 21368, 24694, 24694,
	22370, 22370, 24367, 24367,
	19539, 19539, 24367, 24367,
	23696, 23696, 24367, 24367,
	14099, 14099, 24367, 24367,
	20319, 20319, 24367, 24367,
	14115, 14115, 14115, 23705,
	18634, 18634, 24367, 24367,
	14131, 14131, 24367, 24367,
	24197, 24197, 24367, 24694,
	23732, 23732, 24367, 24367,
	22420, 22420, 22420, 24694,
	23741, 23741, 23741, 24367,
	22440, 22440, 24367, 24367,
	22450, 22450, 24367, 24367,
	21880, 21880, 24694, 24694,
	22460, 22460, 24367, 24367,
	12559, 12559, 23933, 23933,
	8358, 8358, 24367, 24367,
	20403, 20403, 24694, 24694,
	12576, 12576, 24367, 24367,
	10235, 10235, 24694, 24694,
	14195, 14195, 24694, 24694,
	20463, 20463, 24367, 24367,
	24367, 24367, 24367, 24694,
	8005, 8005, 24367, 24367,
	24694, 24694, 23933, 23933,
	23831, 23831, 24367, 24367,
	21456, 21456, 23933, 23933,
	21489, 21489, 21494, 21494,
	23858, 23858, 24253, 24253,
	22530, 22530, 24367, 24367,
	24694, 24694, 24367, 24694,
	22550, 22550, 24367, 24367,
	24694, 24694, 24694, 24277,
}

const datesFirst = 0 // among formatLists

const timesFirst = 235 // among formatLists

const extraFirst = 353 // among formatLists

const itemSize = 16

// Rows of patterns that add a field to a format, by field.
var itemRows = [...]uint16{
	24694, 24694, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 21494,
	24694, 24694, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 23989,
	21494, 21494, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 21494,
	24694, 24694, 18939, 18939, 18939, 18939, 24694, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 23989,
	24694, 24694, 18939, 18939, 18939, 18939, 24694, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 21494,
	24694, 24694, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 24694,
	24694, 24694, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 24619,
	24694, 24694, 18939, 18939, 18939, 18939, 21494, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 18939, 25017,
}

const zoneSize = 6

// Rows of: what is written around a distance to GMT, one ahead and one behind,
// for none, and the long and short name of UTC.
var zoneRows = [...]uint16{
	20517, 21993, 23958, 24496, 0, 20375,
	20517, 21993, 23958, 24496, 5200, 20375,
	20517, 21993, 23958, 24496, 6378, 20375,
	11539, 24718, 24724, 14567, 3930, 20375,
	14612, 21993, 23958, 17425, 4065, 20375,
	20517, 21993, 23958, 24496, 1249, 20375,
	20517, 21993, 23958, 24496, 6837, 20375,
	20517, 21993, 23958, 24496, 4108, 20375,
	20517, 21993, 23958, 24496, 852, 20375,
	20517, 21993, 23958, 24496, 7320, 20375,
	20517, 21993, 23958, 24496, 2469, 20375,
	11692, 21993, 23958, 14702, 2118, 20375,
	24748, 21993, 23958, 24751, 4564, 24992,
	24388, 21993, 23958, 24496, 549, 20375,
	24760, 21993, 23958, 20375, 6405, 20375,
	7344, 21993, 23958, 8466, 1312, 20375,
	24388, 21993, 23957, 24496, 5479, 20375,
	20517, 21993, 23958, 24496, 1375, 20375,
	20517, 21993, 23958, 24496, 6863, 20375,
	24388, 21993, 23958, 24496, 206, 20375,
	24388, 21993, 23958, 24496, 6459, 20375,
	20517, 21993, 23958, 24496, 4190, 20375,
	13235, 21993, 23958, 17685, 0, 20375,
	20517, 24430, 24437, 24496, 5809, 20375,
	20517, 21993, 23958, 24496, 2295, 20375,
	20517, 21993, 23958, 24496, 6486, 20375,
	20517, 24472, 24479, 24496, 7045, 20375,
	20517, 21993, 23958, 24496, 8138, 20375,
	20517, 21993, 23958, 24496, 3693, 20375,
	20517, 21993, 23958, 24496, 5838, 20375,
	4907, 21993, 23958, 5262, 0, 20375,
	24493, 21993, 23958, 24496, 6889, 20375,
	20517, 21993, 23958, 24496, 3343, 20375,
	20517, 21993, 23958, 24496, 6459, 20375,
	13443, 21993, 23958, 17932, 0, 20375,
	11964, 21993, 23958, 15077, 0, 20375,
	24760, 21993, 23958, 20375, 5867, 20375,
	20517, 21993, 23958, 24496, 6070, 20375,
	20517, 21993, 23958, 24496, 6915, 20375,
	24388, 21993, 19674, 24496, 6941, 20375,
	20517, 21993, 23237, 24496, 6098, 20375,
	10805, 21990, 19671, 10808, 4973, 20375,
	15122, 21993, 23958, 18010, 1, 18023,
	24760, 24507, 24514, 20375, 16643, 20375,
	20517, 21993, 23958, 24496, 8204, 20375,
	24760, 21993, 19674, 20375, 6567, 20375,
	24796, 21993, 23958, 25054, 8592, 20375,
	20517, 21993, 23958, 24496, 4344, 20375,
	20517, 21993, 23958, 24496, 2526, 20375,
	20517, 21993, 23958, 24496, 7464, 20375,
	23417, 21990, 22060, 24496, 4381, 20375,
	20517, 21993, 23958, 24496, 2970, 20375,
	20517, 21993, 23957, 24496, 5509, 20375,
	20517, 21993, 23958, 24496, 6594, 20375,
	20517, 21993, 23958, 24496, 7913, 20375,
	20517, 21993, 23958, 24496, 919, 20375,
	20517, 21993, 23958, 24496, 5896, 20375,
	20517, 24472, 24479, 24496, 5539, 20375,
	24826, 21993, 23958, 25062, 0, 20375,
	20517, 21993, 23958, 24496, 8226, 20375,
	8613, 21993, 23958, 9874, 0, 20375,
	20517, 21993, 23958, 24496, 5072, 20375,
	20517, 21993, 23958, 24496, 6126, 20375,
	20517, 21993, 23958, 24496, 13667, 20375,
	20517, 21993, 23958, 24496, 5569, 20375,
	20517, 21993, 23958, 24496, 627, 20375,
	20517, 21993, 23958, 24496, 7488, 20375,
	20517, 21993, 23958, 24496, 6154, 20375,
	20517, 21993, 23958, 24496, 1438, 20375,
	20517, 21993, 23958, 24496, 1501, 20375,
	6182, 21993, 23958, 7070, 986, 20375,
	20517, 21993, 23958, 24496, 1938, 20375,
	20517, 21993, 23958, 24496, 12355, 20375,
	20517, 21993, 23958, 24496, 3024, 20375,
	20517, 21993, 23958, 24496, 7095, 20375,
	20517, 21993, 23958, 12406, 3975, 20375,
	7560, 21993, 23958, 8676, 1053, 20375,
	20517, 21993, 23958, 24496, 6266, 25070,
	20517, 21993, 23958, 24496, 7959, 20375,
	20517, 21993, 23958, 24496, 1816, 20375,
	20517, 21993, 23958, 24496, 1998, 20375,
	20517, 21993, 23958, 24496, 3644, 20375,
	24760, 21993, 19674, 20375, 0, 20375,
	20517, 21993, 23958, 24496, 6967, 20375,
	20517, 21993, 23958, 24496, 2751, 20375,
	20517, 21993, 19674, 24496, 5925, 20375,
	20517, 21993, 23958, 24496, 4773, 20375,
	8718, 21993, 23958, 10026, 2970, 20375,
	20517, 21993, 23958, 24496, 9430, 20375,
	20517, 21993, 23958, 24496, 2177, 20375,
	8739, 21993, 23958, 10083, 297, 20375,
	20517, 21993, 23958, 24496, 2695, 20375,
	24388, 21993, 23958, 24496, 112, 20375,
	7584, 21993, 23958, 8760, 381, 20375,
	24173, 21993, 23958, 24892, 3024, 20375,
	20517, 21993, 23958, 24496, 7608, 20375,
	20517, 24472, 24479, 24496, 7608, 20375,
	20517, 21993, 23958, 24496, 465, 20375,
	20517, 21993, 23958, 24496, 7632, 20375,
	24760, 24472, 24479, 20375, 0, 20375,
	20517, 21993, 23958, 24496, 3741, 20375,
	20517, 21993, 23958, 24496, 6621, 20375,
	21324, 21993, 23958, 23678, 2806, 20375,
	24760, 21993, 23958, 20375, 0, 20375,
	20517, 21993, 23958, 24496, 4492, 20375,
	20517, 21993, 23958, 24496, 2058, 20375,
	20517, 21993, 23958, 24496, 1564, 20375,
	20517, 21993, 23958, 24496, 4268, 20375,
	24388, 21993, 23958, 24496, 0, 20375,
	20517, 21993, 23958, 24496, 5629, 20375,
	20517, 21993, 23958, 24496, 5324, 20375,
	20517, 21993, 23958, 24496, 5659, 20375,
	20517, 21993, 23958, 24496, 6993, 20375,
	20517, 21993, 23958, 24496, 5689, 20375,
	20517, 21993, 23958, 24496, 7170, 20375,
	20517, 21993, 23958, 24496, 6729, 20375,
	20517, 21993, 23958, 24496, 1627, 20375,
	7195, 21993, 23958, 8336, 2353, 20375,
	8802, 21993, 23958, 10197, 702, 20375,
	20517, 21993, 23958, 24496, 5983, 25074,
	20517, 21993, 23958, 24496, 7220, 20375,
	20517, 21993, 23958, 24496, 6012, 23714,
	8718, 21993, 23958, 10026, 3789, 20375,
	24493, 21993, 23958, 24496, 5104, 20375,
	20517, 21993, 23958, 24496, 2861, 20375,
	6756, 24472, 24479, 7245, 3394, 20375,
	20517, 21993, 23958, 24496, 6294, 20375,
	24388, 24472, 24479, 24496, 5719, 20375,
	20517, 21993, 23958, 24496, 5386, 20367,
	20517, 21993, 23958, 24496, 6322, 20375,
	20517, 21993, 23958, 24496, 2236, 20375,
	20517, 21993, 23958, 24496, 5417, 20375,
	20517, 21993, 23958, 24496, 5006, 20375,
	20517, 21993, 23958, 24496, 5539, 20375,
	20517, 21993, 19674, 24496, 6783, 20375,
	24388, 21993, 23958, 24496, 4807, 20375,
	24388, 21993, 23958, 24496, 18686, 20375,
	20517, 21993, 23958, 24496, 4455, 20375,
	20517, 21993, 23958, 24496, 777, 20375,
	20517, 21993, 23958, 24496, 3445, 20375,
	20517, 21993, 23958, 24496, 3291, 20375,
	20517, 21993, 23958, 24496, 4229, 20375,
	20517, 21993, 23958, 24496, 5136, 20375,
	20517, 21993, 23958, 24496, 10254, 20375,
	20511, 21993, 23958, 22510, 0, 20375,
	20517, 21993, 23958, 24496, 5749, 20375,
	20517, 21993, 23958, 24496, 1877, 20375,
	20517, 21993, 23958, 24496, 1185, 20375,
	24388, 21993, 23958, 24496, 3837, 20375,
	20517, 21993, 23958, 24496, 3837, 20375,
	20517, 21993, 23958, 24496, 6350, 20375,
	24760, 21993, 23958, 20375, 7019, 20375,
	20517, 21993, 23958, 24496, 5448, 20375,
	20517, 24430, 24437, 24496, 0, 20375,
	20517, 21993, 23958, 24496, 5039, 20375,
	4306, 21993, 23958, 24496, 2411, 20375,
	24928, 21993, 23958, 25082, 5779, 20375,
	24928, 21993, 23958, 25082, 6041, 20375,
	20517, 21993, 23958, 24496, 4528, 20375,
	20517, 21993, 23958, 24496, 10368, 20375,
	20517, 21993, 23958, 24496, 10406, 20375,
	20517, 21993, 23958, 24496, 14323, 20375,
	20517, 21993, 23958, 24496, 10444, 20375,
	20517, 21993, 23958, 24496, 5168, 20375,
}

// Lists of the formats of skeletons, as fill reads them.
const formatLists = "" +
	"\x00\x00_\x80\x01\x126\x02\x1e\x12\x03X\x97\x042c\x05X\xa0\x062s\aI\xa7\bI\xb3\tb\n\n2i\v)\xb4\f$,\r,'\x0e*\x89\x0fE\xdf\x10\f\xa4\x11\x1a\x10\x12X\x9a\x132f\x14X\xa3\x152v\x16`d\x17I\xaa\x18E\xdc\x19`j\x1a`p" +
	"\x00\x019\xa4\x02\x1d\xfa\x05'\xf2\x068`\a4W\nX\xcd\fX\xd6\r,\x93\x0e%H\x0fT\x96\x12D%\x13J\x1f\x14\"\x9b\x15J+\x16!u\x17\"\x98\x19`|\x1a`\x82" +
	"\x01\x01O\x11\x02\x1e\x12\x05X\xa0\x062s\aI\xa7\r,'\x0fJy\x126\r\x13JO\x16`d\x186\n" +
	"\x02\x01\x126\nTj\fTt\x0e*\x89\x0fL\xd1\x13D\x04\x15>\xfd\x16!u\x17?\x01\x18L\xce" +
	"\x01\x031\xb0\x048\x8d\x068\x9c\a3\x17\bJg\nJs\fJ\x7f\r,'\x0e*\x89\x0fJy\x126\r\x138\xab\x158\xba\x178\xc0\x186\n\x19`j\x1a`p" +
	"\x01\x01]u\x03P\xe4\x048\x8d\x06-$\a,\xb1\bJ\xaf\n?\v\fP\xef\x0f?\x10\x12#\x15\x13#\n\x15?\x19\x18#\x0f" +
	"\x01\x02\x1e\x12\x05X\xa0\x062s\aI\xa7\bJg\nT\x92\fT\x9c\x13D\x1e\x15D+\x18D\"" +
	"\x03\x17\"\x98\x186\n" +
	"\x01\x062\x83\a,\xb1\nT\xa6\fT\x9c\x0fJy\x126\r\x13DE\x15D+\x16Y\x15\x186\n\x1aY\x1e" +
	"\x06\x01O\x11\x03Y'\x042\xa3\x05Y0\x062\xb3\aJ\xeb\bJ\xf7\nT\xb0\f\x1e>\x0fU\xb8\x12E\xec\x135\x06\x152\xb6\x18E\xe9\x19`j\x1a`p" +
	"\t\x03X\x97\x042c\bI\xb3\r,'\x14\x1a'\x16`d" +
	"\t\x01\x126\x02 \xf3\x03YB\x042c\x05-I\x06 \xe8\a-F\bK\x03\x12X\x9a\x14?T\x15(\xdf\x16?p\x17?Q\x19Q\x10\x1aQ\x1b" +
	"\x00\x17\"\x98\x18D\"" +
	"\x00\x17YK\x186\n" +
	"\x02\x019\xa4" +
	"\x06\x01\x126\x02\x1ff\x059_\x06\x1f\\\a\x1f`\b6\xf7\nT\xce\x0fT\xd2\x12Ds\x13Dl\x14`\xa0\x16`\xa6\x18Dp" +
	"\x0f\x01_6\x03\x1fy\x04\x1fr\x05\x1f\x8f\x06\x1f\x88\a\x1f\x8c\b)\x03\nT\xe2\vHR\fT\xe2\x0eT\xe6\x0fT\xe6\x11%l\x12%|\x13%u\x14%|\x15%u\x16%i\x17%y\x18%y\x19K\x1b\x1aK'" +
	"\x03\x019\xa4\x02\x1d\xfa\x031\xb0\x043\x03\x05'\xf2\x063\x13\a3\x17\b,\x9f\x15D\xa0\x17D\xa4\x18D\b" +
	"\x02\x01\x126\t?\x16\n2i\v\x13(\r,\x93\x16!u" +
	"\b\x01O\x11\x033*\x043#\x06-\xbd\a-\xc1\bJ\xaf\nU\x00\fX\xd6\x15?\x89\x16!u\x17?\x8d\x1a`\x82" +
	"\x00\x05Y\x81\f \xfd\r\f\x8d\x0e\x12\t\x14`\xb2\x17\x11\xf7" +
	"\x01\x033:\x0433\x069\x8c\a,\xb1\b37\tHR\nY\x8a\x0fS\x93\x12E\xab\x13K3\x18E\xa8" +
	"\a\x02a\xa5\x069\x9b\bK?\x0e5\xdd\x18D\"" +
	"\x00\x01]\x8d\x02) \x05)\x1d\x06)\x15\a)\x19\b9\xc8\nKK\fQ1\r$\xcf\x0e\"\a\x0fKO\x10A7\x113o\x12E\xab\x133c\x149\xdf\x159\xd7\x16_R\x179\xdb\x183g\x19_Y\x1a_`" +
	"\x17\x06)'\a)+\bI\xb3\nQR\fQ]\x0eQa\x0fQV\x10\f\xa4\x12?\xac\x13?\xa5\x159\xf5\x169\xee\x179\xf9\x18?\xa9\x19`j\x1a`p" +
	"\x00\x06\x19 \a\x1e_\f!'\r\x14}\x0e\x14}\x15\x12\x1a\x16-\xce\x17\x14o\x18E\xe9" +
	"\b\x031\xb0\x043\x83\x05Y\x9c\x06#F\a#J\bJ\xaf\nX\xcd\x14U\x1e\x16U(\x17D\xe1\x1aU2" +
	"\x13\x03X\x97\x042c\bI\xb3" +
	"\x03\x01O\x11\x02\x1d\xfa\x05'\xf2\x06.\x01\a.\x05\b,\x9f\x18D\b" +
	"\x1c\x031\xb0\x043\x03\bKo" +
	"\r\x01K{\nQs\fE\b\x0eE\r\x126\r\x13?\xdd\x14)C\x15)9\x17)>" +
	"\x11\x01_g\x04)K\x05Y\xc9\x06.\x12\a)O\b?\xeb\nQ~\fQ~\r$\xcf\x0eKO\x0fKO\x10A7\x13?\xf9\x14`\xa6\x15?\xf9\x16`\xa6\x17=\xaa\x18=\xaa" +
	"\x00\x01_|\x03Y\xd2\x04.#\x05UP\x06)o\a@\a\bK\x87\n.)\f)v\rQ\x8d\x0e@\x0e\x0fK\x8d\x12Y\xd5\x13@\x15\x14US\x15)r\x16_\x83\x17@\n\x18K\x8a\x19_\x8a\x1a_\x91" +
	"\b\x01\x126\x031\xb0\x043\x03\bKo\r,'\x16!u\x1a`\x82" +
	"\x05\x01Q\x94\x031\xb0\x063\xf3\a.k\bK\x9f\t?\x16\nY\xed\v\x13(\fUn\r$\xcf\x0e\"\a\x0fT\xd2\x10A7\x12Ds\x13K\xab\x15E}\x17@_\x18Dp" +
	"\"\x01]\x8d\x033:\x044\x03\x06.g\b4\a\tb\n\nQ\x9f\v)\xb4\fQ1\x0fQ\xa3\x10\f\xa4\x126\r\x13Dl\x15@[" +
	"#\x031\xb0\x044\x13\b6\xf7" +
	"\b\x02\x1e\x12\x05X\xa0\x06.\x89\a.\x8d\x15@\x85\x16!u\x17@\x89\x1a`\x82" +
	"$\x044#\bK\x9f\x10A7\x12Ds\x16`\xa6" +
	"\x00\x01O\x11\x05\x13\n\x06\f\xa7\nU\x8c\v)\xa5\f\x12\x83\x0e\x12\x87\x0fE\x9e\x12`\xc4\x13E\x97\x14\x13\r\x15\r\xda\x18E\x9b" +
	"\x1c\x019\xa4\x06#\x82\a.\x9a\bI\xb3\f@\xa1\r@\xc1\x0e@\xa5\x17@\xaf" +
	"\x0e\x02\x1d\xfa\x043#\x05Y\x9c\x069\x8c\a,\xb1\bJg\v\x13(\r,\x93\x16`\xa6" +
	"\x1d\b,\x9f" +
	"!\x019\xa4\b,\x9f\nU\x96\r,\x93\x0fS\x93\x12E\xab\x13E\xa4\x18E\xa8" +
	"+\x0433\b37" +
	",\nT\xa6\x0fJy" +
	"-\x13DE\x186\n" +
	",\x064S\a4W\fU\xa0\x0e<e\x15E\xbe\x17E\xc2" +
	"/\x062\x83\a,\xb1" +
	"*\x019\xa4\nU\xaa\x0fE\xdf\x12X\x9a\x13E\xd8\x18E\xdc" +
	",\b4'\nU\xb4\x0fU\xb8\x12E\xec\x13E\xe5\x18E\xe9" +
	",\x043\x83\nY\x8a\fX\xd6" +
	",\x186\n" +
	".\x15J+" +
	"4\x13DE\x15?\x89" +
	"\x1d\bLG\x12E\xab\x13E\xff\x18F\x03" +
	"0\fT\x9c" +
	",\x0fJy\x18H\x80" +
	",\x12X\x9a\x13E\xd8\x18E\xdc" +
	"0\nU\xd2\x0fF\x06\x13E\xff\x18F\x03" +
	".\fU\xa0\x0e<e\x15@\xd9\x17@\xdd" +
	":\x01\x126\x03X\x97\x042\x83\b,\xb1\nU\xaa\v\x13(\x0fE\xdf\x1aY\x1e" +
	"\b\x031\xb0\x043\x83\b1\xad\rFD\x13F\x19\x15F&\x16&\x17" +
	">\x06\x1f\xf6\nZ\x86\x12;\f\x13DE\x15D+\x17&J\x19Z\x8f" +
	">\a\x1f\xfa\x13JO\x15D+\x19Z\x8f" +
	"@\a,\xb1\nT\x92\x0fT\x96\x12D%\x13Lw\x18D\"" +
	"@\x05 \x00\x06&3\fFM\x0eFQ\x13F\x19\x14&P\x17&J" +
	"@\x17Lk" +
	">\fL\x83\x13DE\x15&F" +
	"@\nU\xd2\x0fF\x06\x12E\xab\x13L\x8f\x18F\xe0" +
	"D\x033*\x043#\fFM" +
	"\"\x01_6\x034\n\x044\x03\x06.\xcd\bL\x9b\nT\xce\fQ1\x10\f\xa4\x13Dl\x15@\xe7" +
	"\x03\x03Z\xbc\x044\x93\x05.\xde\x06\x19\x8c\a\x1ev\n4\x99\f\x19\x9a\r#\x9e\x0e\x1e\x84\x12Z\xbf\x134\x96\x14X\xa3\x154\xa3\x16Q\xc0\x17L\xb3\x19Q\xcb\x1aQ\xd6" +
	"\x15\x03Z\xd7\x04/\x00\bL\xbf\tb\n\nZ\xe0\fZ\xe9\rZ\xf5\x0eZ\xec\x0fL\xd1\x12Z\xbf\x13L\xcb\x18L\xce\x19`\x82" +
	"\x1c\x03Z\xd7\x04/\x00\bL\xbf" +
	"\x12\x18E\xdc" +
	"\x01\x06!{\a!\x81\bL\xe3\nZ\x86\x0fS;\x12;\f\x13;\x03\x15*G\x17*M\x18;\t" +
	"#\x01_g\x034*\x04;0\x05Y\x9c\x06;0\a4'\bL\xef\nU\xf0\fU\xfa\x0eQ\xa3\x12`\xd0\x13K\xab\x14`\xa0\x15K\xab\x16`\xa6\x17Dp" +
	"\"\x01_g\x034\n\x044\xb3\b4\a\tb\r\nZ\xfb\v)\xb4\x0fU\xb8\x12E\xec\x13L\xfb\x18E\xe9\x19[\x04\x1a[\r" +
	"\x15\x00\x12:\x04;?\b;B\tb\n" +
	"O\x03[\x1f\x04;N\bM\a\n[(\x0fE\xdf\x12X\x9a\x13J\x1f\x18E\xdc" +
	"O\nQR\x0fQV\x12E\xec\x13E\xe5\x18E\xe9" +
	"\x02\rG;\x13DE\x16V\x18\x17I\xaa\x18E\xdc" +
	"L\x01\x126\x02\x1e\x12\x069\x8c\a,\xb1\bI\xb3\x13M\x1f\x15J+\x17\"\x98" +
	"\x15\x031\xb0\x043\x83\b;B\tb\r" +
	"\x00\x17?\x01\x18D\b" +
	"!\x01_6\x043\x83\x05Y\x9c\b1\xad\r]\xed\x12`\xe2\x14`\xe8\x16`\xa6" +
	"B\x06\x1f\xf6\bJg\x13DE\x15&l\x19`|" +
	"R\x01_g\nQ\x9f\fUn\r$\xcf\x0e\"\a\x0fQ\xa3\x12`\xc4\x13E\x97\x15@[\x16!u" +
	"%\x031\xb0\x05/\x18\x06/\x11\a/\x15\x15?\x89\x17?\x8d\x19`j\x1a`p" +
	"\x03\x17I\xaa\x18E\xdc" +
	"Z\x01_6\x031\xb0\x043\x03\x152v\x17?\x8d" +
	"\b\r,'\x16`d\x19`j\x1a`p" +
	"\x0f\x01[g\x02\x1d\xfa\x05'\xf2\x06*Y\a*]\b1\xad\fMO\r]\xfd\x0eMS\x14\"\x9b\x15;\x99\x16!u\x17;\x9d" +
	"\b\x05\x1e\x0f\bM[\x16!u\x1a`\x82" +
	"6\x17?\x8d" +
	"\x17\x03RO\x04$\x0e\x05V6\b;\xc6\ta\xe2\nMs\x0fMw\x124\xeb\x134\xe3\x14_\xd0\x184\xe7" +
	"\x18\x01*u\x02_\xd7\x03RZ\x04&\x7f\x05VJ\x06*k\aA-\b;\xd5\nM\x8b\f*r\rR\x7f\x0eA4\x0fNg\x12^\r\x13&\x82\x14VM\x15*n\x16_\xde\x17A0\x18;\xd8\x19_\xe5\x1a_\xec" +
	"\n\x01_|\x02VT\x03YB\x045\x03\x05F\xa8\x06$\"\a*}\bM\x97\f$,\x13F\xb5\x14V^\x15$%\x16M\xa3\x17AI\x19Vh\x1aVr" +
	"A\x033*\x04;\xf3\x069\x8c\b3'\n[\x82\fX\xd6\x15J+\x16!u\x19`|" +
	"!\x01_6\x043\x83\bJg\r,\x93" +
	")\x042c\b4'\nY\xed\v)\xb4\x0fT\xd2\x10A7\x12Ds\x13K\xab\x15L\v\x18Dp" +
	"^\x01\x126\x02\x1e\x12\x06/\x11\a/\x15\bI\xb3" +
	"\x00\x01V|\x06*\xa1\a<\x02\n/\x88\fM\xc7\r[\x9d\x0e<\b\x0fM\xd3\x105-\x15*\xa4\x175#" +
	"$\x01_g\x043\x83\b1\xad\x12=\xae" +
	"\x15\x031\xb0\x04<\x11\tb\n" +
	"\x03\x01_6\x02\x1d\xfa\nU\xd2\x0fF\x06\x12E\xab\x13F\xdc\x16`d\x18F\xe0" +
	"H\x01 D\x02^\x1d\x03^%\x04</\x05F\xe9\x06 8\a*\xb3\bR\x86\tF\xf0\n<4\vF\xf0\f ?\r*\xba\x0e*\xba\x10*\xbf\x11^\x1f\x13<1\x14F\xeb\x15 :\x16F\xeb\x17*\xb5\x19a\x00\x1a^-" +
	"\x00\x019\xa4\nT\xce\x0fT\xd2\x18[\xaf" +
	"\x06\x01_6\bI\xb3\nY\x8a\x0fS\x93" +
	"\x0f\x01O\x11\x02\x1d\xfa\x05/\xa0\x06/\x99\a/\x9d\bK\x9f\x14A\xb2\x15A\xab\x16\x1aB\x17A\xaf\x19_\xf3\x1a_\xfa" +
	"+\x01_6\x03X\x97\x042c\x05Y\x9c\b;B\rG;\x12`\xee\x14`\xa0\x16[\xb8\x1a[\xc1" +
	"\x00\x18D\"" +
	"o\x05\x1f;\x06$J\a$N\bI\xb3\fGD\rGU\x0eGH\x0fJy\x12E\xab\x14\x1a'\x15/\xaa\x16\x1aB\x17/\xae\x19_\xf3\x1a_\xfa" +
	"\t\x01\x126\x02M\xeb\x03M\xfa\x045s\x05<>\x06 N\a*\xc5\bM\xf7\x14<A\x15 Q\x16N\x03\x17*\xc8\x19N\x0f\x1aN\x1b" +
	"\x00\x01O\x11\x04/\xdd\x06$^\a<k\bN'\nA\xca\f$f\rN8\x0e<s\x0fS;\x12;\f\x13A\xc7\x15<z\x17V\x90\x18[\xca" +
	"\\\x069\x8c\nY\x8a\fX\xd6\x0fS\x93\x12NE\x13N?\x15J+\x18NB" +
	")\x01O\x11\x031\xb0\x048\x8d\x05'\xf2\bI\xb3\v)\xb4\x16!u" +
	"\x02\nV\x9a\fT\x9c\r,\x93\x13D\x04\x15>\xfd\x16!u\x17[\xd3" +
	"a\x01\x1f\f\x02[\xdc\x03Z\xbc\x04/\xff\x05NK\x06\x1f\x00\a*\xd7\bNW\ta\f\n0\x14\f\x1f\t\r<\x9e\x0e*\xe0\x10*\xe3\x11[\xdf\x130\x10\x14NN\x15\x1f\x03\x16[\xe5\x17*\xda\x18Nc\x19[\xee\x1a[\xf7" +
	"Y\x01\x126\x045\x93\x05'\xf2\x06-\xbd\a-\xc1\nV\xa4\x12;\f\x13Gk\x152v\x16\x1aB\x18;\t" +
	"x\b5\x97\nG\xbc\x126\r\x13Gx\x15?\x89\x16!u\x19`|\x1a`\x82" +
	"\x1c\bKo\x17I\xaa" +
	"X\x01R\xe9\nQ~\x0fE\xdf\x12a\x18\x13J\x1f\x15B)\x17B,\x19a\xaf" +
	"\n\x01\x126\x03\\\x1b\x045\xc3\aG\x85\b6\a\nV\x9a\rV\xae\x16+:\x17?\x8d\x19_\xf3\x1aR\xf4" +
	"^\bI\xb3" +
	"\x00\x02V\xcc\x05G\xac\x06$\x86\a5\xd3\nG\xbc\f$\x90\rB?\x0e5\xdd\x0fT\x96\x13G\xb9\x14G\xaf\x15$\x89\x16R\xff\x175\xd6\x18\\$\x19S\n\x1aS\x15" +
	"#\x03X\x97\x042c\bI\xb3\x12Ds" +
	"\r\x17N\x9f" +
	"\x0f\x01_6\x02\x1e\x12\x03V\xd6\x045\xe3\x05Y\x9c\x062\x83\a,\xb1\bK\x9f\nQ\x9f\x0fQ\xa3\x12E\xec" +
	"\x00\x17\"\x98" +
	"d\x02\x1e\x12\x03\\\x1b\x046\x03\x05/\x18\x066\x13\a6\x16\bN\xb7\fX\xd6" +
	"\x00\x02\\-\x03[\x1f\x046#\x05[\x1f\x066#\a;Q\b;Q\tHR\vHR\f2i\r+\x82\x0eE\xdf\x0fa\x1e\x10\v\x97\x14X\x9a\x152f\x16\\6\x17E\xdc" +
	"\x18\x02V\xfe\x05G\xfa\x06!\xf9\a!\xfd\bK?\fQ1\x0e\"\a\x11W\x01\x13BS\x14G\xfd\x15+\x8b\x16W\b\x17\"\x00\x18BW\x19W\x12\x1aW\x1c" +
	"^\x06.\x01\b3'" +
	"K\nX\xcd" +
	"\x03\x019\xa4\x0fJy\x16`d\x186\n" +
	"\x06\x01_6\x02\x1d\xfa\x05'\xf2\x062\x83\a,\xb1\bI\xb3" +
	"\x0f\x01_6\x03\x1fy\x04\x1fr\x05\x1fc\b\x1fv\x11%l\x12'D\x13'=\x14'W\x15'P\x16%i\x17'T\x18'A\x19K\x1b\x1aK'" +
	"\x00\x03Z\xbc\x045\xc3\bN\xdb\nV\x9a\x0fJy\x126\r\x135\xc6\x186\n" +
	"\x00\x01H\x1a\x05+\x9d\x06\x17B\a\x1b\xd0\tb\x10\nW0\f\x17Q\r \x86\x0e\x1b\xdf\x0fa*\x12a0\x13H\x14\x14+\xa0\x15\x17E\x16=\x1f\x17\x1b\xd3\x18K\x8a\x19=.\x1a==" +
	"\x8b\x03X\x97\x042c\bK?\x14\"\x9b\x15Bo\x16!u\x17?\x01" +
	"f\x01O\x11\bM[\x15@\x85\x17?\x8d" +
	"d\x01O\x11\bI\xb3\nU\x00\x0fS;\x12;\f" +
	"\x02\nS6\fP\xef\r,\x93\x0fS;\x12;\f\x13?\xdd\x15?\x19" +
	"U\x05'\xf2\x06\x1f.\a-\xc1\nU\x8c\f6c\rN\xf3\x13DE\x14\"\x9b\x15$\xfe\x16!u\x17%\x02\x19^u\x1a^}" +
	"\x8b\x016s\x03X\x97\x04+\xc1\x06+\xd3\n\\Z\fO\x0e\x12X\x9a\x13N\xff\x15O\v" +
	"\"\x01_g\x034*\x04;0\b4'\ta\xe2\nU\xf0\v)\xb4\x0fQ\xa3" +
	"\x00\x17@_\x18Dp" +
	"\x00\x01O\x11\x031\xb0\x043\x03\b,\x9f" +
	"S\x019\xa4\x02\x1d\xfa\x031\xb0\x048\x8d\bJg" +
	"u\x019\xa4\bJg" +
	"\r\x13\x19\xf8\x14\"\x9b\x15\x1a\x13\x17\x1a3" +
	"\x00\x17SA\x18HH" +
	"\x0e\nS6\x13?\xdd\x15?\x19" +
	"\f\x18E\xa8" +
	"\x1c\x01\x126\x02\x1e\x12\bI\xb3\x0fE\xdf" +
	"\x1c\x046\x93" +
	"\x00\nU\xb4\fWX\x0e%H\x0fU\xb8\x12E\xec\x13E\xe5\x14`\xa0\x15D+\x19+\xe5\x1a+\xf7" +
	"f\x03\\\x1b\x043\x83\x05/\x18\x066\xb3\bN\xb7\nSb\r,'" +
	"\x00\x0fJy\x14\"\x9b\x19`|" +
	"f\x01O\x11\x05X\xa0\x062s\aI\xa7\x0f`\x0f" +
	"\x81\x02\x1d\xfa\x034\n\x046\xc3\x05'\xf2\bL\x9b\nT\xe2\x0fT\xe6\x13HU\x18HY" +
	"\x94\x17Ho" +
	"\x00\bKo\fTt" +
	"W\x01_6\x033:\x046\xe3\b;B\nU\x96\x0fS\x93\x12E\xab\x13E\xa4\x18E\xa8\x19Z\x8f" +
	"\xa5\x0433\b37\fWl\x0eWp\x14E\xab\x15H|\x17H\x80\x19Y\x1e" +
	"\x06\x01\x126\x05Y0\x06-\xbd\aG\x85\b6\a\n2i\x0fE\xdf\x12X\x9a\x15?\x89\x19`j\x1a`p" +
	"\x89\x019\xa4\x033*\x043#\x05Y\x9c\a3'\b3'\x12aN\x13Gx\x16`\xa6\x18;\t" +
	"2\x034\n\x044\x03\b4\a" +
	"\x8a\x01`\x16\x036\xfa\x046\xf3\x059_\b6\xf7\nU\xb4\fWX\x0fU\xb8\x11\x1a\x10\x12E\xec\x13H\xa3\x14O/\x16O;\x18E\xe9" +
	"\xaa\x13H\xbd" +
	"\x89\x033*\x043#\b3'\x17\"\xad" +
	"\x00\x02OG" +
	"\x88\x0fL\xd1\x178\xc0\x18D\b" +
	"O\x00_\x80\x04<\x11\x06\x1d\xe8\a\x1d\xeb\fL\x83\rFD\x0eFQ\x12aT\x15=\x88\x16\"\x80\x17=\x8b\x1aOS" +
	"\x97\x033:\x04<\x11\b1\xad\x1aW\x8a" +
	"\x00\x033*\x043#\b,\x9f" +
	"\x1c\bKo" +
	"u\x03X\x97\x042c\nY\xed\x12E\xec\x13L\xfb\x18E\xe9" +
	"\x00\nU\x96\fT\x9c\r,\x93\x0e%H\x0fJy\x12E\xab\x13E\xa4\x14&P\x15&l\x16&\x17\x17&J" +
	"K\x17I\xaa" +
	"\x00\x010\xe5\x040\xcb\x060\xdc\n0\xd1\f0\xe2\x130\xce\x150\xdf" +
	"\x00\x01O\x11\nH\xda\fO\x0e\x0fE\x9e\x12`\xc4\x13H\xd7\x18E\x9b" +
	"\x1f\x03X\x97\x042c\ta\xe2\x146\r" +
	"#\x03'\xf2\x04)K\b?\xeb\nKK\x0fKO\x10A7\x13=\xa6\x18=\xaa" +
	"M\x03X\x97\x042c\x060\xfe\a1\x02\bI\xb3\fS\x83\rR\x7f\x0eA4\x15B\xb5\x17B\xb9" +
	"\x1d\x01\x126" +
	"d\x034*\x044#\bO\x9b\nT\xce\x0fT\xd2\x12Ds\x13Dl\x18Dp\x19_\xf3\x1a_\xfa" +
	"\x17\x00\x12:\x01_g\bH\xf1\fUn\x10\f\xa4\x123k\x169\xee" +
	"^\x05'\xf2\bJg\x17?\x8d" +
	"P\x00_\x80\x04=\xc4\nX\xcd\x0fJy\x13E\xd8" +
	"\xbf\bK\x9f" +
	"e\x034*\x04;0\x05'\xf2\x10\f\xa4\x12`\xd0\x15J+\x16!u" +
	"d\x019\xa4\x03\\\xc6" +
	"\xc2\b1\xad" +
	"4\x01]u\x03X\x97\x042c\x06'\xe8\a'\xed\nS\x8e\fI\v\r^\x8d\x0eI\x10\x13?\xdd\x157S\x177X" +
	"\f\x18E\xe9" +
	"v\b1\xad\nG\xbc\f$,\x0e*\x89\x13DE\x15?\x89\x17?\x8d" +
	"%\x01\x126\x03\\\x1b\x045\xc3\x05Y0\x06,c\aI\x18\nV\x9a\f\x1e>\x135\xc6\x15,g" +
	"\x89\x01\x126\x03[\x1f\x046#\x06-\xbd\a-\xc1\b;Q\x13DE\x15?\x89\x18Dp" +
	"\x0e\x04=\xd3\x05\x1e\x0f\x06=\xe2\a\x1e\f\bN\xb7\r,\x93\x16!u\x1a\\\xd8" +
	"\x1c\x04,\x99\x06,\xab\nJs\fO\xcb\r,\x93\x0e%H\x0fJy\x138\xab\x17\"\x98" +
	"\t\x03YB\x045\x03\bK\x03\n\\\xe1\f\\\xea\x13>N\x15>]" +
	"\x97\x03X\x97\x042c\bO\xfb" +
	"\x00\x10\x0f\xdd\x11a\xf6\x16W\xc6\x17\"\xb6\x18P\a\x19W\xd0\x1aW\xda" +
	"\f\x186\n" +
	"\xcb\x033:\x04>K\x06>Z\n\\Z\x0fJy\x12E\xab\x13P+" +
	"\n\x01\x126\x02I%\x05'\xf2\x06\x1e0\a%:\r,\x93\x14B\xed\x15\x1e3\x16B\xfb\x17%=\x19C\t\x1aC\x17" +
	"\x00\x14^\x95\x15>i\x16^\x9d\x17S\x99\x19^\xa5\x1a^\xad" +
	"s\x02\x1d\xfa\x042c\x05\\\xfc\x061\x86\aP7\bI\xb3\fC(\rB?\x0e5\xdd\x15C%\x17]\x05" +
	"2\x01_6\x03]\x0e\x041\x97\x05>\x87\x06 \xd2\a \xd6\bJ\xaf\tb\r\x14PC\x15(G\x16PO\x17(K\x1aP[" +
	"d\x01O\x11\x041\xa8\x06(m\a(r\nS\xc5\fP\xef\x13?\xdd\x157\x83\x177\x88" +
	"q\x01\x126\x02\x1e\x12\x033*\x043#\x05/\x18\x061\xb9\a1\xbd\b6\xf7\tb\r\fW\xf8\rB?\x0e5\xdd\x0fS\x93\x12E\xec\x15CA\x17CE\x19_\x8a\x1a_\x91" +
	"\xd5\x03X\x97\x042c\a/\x15\bI\xb3\fT\x9c\r,\x93\x0e%H\x12E\xab\x17?\x8d" +
	"i\x033:" +
	"\x13\x01I2\x031\xb0\x043\x83\b1\xad\nT\xa6\fT\x9c\x16S\xdb\x1aS\xe6" +
	"\x00\x01_g\t)\xb4\nQ1\fQ1\x0e\"\a\x0f\"\a\x14\"\x9b\x15@[\x17@_" +
	"\x89\x05\x1f;\x06-\xbd\a-\xc1\bJ\xaf" +
	"\x03\n2i\f$,\x0fE\xdf\x18D\b" +
	"^\b1\xad" +
	"\x98\x011\xfd\x06\x1cf\a7\xa3\nT\xa6\x13DE\x152\x0e\x172\x12\x18;\t" +
	"d\x02\x1e\x12\x033*\x05X\xa0\x062s\aI\xa7\f\x1e>\x135\xc6\x15>\xb4" +
	"+\x01_6\x03X\x97\x042c\bI\xb3\x0fJy" +
	"k\x01O\x11\x03^\xc5\x047\xb3\x06\"\xe0\bS\xfc\n(\xbe\v)\xb4\f\"\xe7\x13(\xbb\x15\"\xe2\x19^\xcd" +
	"\x00\x17\x1c\x7f\x18L\xce" +
	"\xb5\r,'\x16`d" +
	"\xe0\x01%Z\x03F\xe9\x04If\x06%N\bT>\nTL\f%U\x13TI\x15%P\x192A\x1a2A" +
	"\xe3\nT\xa6\x0fJy\x126\r\x132R\x186\n" +
	"\xe4\x12Z\xbf\x13\"\xf5\x18*\xb5" +
	"\xe5\n^\xed\vF\xf0\x0fE\x9e" +
	"\xe0\x03^%\x04(\xb9\bN\xdb\f%U\x15%P" +
	"\xe7\x06%N\nC\xe9\x0fJy\x126\r\x132R\x186\n" +
	"\xdb\x01O\x11\bKo\fTt\x12X\x9a\x132f\x18E\xdc" +
	"\xc9\x11\x1e\x12" +
	"\x00\x1b1M\x1cE\xb5\x1d4G\x1eX\xa9\x1fI\xbf 83!X\xb2\"I\xcb#P\xb8$I\xd7%8B&\x1c\xdd'F\xd6(5:)I\xe3*X\xbb+`:,(,->\x06.\x13a/8Q0I\xef1482\x1f\xc4" +
	"\x00\x1cJ:\x1d7G\x1fJ7 8o$>\xe1%,\xf1-:S.)\x97/-\x020>\xef" +
	"\x00-:S.)\x972`\x88" +
	"\x00-:S" +
	"\x00\x1bU^\x1cA\xe8\x1d0&\x1eX\xfa\x1fJ\x8b 8\xc9#P\xce$J\x97%8\xd8&]\xc2+Q\xaf,P\xd3-B\x04.071P\xd9" +
	"\x04\x1eX\xa9#P\xb8&\x1c\xdd+`:/920J\xd3148" +
	"\x02$?C%-5/-\x020>\xef2\x1f\xc4" +
	"\x06\x1bU^\x1cA\xe8\x1d0&\x1fJ\x8b 8\xc9" +
	"\x06\x1eT\xba!T\xc4\"D_#K\x0f&Q&+?_" +
	"\x00-%\xbb.)\x97/-\x02" +
	"\x06&]\xc2,]\x852=\xa0" +
	"\b\x1bT\xec\x1c-}\x1d#\"\x1f-y #\x1e!?{\"-\x8a$-\x9b%#2&_='?\x7f(-\x8e)2\xc3*D\x86+Yo,T\xf6--\x9f.#6/%\x8802\xd31D\x932`\x88" +
	"\x002`\x88" +
	"\x00\x1eX\xfa" +
	"\x06+_K" +
	"\x00\x1bD\xba\x1c%\xb1\x1d\x1f\xb7\x1f%\xae \x1f\xb4$D\xc7%3C,D\xd40J\xd3" +
	"\x06)?\x97*Q<->\xe4.,\xf4/%\xc103s" +
	"\x06!Y\xa5\"KW&]\xc2':\x85(F7)Kc*Y\xae+Q\xaf" +
	"\x00,]\xa5" +
	"\x04\x1eUZ\x1fEc 3\xd3!T\xc4\"D_#K\x93$:\"%)\x81&Ud)?\x97*Q<+:1,K\x97-:&.)\x85/%\xe703\xe31Ep" +
	"\x06!T\xc4\"D_$:O%)\x93" +
	"\x00\x1cK\xba\x1d:a\x1fK\xb7 :^!Y\xf6\"K\xc3$@?%.4'Y\xf9(K\xc6)K\xcf*Y\xff-=}..7/.E0@M2=\xa0" +
	"\b\x1b@m\x1e@i\x1f.x #n%)\x93&_\xa6+U\x82" +
	"\x11\x1b:q\x1e:m!:|\"D_$:O%)\x93&]\xbd':\x80+Q\xaa/8Q0I\xef143" +
	"\x00&\x1c\xc8,\x19q" +
	"\x00\x1b:\x8b\x1c\x14\xad\x1d)\xb7\x1f!< \x1c\xe0!K\xff\":\x9a$:\xa9%)\xc9))\xdb*:\xb8,Z\x1a-:\xac.)\xcc/!Q0)\xed2%\xfa" +
	"\x06)@\xcb*Q\xb5+]\xc5" +
	"\x06\x1fE\xb1 4C" +
	"\x15\x1cE\xb5\x1d4G\x1fI\xbf 83" +
	"\x1c!Z>\"L\x17'WH(L\x1a)L#*ZG" +
	"\x15/4s" +
	"\x11)I\xe3*X\xbb+`:" +
	"\x14\x1fE\xb1 4C" +
	"\x11!X\xb2\"I\xcb+`:" +
	"\x06&a\xda+_\xb4" +
	"\x11!U\xdc\"F3$:O%)\x93" +
	"\x14.Z\x98" +
	"\x14&]\xc2':\x85(F7" +
	"\a\x1eX\xfa+]\xcd" +
	"\f!Y\xa5\"KW&]\xc2':\x85(F7)Kc*Y\xae+]\xdd" +
	"\f)Kc*Y\xae+]\xdd" +
	"\x1d\x1cK\xba\x1d:a\x1fK\xb7 :^&]\xc2+Q\xaf2`\xd6" +
	"\x06&a\xaa+]\xe5" +
	"*\x1bR\x05\x1cA\x14\x1d\x1e\x90\x1eR\x02\x1fA\x11 \x1e\x8d!R\r\"#\xbe#R\x18$4\xc3%\x1e\xa4'R\x10(#\xc1)#\xd2*R#,R\x1b-4\xc6.\x1e\xa7/\x1e\xbb04\xd31F\x812#\xc6" +
	"*$[1%M\x13,D\xc4-%\xbb.\x1f\xc1//Z0A@" +
	"\x00':\x85" +
	"\x14\x1b[G\x1cM/\x1d;a\x1e[C\x1fM+ ;]#[L$M7,[P-M;0R.1]\xf5" +
	" \x1eT\xba#K\x0f" +
	"\x00&]\xc2" +
	"\x022\x1f\xc4" +
	"')I\xe3*X\xbb+Q\xaf,[p2\x1f\xc4" +
	"\x00\x1bU^\x1cA\xe8\x1d0&\x1fJ\x8b 8\xc9" +
	"/\x1eUZ1Mg" +
	"\x06+]\xcd->\xe4.,\xf4" +
	"\x17\x1b/7\x1e/3!/D&V@'/H+F\x9b14\xf3" +
	"\x04#Re$?C%-5':\x85(F7,K\x97-:&.)\x85//U0A;1Rp" +
	"2\x1bAZ\x1c/i\x1d0&\x1eAW\x1f/f 8\xc9!T\xc4\"D_$F\xc2%5\x13,(," +
	"\x061Ru" +
	"\x00&`\xf4+M\xbb" +
	"\x00)M\xdf-T\x15.A\x84/A\x81" +
	"\x14)53*F\xcf" +
	"\x06&]\xc2" +
	"\x11\x1b^5\x1c^=\x1dR\x91\x1eF\xf6\x1fG\x03 5C!R\x9c\"A\x8f#G\x10$G\x1d%5S&^\xff+[\xa6,^E-^M.R\xa7/A\x9d0R\xb21R\xbd" +
	"\x00!T\xc4\"D_$F\xc2%5\x13" +
	" )?\x97*Q</%\xc103s" +
	"\a\x1eUZ\x1fG^ 5\x83#K\x0f1Mg" +
	"\x05\x1bA\xda\x1eA\xd5\x1fA\xe3 0!!R\xd3\"A\xf1#R\xde$A\xff%02&a\x12(*\xe9)!\xba+\\\x00,\\\t1No" +
	"3\x1b1M-:&.)\x85//U0A;1\x15\xdf" +
	"C\x1b5\xa6\x1e5\xa3#$r$B\r%0T&a\xea+`\x01,<\xa71+\r" +
	"\t-:S" +
	"1':\x85(F7" +
	"3$?C%-5" +
	"\x14&^U/8Q0I\xef" +
	"\x00/-\x02" +
	" ->\x06.\x13a/8Q0I\xef" +
	"\x00\x1e$\x9a#$\x9a,<\xb61$\xae" +
	"\x10\x1eV\xe0\x1fG\xc6 63!V\xea\"G\xd3#N\xc3$<\xc5%+U)G\xe0*V\xf4,]\x85/+g0<\xd4" +
	"\x062`\x88" +
	"3\x1fG^ 5\x83#K\x0f)M\xdf*\\?+a$/<\xf20N\xe71S " +
	"@\x1b\\H\x1cA\xe8\x1d0&\x1fH! 6S!W:\"H.$=L%+\xaf&a6+^e,\\Q" +
	"3':\x85(F7" +
	"\x1e2\x1f\xc4" +
	"\x04#\\c&\x1c\xdd)M\xdf*\\?+a$/=[0O\x171\\l" +
	"\x06!H;\"6\x83" +
	"\x00'WD(=j)%\x12-=y.%&/\x1b\xe9" +
	"\x00'aH(B\x8b)0\xa9-SW.B\x99" +
	"\x060I\xef" +
	"3\x1eX\xfa" +
	"1)G\xe0/,\t" +
	"\x14\x1eT\xba#K\x0f1Mg" +
	"=\x1eT\xba\x1fH\xb0 7\x03#K\x0f1Mg" +
	"R!Y\xf6\"K\xc3$Ok%=\x97'Y\xf9(K\xc6)Ow*\\\xab-On.=\x9a/0\xed0O\x832=\xa0" +
	"!+Q\xaf" +
	"Y148" +
	"\x1d&]\xc22`\x1d" +
	"Y)H\xe4*W\x9e+`$/,-0=\xb5" +
	"\x06\x1cJ:\x1d7G 7C" +
	"\x15\"I\xcb" +
	"\x15&]\xc2" +
	"\x00+O\xa7" +
	"\x00!B\xdf'B\xe2011" +
	"\x00!O\xd7\"=\xf1$>\x00%,\xbd" +
	"\x06\x1eT\xba" +
	"\x00\x1b1B'`2(W\xe4)1S,(!-P\x13.>\x1e/ \xbc0(4" +
	"C\x1bU^$B\r%0T,K\x97148" +
	"\x14$I\xd7%8B" +
	"J\x1eT\xba!X\xb2\"I\xcb#K\x0f&a\xb4+^\xb51Mg" +
	"@\x1bU^\x1cA\xe8\x1d0&\x1eUZ\x1fG^ 5\x83#K\x0f" +
	"k\x1eX\xa9#P\xb8" +
	"\x00)?\x97*Q<+`9/%\xc103s" +
	"\x06\x1bPg\x1e>\x96\x1fPs >\xa5!] \"P\x7f#1\xca$C]%1\xdb&])':\x85+P\x8b11\xec" +
	";\x1bX\"\x1cT\n\x1dC\x8a\x1eX \x1fT\a C\x87#I?$T\x12%C\x95&al)C\xa3*T\x1d+T(,X|/7\xc30IL1>\xc3" +
	"o\x1bX,\x1eX*#IY&ar+T3,XJ1>\xd2" +
	";-:&.)\x85/20" +
	"p\x1bX6\x1eX4\x1fX> Is!^\xdd\"TT#XH$XR%I\x80&^\xe7)T_*\\?+^\xe5/I\x8d0X\\1Xf" +
	"o\x1bXr\x1eXp\x1fX> Is#Xz$X>%Is&^\xff+[\xa6,Xr-T\n.C\x8a/8\x030I\x9a1^\xf5" +
	"o\x1bXr\x1eXp\x1fX> Is#Xz&^\xff+^\xfd1X\x84" +
	"\x00011" +
	"\x00" +
	"\x00BX\xdf" +
	"\x00BT~" +
	"\x00BJ\xa3" +
	"\x00BP\xfaFY\x03L9)" +
	"\x00BT\xd8" +
	"\x055\x1f\xa56\x1f\x9e7\x1f\xa2@G\xf7C,\x93O%\x9bQ%f" +
	"\x01EWpFS\x93LE\xab" +
	"\x01FT\x96LD%" +
	"\x00Q\fr" +
	"\x00BQGFKOL3k" +
	"\x055D\xee6#Z7#^<?\xb3=QhH%\xd4I3\x93O-\xdfQ-\xe3" +
	"\x0063\xc37.\xd1<E/=U<BUFH)]I:\x13OE<Q+'" +
	"\x00S`\xbe" +
	"\x00BUFFU\xb8LE\xec" +
	"\aBQGEQVFQVRE\xe9" +
	"\x00B@\xbd" +
	"\x00FS\x93" +
	"\x114:\xd6?Z#AZ,ML\vNJ[" +
	"\x00FE\xdf" +
	"\x00FU\xb8" +
	"\x1244cME\xf2ND8" +
	"\x05FS\x93" +
	"\x15?U\xbeAU\xc8" +
	"\x005\x1f\xea6\x1f\xe07\x1f\xe4<?\xb3BF@EJyFJyH%\xd4L6\rO&\rQ&\x11" +
	"\x18<@\xcbD`\xca" +
	"\x19<L_" +
	"\x1aDFQ" +
	"\x19EWpFS\x93LE\xab" +
	"\x00BQGJ\x1f\xc4" +
	"\x00O\x1c\xf8Q#\x96" +
	"\x1d9Q\xe1BZ\xf2NJ[" +
	"\x0063\xc37.\xd1BV\x04LDsOE<PFtQ+'" +
	"\x02LE\xab" +
	"\x13EE\xdfLX\x9a" +
	"\x01EWp" +
	"\x11L`\xee" +
	"\aBF@E\x00\x00" +
	"\x0eE_\xc9FQVJ\x1f\xc4RE\xe9" +
	"\bB\x00\x00" +
	"\x00LDs" +
	"\x16LE\xabRE\xa8" +
	"\x174/\"" +
	"\nFMwL4\xeb" +
	"\x00J\x1f\xc4" +
	"\x00BQG" +
	"\x003$B4$6>R\xcb?$=KR\xc8La\x06M$8" +
	"$BG7J\x1f\xc4" +
	"%BGQO/\xbbQ/\xbf" +
	",3!\xdb4!\xcf:5:><\x8d?!\xd8K<\x89L^\rM!\xd2" +
	"\x135G\xed6 d7+y@G\xf7B mO'\x04Q<\xe3" +
	"\x05GT\xd2" +
	"%BW&" +
	"\x11;:\x85" +
	"\x00B\\u" +
	"\x00FQ\xa3LE\xec" +
	"\x11CG1LE\xab" +
	",:5:" +
	"\x055Y\xc966\xd376\xd7OHbQ\"\xad" +
	"%O'\xafQ&\x11" +
	";BH\x89MH\x96O'\xc2" +
	":5\x00\x00" +
	"\x0eBT\xd8" +
	"\x0eB\x00\x00" +
	"\x168F\xd6:5:J\x1f\xc4LE\xab" +
	"\aL\x00\x00" +
	"\x1d7)OBUFQ+'" +
	"\x05FT\xd2" +
	"\nDaZFQVL?\xacR?\xa9" +
	"\aEJyLX\x9a" +
	"\x01ET\xd2FU\xb8LDs" +
	"\x014\x1e\x00?,uA,\x87J\x1f\xc4M\"\x8cN\"\xa1OO\xbfQ\"\xad" +
	"\x00C,\x93FJyL6\r" +
	"\x1dB\\\xf3" +
	"\x01LD%" +
	"ILE\xec" +
	"\x05FT\x96J\x1f\xc4LCk" +
	"\x00LE\xab" +
	"\x00BX\f" +
	"\x16LE\xabOHbQ\"\xad" +
	"\x00FF\x06La\x06" +
	"PK$8LF\xeb" +
	"88F\xd6C*\xbaK$8" +
	"QC*\xbaFS\x93" +
	"SFE\xdf" +
	"PK(\x93" +
	"\x11K(\x93LE\xab"

// Where each list begins.
var formatListsAt = [...]uint16{
	0, 82, 137, 171, 202, 254, 294, 325, 332, 366, 415, 434, 480, 487, 494, 498,
	538, 605, 639, 658, 695, 714, 748, 764, 831, 880, 908, 942, 952, 974, 984, 1012,
	1067, 1131, 1153, 1208, 1251, 1261, 1286, 1302, 1342, 1367, 1395, 1399, 1424, 1431, 1438, 1445,
	1464, 1471, 1490, 1509, 1519, 1523, 1527, 1534, 1547, 1551, 1558, 1568, 1581, 1594, 1619, 1641,
	1663, 1676, 1695, 1717, 1721, 1731, 1747, 1757, 1788, 1840, 1880, 1890, 1894, 1925, 1974, 2014,
	2027, 2052, 2068, 2084, 2109, 2122, 2129, 2154, 2170, 2201, 2226, 2233, 2249, 2262, 2302, 2315,
	2319, 2353, 2420, 2469, 2497, 2510, 2541, 2557, 2591, 2604, 2614, 2639, 2709, 2722, 2735, 2772,
	2803, 2807, 2853, 2896, 2942, 2967, 2989, 3011, 3081, 3115, 3140, 3147, 3172, 3206, 3210, 3262,
	3275, 3279, 3313, 3317, 3342, 3397, 3446, 3453, 3457, 3470, 3489, 3535, 3560, 3618, 3640, 3653,
	3669, 3691, 3731, 3759, 3784, 3791, 3804, 3820, 3827, 3840, 3847, 3857, 3861, 3874, 3878, 3909,
	3931, 3941, 3957, 3985, 3989, 3996, 4027, 4052, 4086, 4117, 4127, 4170, 4174, 4187, 4191, 4201,
	4238, 4251, 4261, 4265, 4284, 4318, 4322, 4344, 4366, 4379, 4404, 4435, 4439, 4470, 4492, 4502,
	4518, 4522, 4544, 4551, 4555, 4592, 4596, 4618, 4649, 4677, 4702, 4730, 4752, 4762, 4784, 4788,
	4810, 4847, 4866, 4900, 4940, 4968, 5023, 5051, 5055, 5080, 5108, 5121, 5134, 5138, 5163, 5188,
	5204, 5238, 5245, 5252, 5286, 5302, 5312, 5322, 5338, 5357, 5376, 5380, 5453, 5484, 5494, 5498,
	5544, 5566, 5582, 5598, 5617, 5627, 5637, 5704, 5708, 5712, 5716, 5744, 5763, 5788, 5792, 5847,
	5860, 5912, 5934, 5971, 5978, 6030, 6040, 6047, 6060, 6079, 6083, 6093, 6100, 6110, 6117, 6130,
	6134, 6144, 6151, 6176, 6186, 6208, 6215, 6282, 6304, 6308, 6345, 6352, 6356, 6360, 6376, 6392,
	6399, 6409, 6431, 6465, 6499, 6503, 6510, 6523, 6530, 6534, 6592, 6605, 6618, 6634, 6680, 6699,
	6727, 6731, 6738, 6745, 6755, 6759, 6772, 6785, 6825, 6829, 6857, 6894, 6901, 6905, 6930, 6937,
	6956, 6972, 6976, 6980, 6987, 6997, 7013, 7053, 7057, 7061, 7068, 7084, 7094, 7098, 7102, 7106,
	7116, 7129, 7133, 7161, 7177, 7184, 7206, 7228, 7235, 7251, 7291, 7343, 7365, 7375, 7424, 7470,
	7495, 7499, 7500, 7504, 7508, 7512, 7522, 7526, 7548, 7558, 7565, 7569, 7579, 7607, 7635, 7639,
	7649, 7662, 7666, 7670, 7686, 7690, 7694, 7704, 7708, 7715, 7749, 7756, 7760, 7764, 7774, 7781,
	7788, 7798, 7820, 7824, 7831, 7835, 7839, 7846, 7859, 7863, 7867, 7874, 7878, 7885, 7889, 7893,
	7915, 7922, 7932, 7957, 7979, 7983, 7987, 7991, 7995, 8002, 8009, 8013, 8029, 8036, 8046, 8050,
	8054, 8058, 8071, 8075, 8085, 8089, 8102, 8109, 8119, 8144, 8154, 8158, 8162, 8166, 8176, 8180,
	8184, 8194, 8201, 8208, 8218, 8225, 8229, 8233, 8240,
}

// The period of each hour, as a letter from a on in the order of Periods, and
// then whether noon has a name, for each language that tells more
// periods than two.
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
