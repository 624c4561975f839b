package words

// diptychWords holds the words of the page of two languages.
var diptychWords = []string{
	"key|sideBySide|absent|memory",
	"en|Side by side|Not in this version|Translation memory",
	"fr|Côte à côte|Absent de cette version|Mémoire de traduction",
	"de|Nebeneinander|Fehlt in dieser Fassung|Übersetzungsspeicher",
	"es|En paralelo|No está en esta versión|Memoria de traducción",
	"it|Testo a fronte|Assente in questa versione|Memoria di traduzione",
	"pt|Lado a lado|Ausente nesta versão|Memória de tradução",
	"ca|En paral·lel|No és en aquesta versió|Memòria de traducció",
	"nl|Naast elkaar|Ontbreekt in deze versie|Vertaalgeheugen",
	"sv|Sida vid sida|Saknas i den här versionen|Översättningsminne",
	"fi|Rinnakkain|Puuttuu tästä versiosta|Käännösmuisti",
	"cy|Ochr yn ochr|Ddim yn y fersiwn hwn|Cof cyfieithu",
	"ja|対訳|この版にはありません|翻訳メモリ",
	"zh|对照|此版本中没有|翻译记忆库",
	"zh-Hant|對照|此版本中沒有|翻譯記憶庫",
	"ar|جنبًا إلى جنب|غير موجود في هذه النسخة|ذاكرة الترجمة",
	"ur|ساتھ ساتھ|اس نسخے میں موجود نہیں|ترجمے کی یادداشت",
}
