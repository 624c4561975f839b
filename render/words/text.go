package words

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
