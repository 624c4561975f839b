package words

// listWords holds the words of lists, navigation and the language switch.
var listWords = []string{
	"key|navigation|page|previous|next|archive|categories|series|feed|untranslated|shown",
	"en|Navigation|Page|Previous page|Next page|Archive|Categories|Series|Feed|" +
		"This page does not exist in English|Language shown:",
	"fr|Navigation|Page|Page précédente|Page suivante|Archives|Catégories|Séries|Flux|" +
		"Cette page n’existe pas en français|Langue affichée\u00a0:",
	"de|Navigation|Seite|Vorherige Seite|Nächste Seite|Archiv|Kategorien|Serien|Feed|" +
		"Diese Seite gibt es nicht auf Deutsch|Angezeigte Sprache:",
	"es|Navegación|Página|Página anterior|Página siguiente|Archivo|Categorías|Series|Canal de noticias|" +
		"Esta página no existe en español|Idioma mostrado:",
	"it|Navigazione|Pagina|Pagina precedente|Pagina successiva|Archivio|Categorie|Serie|Feed|" +
		"Questa pagina non esiste in italiano|Lingua mostrata:",
	"pt|Navegação|Página|Página anterior|Página seguinte|Arquivo|Categorias|Séries|Feed|" +
		"Esta página não existe em português|Língua apresentada:",
	"ca|Navegació|Pàgina|Pàgina anterior|Pàgina següent|Arxiu|Categories|Sèries|Canal de notícies|" +
		"Aquesta pàgina no existeix en català|Llengua mostrada:",
	"nl|Navigatie|Pagina|Vorige pagina|Volgende pagina|Archief|Categorieën|Reeksen|Feed|" +
		"Deze pagina bestaat niet in het Nederlands|Getoonde taal:",
	"sv|Navigering|Sida|Föregående sida|Nästa sida|Arkiv|Kategorier|Serier|Flöde|" +
		"Den här sidan finns inte på svenska|Språk som visas:",
	"fi|Navigointi|Sivu|Edellinen sivu|Seuraava sivu|Arkisto|Kategoriat|Sarjat|Syöte|" +
		"Tätä sivua ei ole suomeksi|Näytettävä kieli:",
	"cy|Llywio|Tudalen|Tudalen flaenorol|Tudalen nesaf|Archif|Categorïau|Cyfresi|Ffrwd|" +
		"Nid yw’r dudalen hon ar gael yn Gymraeg|Iaith a ddangosir:",
	"ja|ナビゲーション|ページ|前のページ|次のページ|アーカイブ|カテゴリー|シリーズ|フィード|" +
		"このページの日本語版はありません|表示している言語：",
	"zh|导航|页码|上一页|下一页|归档|分类|系列|订阅|" +
		"此页面没有中文版|显示的语言：",
	"zh-Hant|導覽|頁碼|上一頁|下一頁|彙整|分類|系列|訂閱|" +
		"此頁面沒有中文版|顯示的語言：",
	"ar|التنقل|الصفحة|الصفحة السابقة|الصفحة التالية|الأرشيف|التصنيفات|السلاسل|الخلاصة|" +
		"هذه الصفحة غير موجودة بالعربية|اللغة المعروضة:",
	"ur|رہنمائی|صفحہ|پچھلا صفحہ|اگلا صفحہ|آرکائیو|زمرے|سلسلے|فیڈ|" +
		"یہ صفحہ اردو میں موجود نہیں|دکھائی گئی زبان:",
}
