package words

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
)

// pageWords holds the words of a page. As in the other tables, the first row holds the
// keys. Each other row holds a language and its words.
var pageWords = []string{
	"key|skip|languages|home|posts|newer|older|updated|by|tags|" +
		"footnotes|footnote|back|done|todo|table|notFound|moved|all",
	"en|Skip to content|Languages|Home|Posts|Newer|Older|Updated|By|Tags|" +
		"Footnotes|Footnote|Back to the text|Done|To do|Table|This page is not here|This page has moved|All posts",
	"fr|Passer au contenu|Langues|Accueil|Articles|Plus récent|Plus ancien|Mis à jour le|Par|Mots-clés|" +
		"Notes|Note|Retour au texte|Fait|À faire|Tableau|Cette page n’existe pas|Cette page a changé d’adresse|Tous les articles",
	"de|Zum Inhalt springen|Sprachen|Startseite|Beiträge|Neuer|Älter|Aktualisiert am|Von|Schlagwörter|" +
		"Fußnoten|Fußnote|Zurück zum Text|Erledigt|Offen|Tabelle|Diese Seite gibt es nicht|Diese Seite ist umgezogen|Alle Beiträge",
	"es|Saltar al contenido|Idiomas|Inicio|Entradas|Más reciente|Más antigua|Actualizado el|Por|Etiquetas|" +
		"Notas|Nota|Volver al texto|Hecho|Pendiente|Tabla|Esta página no existe|Esta página se ha movido|Todas las entradas",
	"it|Vai al contenuto|Lingue|Pagina iniziale|Articoli|Più recente|Meno recente|Aggiornato il|Di|Etichette|" +
		"Note|Nota|Torna al testo|Fatto|Da fare|Tabella|Questa pagina non esiste|Questa pagina si è spostata|Tutti gli articoli",
	"pt|Ir para o conteúdo|Idiomas|Início|Artigos|Mais recente|Mais antigo|Atualizado em|Por|Etiquetas|" +
		"Notas|Nota|Voltar ao texto|Feito|Por fazer|Tabela|Esta página não existe|Esta página mudou de endereço|Todos os artigos",
	"ca|Vés al contingut|Llengües|Inici|Articles|Més recent|Més antic|Actualitzat el|Per|Etiquetes|" +
		"Notes|Nota|Torna al text|Fet|Per fer|Taula|Aquesta pàgina no existeix|Aquesta pàgina s’ha mogut|Tots els articles",
	"nl|Naar de inhoud|Talen|Startpagina|Berichten|Nieuwer|Ouder|Bijgewerkt op|Door|Trefwoorden|" +
		"Voetnoten|Voetnoot|Terug naar de tekst|Gedaan|Te doen|Tabel|Deze pagina bestaat niet|Deze pagina is verplaatst|Alle berichten",
	"sv|Till innehållet|Språk|Startsida|Inlägg|Nyare|Äldre|Uppdaterad|Av|Taggar|" +
		"Fotnoter|Fotnot|Tillbaka till texten|Klart|Att göra|Tabell|Sidan finns inte|Sidan har flyttat|Alla inlägg",
	"fi|Siirry sisältöön|Kielet|Etusivu|Kirjoitukset|Uudempi|Vanhempi|Päivitetty|Kirjoittanut|Avainsanat|" +
		"Alaviitteet|Alaviite|Takaisin tekstiin|Tehty|Tekemättä|Taulukko|Tätä sivua ei ole|Tämä sivu on siirtynyt|Kaikki kirjoitukset",
	"cy|Neidio i’r cynnwys|Ieithoedd|Hafan|Postiadau|Mwy diweddar|Hŷn|Diweddarwyd|Gan|Tagiau|" +
		"Troednodiadau|Troednodyn|Yn ôl i’r testun|Wedi’i wneud|I’w wneud|Tabl|Nid yw’r dudalen hon yma|Mae’r dudalen hon wedi symud|Pob postiad",
	"ja|本文へ移動|言語|ホーム|記事|新しい記事|前の記事|更新日|著者|タグ|" +
		"脚注|脚注|本文に戻る|完了|未完了|表|このページはありません|このページは移動しました|すべての記事",
	"zh|跳到正文|语言|首页|文章|较新|较旧|更新于|作者|标签|" +
		"脚注|脚注|返回正文|已完成|待办|表格|此页面不存在|此页面已移动|全部文章",
	"zh-Hant|跳到正文|語言|首頁|文章|較新|較舊|更新於|作者|標籤|" +
		"註腳|註腳|返回正文|已完成|待辦|表格|此頁面不存在|此頁面已移動|全部文章",
	"ar|تخطَّ إلى المحتوى|اللغات|الصفحة الرئيسية|المقالات|الأحدث|الأقدم|حُدِّث في|بقلم|الوسوم|" +
		"الحواشي|حاشية|العودة إلى النص|تم|لم يتم بعد|جدول|هذه الصفحة غير موجودة|انتقلت هذه الصفحة|كل المقالات",
	"ur|مواد پر جائیں|زبانیں|سرورق|تحریریں|نئی|پرانی|تازہ کاری|از|ٹیگ|" +
		"حواشی|حاشیہ|متن پر واپس|مکمل|باقی|جدول|یہ صفحہ موجود نہیں|یہ صفحہ منتقل ہو گیا ہے|تمام تحریریں",
}

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

