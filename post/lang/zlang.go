// Code generated from CLDR 48.2.0 by internal/gen. DO NOT EDIT.

package lang

// codes lists the languages of CLDR's locales in order, three bytes each.
const codes = "" +
	"aa ab af agqak am an annapcar arnas asaastaz ba balbasbe bembewbezbg bgcbgnbhoblobltbm bn " +
	"bo bqibr brxbs bssbuabynca cadcchccpce cebcggchochrcicckbco copcs cswcu cv cy da davde dje" +
	"doidsbduadv dyodz ebuee el en eo es et eu ewofa ff fi filfo fr frrfurfy ga gaagd gezgl gn " +
	"gswgu guzgv ha hawhe hi hnjhr hsbht hu hy ia id ie ig ii io is it iu ja jbojgojmcjv ka kaa" +
	"kabkajkamkcgkdekeakekkenkgpkhqki kk kkjkl klnkm kn ko kokkpeks ksbksfkshku kw kxvky la lag" +
	"lb lg lijlktlldlmoln lo lrclt ltglu luoluylv lzzmaimasmdfmermfemg mghmgomhnmi micmk ml mn " +
	"mnimohmr ms mt muamusmwwmy myvmznnaqnb nd ndsne nl nmgnn nnhno nqonr nsonusnv ny nynoc oka" +
	"om or os osapa pappcmpi pispl pmsprgps pt qu qucrajrhgrifrm rn ro rofru rw rwksa sahsaqsat" +
	"sbpsc scnsd sdhse sehsessg sgsshishnsi sidsk skrsl smasmjsmnsmssn so sq sr ss ssyst su suz" +
	"sv sw syrszlta te teotg th ti tigtk tn to toktpitr trvtrwts tt twqtyvtzmug uk ur uz vaive " +
	"vecvi vmwvo vunwa waewalwbpwo xh xnrxogyavyi yo yrlyueza zghzh zu "

