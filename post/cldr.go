package post

import (
	"strings"

	"golang.org/x/text/language"
)

// cldrLanguages are the languages of the locales of CLDR 48.2 (cldr-core,
// availableLocales.json), each between spaces. Names of files and folders count
// as languages by this list: x/text's parser takes src, lib, css, app, toc, api
// and xml for some too.
const cldrLanguages = " " +
	"aa ab af agq ak am an ann apc ar arn as asa ast az ba bal bas be bem bew bez bg bgc bgn bho blo blt " +
	"bm bn bo bqi br brx bs bss bua byn ca cad cch ccp ce ceb cgg cho chr cic ckb co cop cs csw cu cv cy " +
	"da dav de dje doi dsb dua dv dyo dz ebu ee el en eo es et eu ewo fa ff fi fil fo fr frr fur fy ga " +
	"gaa gd gez gl gn gsw gu guz gv ha haw he hi hnj hr hsb ht hu hy ia id ie ig ii io is it iu ja jbo " +
	"jgo jmc jv ka kaa kab kaj kam kcg kde kea kek ken kgp khq ki kk kkj kl kln km kn ko kok kpe ks ksb " +
	"ksf ksh ku kw kxv ky la lag lb lg lij lkt lld lmo ln lo lrc lt ltg lu luo luy lv lzz mai mas mdf " +
	"mer mfe mg mgh mgo mhn mi mic mk ml mn mni moh mr ms mt mua mus mww my myv mzn naq nb nd nds ne nl " +
	"nmg nn nnh no nqo nr nso nus nv ny nyn oc oka om or os osa pa pap pcm pi pis pl pms prg ps pt qu " +
	"quc raj rhg rif rm rn ro rof ru rw rwk sa sah saq sat sbp sc scn sd sdh se seh ses sg sgs shi shn " +
	"si sid sk skr sl sma smj smn sms sn so sq sr ss ssy st su suz sv sw syr szl ta te teo tg th ti tig " +
	"tk tn to tok tpi tr trv trw ts tt twq tyv tzm ug uk ur uz vai ve vec vi vmw vo vun wa wae wal wbp " +
	"wo xh xnr xog yav yi yo yrl yue za zgh zh zu "

// cldrName is the language that a name of a file or folder stands for: fr,
// fr-CA, zh_cn, sr-Latn. Capitals do not matter.
func cldrName(name string) (language.Tag, bool) {
	if len(name) < 2 || len(name) > len("zh-Hans-CN") {
		return language.Und, false
	}
	parts := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts) > 3 || !strings.Contains(cldrLanguages, " "+parts[0]+" ") {
		return language.Und, false
	}
	for _, part := range parts[1:] {
		region := len(part) == 2 || len(part) == 3 && part[0] <= '9'
		if script := len(part) == 4 && part[0] > '9'; !region && !script {
			return language.Und, false
		}
	}
	return ParseLanguage(name)
}
