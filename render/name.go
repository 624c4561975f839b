package render

import (
	"strings"

	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// ownNames are the languages of CLDR by what they call themselves
// (cldr-localenames-full 48.2), with a capital, as they stand in a list. A table
// of our own is a hundredth of what x/text/language/display adds to a program.
const ownNames = "|" +
	"ab=Аԥсшәа|af=Afrikaans|agq=Aghem|ak=Akan|am=አማርኛ|an=Aragonés|ann=Obolo|apc=العامية|ar=العربية|" +
	"arn=Mapudungun|as=অসমীয়া|asa=Kipare|ast=Asturianu|az=Azərbaycan|ba=Башҡорт|bal=بلۆچی|bas=Ɓàsàa|" +
	"be=Беларуская|bem=Ichibemba|bez=Hibena|bg=Български|bgc=हरियाणवी|bgn=بلوچی (رخشانی)|bho=भोजपुरी|" +
	"blo=Anii kagɩja|blt=ꪼꪕꪒꪾ|bm=Bamanakan|bn=বাংলা|bo=བོད་སྐད་|br=Brezhoneg|brx=बर’|bs=Bosanski|" +
	"bss=Akoose|bua=Буряад|ca=Català|cch=Atsam|ccp=𑄌𑄋𑄴𑄟𑄳𑄦|ce=Нохчийн|ceb=Cebuano|cgg=Rukiga|" +
	"cho=Chahta|chr=ᏣᎳᎩ|cic=Chikashshanompaʼ|ckb=کوردیی ناوەندی|co=Corsu|cr=Nēhiyawēwin|cs=Čeština|" +
	"csw=ᓀᐦᐃᓇᐍᐏᐣ|cv=Чӑваш чӗлхи|cy=Cymraeg|da=Dansk|dav=Kitaita|de=Deutsch|dje=Zarmaciine|doi=डोगरी|" +
	"dsb=Dolnoserbšćina|dua=Duálá|dyo=Joola|dz=རྫོང་ཁ|ebu=Kĩembu|ee=Eʋegbe|el=Ελληνικά|en=English|" +
	"eo=Esperanto|es=Español|et=Eesti|eu=Euskara|ewo=Ewondo|fa=فارسی|ff=Pulaar|fi=Suomi|fil=Filipino|" +
	"fo=Føroyskt|fr=Français|frr=Nordfriisk|fur=Furlan|fy=Frysk|ga=Gaeilge|gaa=Gã|gd=Gàidhlig|" +
	"gl=Galego|gn=Avañe’ẽ|gsw=Schwiizertüütsch|gu=ગુજરાતી|guz=Ekegusii|gv=Gaelg|ha=Hausa|" +
	"haw=ʻŌlelo Hawaiʻi|he=עברית|hi=हिन्दी|hnj=𞄀𞄄𞄰𞄩𞄍𞄜𞄰|hr=Hrvatski|hsb=Hornjoserbšćina|" +
	"ht=Kreyòl Ayisyen|hu=Magyar|hy=Հայերեն|ia=Interlingua|id=Indonesia|ie=Interlingue|ig=Igbo|" +
	"ii=ꆈꌠꉙ|io=Ido|is=Íslenska|it=Italiano|iu=ᐃᓄᒃᑎᑐᑦ|ja=日本語|jbo=La .lojban.|jgo=Ndaꞌa|jmc=Kimachame|" +
	"jv=Jawa|ka=ქართული|kaa=Қарақалпақша|kab=Taqbaylit|kaj=Kaje|kam=Kikamba|kcg=Katab|kde=Chimakonde|" +
	"kea=Kabuverdianu|kek=Qʼeqchiʼ|ken=Kɛnyaŋ|kgp=Kanhgág|khq=Koyra ciini|ki=Gikuyu|kk=Қазақ тілі|" +
	"kkj=Kakɔ|kl=Kalaallisut|kln=Kalenjin|km=ខ្មែរ|kn=ಕನ್ನಡ|ko=한국어|kok=कोंकणी|kpe=Kpɛlɛɛ|ks=کٲشُر|" +
	"ksb=Kishambaa|ksf=Rikpa|ksh=Kölsch|ku=Kurdî (kurmancî)|kw=Kernewek|kxv=Kuvi|ky=Кыргызча|" +
	"lag=Kɨlaangi|lb=Lëtzebuergesch|lg=Luganda|lij=Ligure|lkt=Lakȟólʼiyapi|lld=Ladin|lmo=Lombard|" +
	"ln=Lingála|lo=ລາວ|lrc=لۊری شومالی|lt=Lietuvių|lu=Tshiluba|luo=Dholuo|luy=Luluhia|lv=Latviešu|" +
	"mai=मैथिली|mas=Maa|mdf=Мокшень кяль|mer=Kĩmĩrũ|mfe=Kreol morisien|mg=Malagasy|mgh=Makua|" +
	"mgo=Metaʼ|mi=Māori|mic=L’nui’suti|mk=Македонски|ml=മലയാളം|mn=Монгол|mni=মৈতৈলোন্|" +
	"moh=Kanienʼkéha|mr=मराठी|ms=Melayu|mt=Malti|mua=MUNDAŊ|mus=Mvskoke|my=မြန်မာ|myv=Эрзянь кель|" +
	"mzn=مازرونی|naq=Khoekhoegowab|nb=Norsk bokmål|nd=IsiNdebele|nds=Neddersass’sch|ne=नेपाली|" +
	"nl=Nederlands|nn=Norsk nynorsk|nnh=Shwóŋò ngiembɔɔn|no=Norsk|nqo=ߒߞߏ|nso=Sesotho sa Leboa|" +
	"nus=Thok Nath|nv=Diné Bizaad|ny=Nyanja|nyn=Runyankore|oc=Occitan|oj=Anishinaabemowin|" +
	"oka=N̓səl̓xcin̓|om=Oromoo|or=ଓଡ଼ିଆ|os=Ирон|osa=𐓏𐓘𐓻𐓘𐓻𐓟|pa=ਪੰਜਾਬੀ|pap=Papiamentu|" +
	"pcm=Naijíriá Píjin|pis=Pijin|pl=Polski|pms=Piemontèis|prg=Prūsiskan|ps=پښتو|pt=Português|" +
	"qu=Runasimi|quc=Kʼicheʼ|raj=राजस्थानी|rhg=𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝|rif=Tarifit|rm=Rumantsch|rn=Ikirundi|" +
	"ro=Română|rof=Kihorombo|ru=Русский|rw=Ikinyarwanda|rwk=Kiruwa|sa=संस्कृत भाषा|sah=Саха тыла|" +
	"saq=Kisampur|sat=ᱥᱟᱱᱛᱟᱲᱤ|sbp=Ishisangu|sc=Sardu|scn=Sicilianu|sd=سنڌي|sdh=کوردی خوارگ|" +
	"se=Davvisámegiella|seh=Sena|ses=Koyraboro senni|sg=Sängö|shi=ⵜⴰⵛⵍⵃⵉⵜ|shn=တႆး|si=සිංහල|" +
	"sk=Slovenčina|skr=سرائیکی|sl=Slovenščina|sma=Åarjelsaemien gïele|smj=Julevsámegiella|" +
	"smn=Anarâškielâ|sms=Sääʹmǩiõll|sn=ChiShona|so=Soomaali|sq=Shqip|sr=Српски|sr-Cyrl=Српски|" +
	"sr-Latn=Srpski|ss=SiSwati|ssy=Saho|st=Sesotho|su=Basa Sunda|sv=Svenska|sw=Kiswahili|syr=ܣܘܪܝܝܐ|" +
	"szl=Ślōnski|ta=தமிழ்|te=తెలుగు|teo=Kiteso|tg=Тоҷикӣ|th=ไทย|ti=ትግርኛ|tk=Türkmen dili|tn=Setswana|" +
	"to=Lea fakatonga|tok=Toki pona|tpi=Tok Pisin|tr=Türkçe|trv=Patas Taroko|trw=توروالی|tt=Татар|" +
	"twq=Tasawaq senni|tyv=Тыва|tzm=Tamaziɣt n laṭlaṣ|ug=ئۇيغۇرچە|uk=Українська|ur=اردو|uz=O‘zbek|" +
	"vai=ꕙꔤ|vec=Veneto|vi=Tiếng Việt|vmw=Emakhuwa|vun=Kyivunjo|wa=Walon|wae=Walser|wbp=Warlpiri|" +
	"wo=Wolof|xh=IsiXhosa|xnr=कांगड़ी|xog=Olusoga|yav=Nuasue|yi=ייִדיש|yo=Èdè Yorùbá|yrl=Nheẽgatu|" +
	"yue=粵語|za=Vahcuengh|zgh=ⵜⴰⵎⴰⵣⵉⵖⵜ|zh=中文|zh-Hans=简体中文|zh-Hant=繁體中文|zu=IsiZulu|"

// LanguageName is what speakers of a language call it: Français, العربية,
// 繁體中文. Of a language without a name here it is the tag itself.
func LanguageName(tag language.Tag) string {
	base, script, _ := tag.Raw()
	if script == (language.Script{}) && base.String() == "zh" {
		script, _ = tag.Script()
	}
	for _, key := range []string{base.String() + "-" + script.String(), base.String()} {
		if _, rest, ok := strings.Cut(ownNames, "|"+key+"="); ok {
			name, _, _ := strings.Cut(rest, "|")
			return name
		}
	}
	return tag.String()
}

// Dir is the direction in which a language is written, as HTML's dir attribute
// has it: "rtl" or "ltr".
func Dir(tag language.Tag) string { return document.Dir(tag) }