// ownNames lists what speakers call their languages, with a capital, by the language's code.
const ownNames = "" +
	"|ab=Аԥсшәа|af=Afrikaans|agq=Aghem|ak=Akan|am=አማርኛ|an=Aragonés|ann=Obolo|apc=العامية|" +
	"ar=العربية|arn=Mapudungun|as=অসমীয়া|asa=Kipare|ast=Asturianu|az-Arab=آذربایجان تۆرکجه\u200cسی|" +
	"az-Cyrl=Азәрбајҹан|az=Azərbaycan|ba=Башҡорт|bal-Latn=Balóchi|bal=بلۆچی|bas=Ɓàsàa|" +
	"be=Беларуская|bem=Ichibemba|bez=Hibena|bg=Български|bgc=हरियाणवी|bgn=بلوچی (رخشانی)|" +
	"bho=भोजपुरी|blo=Anii kagɩja|blt=ꪼꪕꪒꪾ|bm=Bamanakan|bn=বাংলা|bo=བོད་སྐད་|br=Brezhoneg|" +
	"brx=बर’|bs-Cyrl=Босански|bs=Bosanski|bss=Akoose|bua=Буряад|ca=Català|cch=Atsam|ccp=𑄌𑄋𑄴𑄟𑄳𑄦|" +
	"ce=Нохчийн|ceb=Cebuano|cgg=Rukiga|cho=Chahta|chr=ᏣᎳᎩ|cic=Chikashshanompaʼ|" +
	"ckb=کوردیی ناوەندی|co=Corsu|cr=Nēhiyawēwin|cs=Čeština|csw=ᓀᐦᐃᓇᐍᐏᐣ|cv=Чӑваш чӗлхи|" +
	"cy=Cymraeg|da=Dansk|dav=Kitaita|de=Deutsch|dje=Zarmaciine|doi=डोगरी|dsb=Dolnoserbšćina|" +
	"dua=Duálá|dyo=Joola|dz=རྫོང་ཁ|ebu=Kĩembu|ee=Eʋegbe|el=Ελληνικά|en-Dsrt=𐐀𐑍𐑊𐐮𐑇|en=English|" +
	"eo=Esperanto|es=Español|et=Eesti|eu=Euskara|ewo=Ewondo|fa=فارسی|ff-Adlm=𞤆𞤵𞤤𞤢𞤪|ff=Pulaar|" +
	"fi=Suomi|fil=Filipino|fo=Føroyskt|fr=Français|frr=Nordfriisk|fur=Furlan|fy=Frysk|" +
	"ga=Gaeilge|gaa=Gã|gd=Gàidhlig|gl=Galego|gn=Avañe’ẽ|gsw=Schwiizertüütsch|gu=ગુજરાતી|" +
	"guz=Ekegusii|gv=Gaelg|ha=Hausa|haw=ʻŌlelo Hawaiʻi|he=עברית|hi-Latn=Hindi|hi=हिन्दी|" +
	"hnj=𞄀𞄄𞄰𞄩𞄍𞄜𞄰|hr=Hrvatski|hsb=Hornjoserbšćina|ht=Kreyòl Ayisyen|hu=Magyar|hy=Հայերեն|" +
	"ia=Interlingua|id=Indonesia|ie=Interlingue|ig=Igbo|ii=ꆈꌠꉙ|io=Ido|is=Íslenska|it=Italiano|" +
	"iu=ᐃᓄᒃᑎᑐᑦ|ja=日本語|jbo=La .lojban.|jgo=Ndaꞌa|jmc=Kimachame|jv=Jawa|ka=ქართული|" +
	"kaa=Қарақалпақша|kab=Taqbaylit|kaj=Kaje|kam=Kikamba|kcg=Katab|kde=Chimakonde|" +
	"kea=Kabuverdianu|kek=Qʼeqchiʼ|ken=Kɛnyaŋ|kgp=Kanhgág|khq=Koyra ciini|ki=Gikuyu|" +
	"kk-Arab=قازاق ءتىلى|kk=Қазақ тілі|kkj=Kakɔ|kl=Kalaallisut|kln=Kalenjin|km=ខ្មែរ|kn=ಕನ್ನಡ|" +
	"ko=한국어|kok-Latn=Konknni|kok=कोंकणी|kpe=Kpɛlɛɛ|ks-Deva=कॉशुर|ks=کٲشُر|ksb=Kishambaa|" +
	"ksf=Rikpa|ksh=Kölsch|ku=Kurdî (kurmancî)|kw=Kernewek|kxv-Deva=कुवि|kxv-Orya=କୁୱି|" +
	"kxv-Telu=కువి|kxv=Kuvi|ky=Кыргызча|lag=Kɨlaangi|lb=Lëtzebuergesch|lg=Luganda|lij=Ligure|" +
	"lkt=Lakȟólʼiyapi|lld=Ladin|lmo=Lombard|ln=Lingála|lo=ລາວ|lrc=لۊری شومالی|lt=Lietuvių|" +
	"lu=Tshiluba|luo=Dholuo|luy=Luluhia|lv=Latviešu|mai=मैथिली|mas=Maa|mdf=Мокшень кяль|" +
	"mer=Kĩmĩrũ|mfe=Kreol morisien|mg=Malagasy|mgh=Makua|mgo=Metaʼ|mi=Māori|mic=Lʼnuiʼsuti|" +
	"mk=Македонски|ml=മലയാളം|mn=Монгол|mni-Mtei=ꯃꯤꯇꯩꯂꯣꯟ|mni=মৈতৈলোন্|moh=Kanienʼkéha|mr=मराठी|" +
	"ms=Melayu|mt=Malti|mua=MUNDAŊ|mus=Mvskoke|my=မြန်မာ|myv=Эрзянь кель|mzn=مازرونی|" +
	"naq=Khoekhoegowab|nb=Norsk bokmål|nd=IsiNdebele|nds=Neddersass’sch|ne=नेपाली|" +
	"nl=Nederlands|nn=Norsk nynorsk|nnh=Shwóŋò ngiembɔɔn|no=Norsk|nqo=ߒߞߏ|nso=Sesotho sa Leboa|" +
	"nus=Thok Nath|nv=Diné Bizaad|ny=Nyanja|nyn=Runyankore|oc=Occitan|oj=Anishinaabemowin|" +
	"oka=N̓səl̓xcin̓|om=Oromoo|or=ଓଡ଼ିଆ|os=Ирон|osa=𐓏𐓘𐓻𐓘𐓻𐓟|pa-Arab=پنجابی|pa=ਪੰਜਾਬੀ|" +
	"pap=Papiamentu|pcm=Naijíriá Píjin|pis=Pijin|pl=Polski|pms=Piemontèis|prg=Prūsiskan|" +
	"ps=پښتو|pt=Português|qu=Runasimi|quc=Kʼicheʼ|raj=राजस्थानी|rhg=𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝|rif=Tarifit|" +
	"rm=Rumantsch|rn=Ikirundi|ro=Română|rof=Kihorombo|ru=Русский|rw=Ikinyarwanda|rwk=Kiruwa|" +
	"sa=संस्कृत भाषा|sah=Саха тыла|saq=Kisampur|sat-Deva=सानताड़ी|sat=ᱥᱟᱱᱛᱟᱲᱤ|sbp=Ishisangu|" +
	"sc=Sardu|scn=Sicilianu|sd-Deva=सिन्धी|sd=سنڌي|sdh=کوردی خوارگ|se=Davvisámegiella|seh=Sena|" +
	"ses=Koyraboro senni|sg=Sängö|shi-Latn=Tashelḥiyt|shi=ⵜⴰⵛⵍⵃⵉⵜ|shn=တႆး|si=සිංහල|" +
	"sk=Slovenčina|skr=سرائیکی|sl=Slovenščina|sma=Åarjelsaemien gïele|smj=Julevsámegiella|" +
	"smn=Anarâškielâ|sms=Sääʹmǩiõll|sn=ChiShona|so=Soomaali|sq=Shqip|sr-Latn=Srpski|sr=Српски|" +
	"ss=SiSwati|ssy=Saho|st=Sesotho|su=Basa Sunda|sv=Svenska|sw=Kiswahili|syr=ܣܘܪܝܝܐ|" +
	"szl=Ślōnski|ta=தமிழ்|te=తెలుగు|teo=Kiteso|tg=Тоҷикӣ|th=ไทย|ti=ትግርኛ|tk=Türkmen dili|" +
	"tn=Setswana|to=Lea fakatonga|tok=Toki pona|tpi=Tok Pisin|tr=Türkçe|trv=Patas Taroko|" +
	"trw=توروالی|tt=Татар|twq=Tasawaq senni|tyv=Тыва|tzm=Tamaziɣt n laṭlaṣ|ug=ئۇيغۇرچە|" +
	"uk=Українська|ur=اردو|uz-Arab=اوزبیک|uz-Cyrl=Ўзбекча|uz=O‘zbek|vai-Latn=Vai|vai=ꕙꔤ|" +
	"vec=Veneto|vi=Tiếng Việt|vmw=Emakhuwa|vun=Kyivunjo|wa=Walon|wae=Walser|wbp=Warlpiri|" +
	"wo=Wolof|xh=IsiXhosa|xnr=कांगड़ी|xog=Olusoga|yav=Nuasue|yi=ייִדיש|yo=Èdè Yorùbá|" +
	"yrl=Nheẽgatu|yue-Hans=粤语|yue=粵語|za=Vahcuengh|zgh=ⵜⴰⵎⴰⵣⵉⵖⵜ|zh-Hans=简体中文|zh-Hant=繁體中文|zh=中文|" +
	"zu=IsiZulu|"

