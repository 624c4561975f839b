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