// textWords holds the words of what stands within a text, such as the titles of
// alerts.
var textWords = []string{
	"key|contents|note|tip|important|warning|caution|" +
		"info|danger|success|question|example|summary|details",
	"en|Contents|Note|Tip|Important|Warning|Caution|Info|Danger|Success|Question|Example|Summary|Details",
	"fr|Sommaire|Remarque|Conseil|Important|Avertissement|Attention|Information|Danger|Réussite|Question|Exemple|Résumé|Détails",
	"de|Inhalt|Hinweis|Tipp|Wichtig|Warnung|Vorsicht|Info|Gefahr|Erfolg|Frage|Beispiel|Zusammenfassung|Details",
	"es|Contenido|Nota|Consejo|Importante|Advertencia|Precaución|Información|Peligro|Correcto|Pregunta|Ejemplo|Resumen|Detalles",
	"it|Indice|Nota|Suggerimento|Importante|Avviso|Attenzione|Informazione|Pericolo|Riuscito|Domanda|Esempio|Riassunto|Dettagli",
	"pt|Índice|Nota|Dica|Importante|Aviso|Cuidado|Informação|Perigo|Sucesso|Pergunta|Exemplo|Resumo|Detalhes",
	"ca|Contingut|Nota|Consell|Important|Advertència|Precaució|Informació|Perill|Correcte|Pregunta|Exemple|Resum|Detalls",
	"nl|Inhoud|Opmerking|Tip|Belangrijk|Waarschuwing|Let op|Info|Gevaar|Gelukt|Vraag|Voorbeeld|Samenvatting|Details",
	"sv|Innehåll|Obs!|Tips|Viktigt|Varning|Försiktigt|Info|Fara|Klart|Fråga|Exempel|Sammanfattning|Detaljer",
	"fi|Sisällys|Huomautus|Vinkki|Tärkeää|Varoitus|Varo|Tietoa|Vaara|Onnistui|Kysymys|Esimerkki|Tiivistelmä|Lisätietoja",
	"cy|Cynnwys|Nodyn|Awgrym|Pwysig|Rhybudd|Gofal|Gwybodaeth|Perygl|Llwyddiant|Cwestiwn|Enghraifft|Crynodeb|Manylion",
	"ja|目次|メモ|ヒント|重要|警告|注意|情報|危険|成功|質問|例|要約|詳細",
	"zh|目录|备注|提示|重要|警告|小心|信息|危险|成功|问题|示例|摘要|详情",
	"zh-Hant|目錄|備註|提示|重要|警告|小心|資訊|危險|成功|問題|範例|摘要|詳細資訊",
	"ar|المحتويات|ملاحظة|نصيحة|مهم|تحذير|تنبيه|معلومة|خطر|نجاح|سؤال|مثال|ملخص|تفاصيل",
	"ur|فہرست|نوٹ|مشورہ|اہم|انتباہ|احتیاط|معلومات|خطرہ|کامیابی|سوال|مثال|خلاصہ|تفصیلات",
}

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

var defaults = sync.OnceValue(func() Catalogue { return catalogue(pageWords, listWords, textWords, diptychWords) })

// catalogue returns the words of the tables.
func catalogue(tables ...[]string) Catalogue {
	c := Catalogue{}
	for _, rows := range tables {
		keys := strings.Split(rows[0], "|")
		for _, row := range rows[1:] {
			words := strings.Split(row, "|")
			tag := language.MustParse(words[0])
			if c[tag] == nil {
				c[tag] = map[string]string{}
			}
			for i, word := range words[1:] {
				c[tag][keys[i+1]] = word
			}
		}
	}
	return c
}