// englishNames lists the English names of the languages that CLDR covers best, by the language's code.
const englishNames = "" +
	"|af=Afrikaans|ak=Akan|am=Amharic|ar=Arabic|as=Assamese|az=Azerbaijani|ba=Bashkir|" +
	"be=Belarusian|bg=Bulgarian|bn=Bangla|bs=Bosnian|ca=Catalan|chr=Cherokee|cs=Czech|" +
	"cv=Chuvash|cy=Welsh|da=Danish|de=German|dsb=Lower Sorbian|el=Greek|en=English|es=Spanish|" +
	"et=Estonian|eu=Basque|fa=Persian|fi=Finnish|fil=Filipino|fr=French|ga=Irish|" +
	"gd=Scottish Gaelic|gl=Galician|gu=Gujarati|ha=Hausa|he=Hebrew|hi=Hindi|hr=Croatian|" +
	"hsb=Upper Sorbian|ht=Haitian Creole|hu=Hungarian|hy=Armenian|id=Indonesian|ig=Igbo|" +
	"is=Icelandic|it=Italian|ja=Japanese|jv=Javanese|ka=Georgian|kk=Kazakh|km=Khmer|kn=Kannada|" +
	"ko=Korean|kok=Konkani|ky=Kyrgyz|lo=Lao|lt=Lithuanian|lv=Latvian|mk=Macedonian|" +
	"ml=Malayalam|mn=Mongolian|mr=Marathi|ms=Malay|my=Burmese|nb=Norwegian Bokmål|ne=Nepali|" +
	"nl=Dutch|nn=Norwegian Nynorsk|no=Norwegian|or=Odia|pa=Punjabi|pcm=Nigerian Pidgin|" +
	"pl=Polish|ps=Pashto|pt=Portuguese|qu=Quechua|rm=Romansh|ro=Romanian|ru=Russian|sd=Sindhi|" +
	"shn=Shan|si=Sinhala|sk=Slovak|sl=Slovenian|so=Somali|sq=Albanian|sr=Serbian|sv=Swedish|" +
	"sw=Swahili|ta=Tamil|te=Telugu|th=Thai|ti=Tigrinya|tk=Turkmen|tr=Turkish|uk=Ukrainian|" +
	"ur=Urdu|uz=Uzbek|vi=Vietnamese|yo=Yoruba|yue=Cantonese|zh=Chinese|zu=Zulu|"

