package check

// furtherWords lists more common words of languages that are often paired, in addition to
// the words of package guess. Some of them are words of other languages too. A word that
// both languages of a pair have shows neither of them.
var furtherWords = map[string]string{
	"ca": "amb aquesta aquests també però quan molt seva seu pels dels hem han pot ens us tots cada ha qui perquè doncs fins això aquestes aquell aquella abans mentre tenen fet als pel està estan avui encara dins tothom després",
	"cs": "být jsme jste není budou také jen pouze nebo která který kteří při mezi před již ještě její jejich může mohou můžete více všechny",
	"cy": "yng wedi fydd bydd mwy gyda hefyd neu os cael oes roedd gallwch rydym ein eich sy’n oedd un pobl gwaith newydd rhwng drwy tua ers hyd ond fel pan beth sut pwy yma lle",
	"da": "kan skal bliver eller når hos sig hun han hvis men så over under efter mellem alle flere nye også deres vores hvad noget nogle gennem uden tilbage findes sådan",
	"de": "sie wenn aber kann noch nach bei oder wird sind dem des als ihr ihre wie hat werden einen einem einer zur zum vom beim",
	"en": "has had was were will would could should their they our which who what when where how why there these those also about into every at by if than them been more most can does each no per me so do all any but its his her my just only out up like during while after before between through because without",
	"es": "está están este esta estos pero también muy puede entre cuando donde nuestro nuestra cada ha han hay sobre desde hasta después además fue fueron hacer hace hoy ahora siempre mientras según nuestros nuestras quien quienes tiene tienen ellos otro otra otros otras cualquier aunque",
	"fi": "ollut oli olivat ole voi voit voivat saa noin yli alle vuonna vuoden vuotta kanssa asti alkaen ennen jälkeen lisää uusi uudet uuden vain enintään vähintään kaikki kaikille nyt vielä jonka jossa joista mukaan sekä koko ensi viime klo tai jolloin siitä sitä tämä tämän",
	"fr": "avec sont leur leurs cette ces ont été aussi mais comme nos notre votre vos elle ils être très peut afin même aux nous quand où chaque sans selon sous chez",
	"gl": "foi fai moito tamén pero aínda despois súas cando nosa noso mentres teñen unhas algunha calquera ao aos",
	"it": "questo questa dei delle nel nella hanno essere può anche quando come ogni alla dal",
	"nl": "heeft wordt deze maar naar bij over kan hebben onze elke als door wat",
	"nb": "skal blir eller når hos seg hun han hvis men så over under etter mellom alle flere nye også deres våre hva noe noen mye gjennom uten tilbake finnes",
	"pt": "você são também muito pode foi pela pelo quando cada nosso nossa até foram isso ainda há suas essa depois então fazer ao aos",
	"sk": "byť sme ste budú tiež len alebo ktorá ktorý ktorí pri medzi pred ešte jej ich môže môžu môžete viac všetky",
	"sv": "kan ska har vid eller när hos sig hon han men så över under efter mellan alla fler nya deras våra år till från inte bara mot kommer blir varit sedan senast cirka både",
}