// countries lists codes of countries that are not codes of languages, and se, each with the language spoken there.
const countries = "" +
	"|ad=ca|ae=ar|al=sq|ao=pt|at=de|aw=nl|ax=sv|bd=bn|bf=fr|bh=ar|bi=rn|bj=fr|bl=fr|bq=pap|" +
	"bt=dz|bv=no|by=ru|cc=ms|cd=fr|cf=sg|cg=fr|ch=de|ci=fr|cl=es|cm=fr|cn=zh|cr=es|cw=pap|" +
	"cz=cs|dj=fr|dk=da|do=es|ea=es|ec=es|eg=ar|eh=ar|er=ti|ge=ka|gf=fr|gh=ak|gp=fr|gq=es|gr=el|" +
	"gt=es|gw=pt|hk=zh|hn=es|ic=es|il=he|in=hi|iq=ar|ir=fa|jo=ar|jp=ja|ke=sw|kg=ky|kh=km|kp=ko|" +
	"kr=ko|kz=ru|li=de|lk=si|ls=st|ly=ar|ma=ar|mc=fr|md=ro|me=sr|mf=fr|mm=my|mo=zh|mq=fr|mu=fr|" +
	"mv=dv|mx=es|mz=pt|na=af|nc=fr|ni=es|np=ne|pe=es|pf=fr|pg=tpi|ph=fil|pk=ur|pm=fr|pr=es|" +
	"pw=pau|py=gn|qa=ar|re=fr|rs=sr|se=sv|sj=nb|sm=it|sy=ar|td=ar|tf=fr|tj=tg|tl=pt|tm=tk|" +
	"tv=tvl|tw=zh|tz=sw|ua=uk|uy=es|va=it|vn=vi|vu=bi|wf=fr|ws=sm|xk=sq|ye=ar|yt=fr|zw=sn|"

// rightToLeft lists the scripts that are written from right to left.
const rightToLeft = "" +
	" Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend " +
	"Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo " +
	"Syrc Thaa Yezi "
