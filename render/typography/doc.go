// Package typography sets the marks and spaces of a text by the rules of its language: quotation
// marks, apostrophes, dashes, ellipses, the spaces of French punctuation and the spaces in and after
// numbers.
//
//	title := typography.String(language.CanadianFrench, post.Title) // a plain text
//	body = typography.HTML(language.German, body)                   // a fragment of HTML
//	md := goldmark.New(goldmark.WithExtensions(typography.Extension{Lang: language.French}))
//	typography.Transform(language.French, tree, source)             // a tree already parsed
//
// It writes Unicode characters, never entities.
//
// # By locale
//
// In these lines ⍽ is the no-break space U+00A0 and ‸ the narrow no-break
// space U+202F, the French espace fine insécable.
//
//	fr-CA  Il dit: "C'est prêt" ; vrai ?   → Il dit⍽: «⍽C’est prêt⍽»; vrai?
//	fr-FR  Il dit: "C'est prêt"; vrai?     → Il dit⍽: «⍽C’est prêt⍽»‸; vrai‸?
//	fr-CH  Il dit : "C'est prêt" ; vrai?   → Il dit‸: «C’est prêt»‸; vrai?
//	fr     Il dit : "C'est prêt"; vrai ?   → Il dit⍽: «⍽C’est prêt⍽»; vrai‸?
//	en     He said: "It's 'ready'" -- so?  → He said: “It’s ‘ready’” – so?
//	en-GB  He said: 'It's "ready"' -- so?  → He said: ‘It’s “ready”’ – so?
//	de     Er sagt: "Das ist 'fertig'"     → Er sagt: „Das ist ‚fertig‘“
//	de-CH  Er sagt: "Das ist 'fertig'"     → Er sagt: «Das ist ‹fertig›»
//	es     Dijo: "Está 'listo'"            → Dijo: “Está ‘listo’”
//	it     Disse: "L'ora è 'pronta'"       → Disse: «L’ora è ‘pronta’»
//	pt     Disse: "Está 'pronto'"          → Disse: “Está ‘pronto’”
//	nl     Hij zei: "'t is 'klaar'"        → Hij zei: “’t is ‘klaar’”
//	pl     Powiedział: "To "gotowe""       → Powiedział: „To «gotowe»”
//	cs     Řekl: "Je to 'hotovo'"          → Řekl: „Je to ‚hotovo‘“
//	sv     Han sa: "Det är 'klart'"        → Han sa: ”Det är ’klart’”
//	fi     Hän sanoi: "Se on 'valmis'"     → Hän sanoi: ”Se on ’valmis’”
//	cy     Meddai: "Mae'n 'barod'"         → Meddai: “Mae’n ‘barod’”
//
// French has the rules of its region: fr-CA, fr-CH, or fr-FR for every other region. French without
// a region is only repaired: a breakable space becomes the right no-break space, and no space is
// added. The guillemets that replace straight quotes are the exception: they get their spaces.
// Liechtenstein has the rules of de-CH. Text in a language that is not listed here stays as it is.
//
// # The space before a mark
//
//	                       fr-FR        fr-CA     fr-CH      fr
//	:                      U+00A0       U+00A0    U+202F*    U+00A0*
//	; ! ?                  U+202F       none*     U+202F*    U+202F*
//	inside « »             U+00A0       U+00A0    none*      U+00A0*
//	% $ € °C after digits  U+00A0       U+00A0    U+00A0*    U+00A0*
//	in 10 000              U+202F*      U+00A0*   U+202F*    U+202F*
//	5 km, 10 h 30, 3 mai   U+00A0*      U+00A0*   U+00A0*    U+00A0*
//
// A star means that only a breakable space that is already there changes. A no-break space that the
// author put is always kept, whatever its width. So is every mark that is already typographic.
// For German, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish and Finnish, the last three
// rows apply with U+00A0*. For English and Welsh, no row applies.
//
//	fr-CA  12 000 $, soit 50% le 3 mai     → 12⍽000⍽$, soit 50⍽% le 3⍽mai
//	fr-FR  12 000 €, soit 50% à 10 h 30    → 12‸000⍽€, soit 50⍽% à 10⍽h⍽30
//	fr-CH  12'000 habitants, soit 50 %     → 12’000 habitants, soit 50⍽%
//	fr-CA  le 1er mai, au XXe siècle       → le 1er⍽mai, au XXe⍽siècle
//	de     12 000 km, also 50 %            → 12⍽000⍽km, also 50⍽%
//	en-CA  12 000 km, or 50 %              → 12 000 km, or 50 %
//
// # Everywhere
//
// In every language listed above, two hyphens become an en dash, three an em dash, and three dots an
// ellipsis. A straight quotation mark changes only if its partner is in the same paragraph. A ' after
// a letter becomes an apostrophe. A quotation inside another gets the inner marks of the language.
//
//	fr-CA  "Il crie "Terre!" deux fois"    → «⍽Il crie “Terre!” deux fois⍽»
//	en     rock 'n' roll in the '90s...    → rock ’n’ roll in the ’90s…
//	en     Wham!'s and the Beatles' fans   → Wham!’s and the Beatles’ fans
//	de     Das ist 'ne 'rote' Lampe        → Das ist ’ne ‚rote‘ Lampe
//	fr-FR  1990--2000 --- quoi?            → 1990–2000 — quoi‸?
//
// A paragraph is read as a whole, across emphasis, links and code spans. So the rules see « *mot* »,
// l'*équipe* and **Note** : as readers see them.
//
// # What stays
//
// These stay as they are:
//
//   - code, formulas, and lines that are statements, declarations or data and not prose;
//   - raw HTML, unless [Extension.RawHTML] is set;
//   - addresses, and the destinations of links;
//   - attributes and their values (class="x");
//   - shortcodes of templates and of emoji;
//   - times, ratios, ranges (a...b) and spread arguments (...args);
//   - options of commands (--force) and arrows (-->);
//   - punctuation that is escaped with a backslash or written as an entity;
//   - in French, the marks of names and phrases in English.
//
// For example:
//
//	fr-CA  10:30, 16 : 9, :smile: et C:\   → 10:30, 16 : 9, :smile: et C:\
//	fr-FR  https://x.fr/l'eau?a;b et a?b   → https://x.fr/l'eau?a;b et a?b
//	fr-CA  {{< x "y" >}} $f'(x)$ --force   → {{< x "y" >}} $f'(x)$ --force
//	fr-FR  Yahoo! Mail; id="l'x" ...args   → Yahoo! Mail‸; id="l'x" ...args
//	es     de 2.2 o 2.3, en 10 ha.         → de 2.2 o 2.3, en 10⍽ha.
//
// Setting a text a second time does not change it. Letters and digits never change.
//
// # Sources
//
//   - fr-CA: Office québécois de la langue française, Vitrine linguistique,
//     « Espacement avant et après les signes de ponctuation et les symboles »
//     (https://vitrinelinguistique.oqlf.gouv.qc.ca/22039) and « Écriture des
//     sommes d’argent » (21584); Translation Bureau of Canada, Clés de la
//     rédaction (https://www.noslangues-ourlanguages.gc.ca). The OQLF wants no
//     space before ; ! ? where a thin space is not available. Elsewhere it allows one.
//   - fr-FR: Lexique des règles typographiques en usage à l’Imprimerie
//     nationale, « Ponctuation » and « Nombres ».
//   - fr-CH: Guide du typographe, Association suisse des typographes: « »
//     without spaces, a thin space or none before ; : ! ?.
//   - en: The Canadian Style (Translation Bureau), chapters 7 and 8; en-GB:
//     New Hart’s Rules, chapters 4 and 9.
//   - de: Duden, „Anführungszeichen“, and DIN 5008; de-CH: Schweizerische
//     Bundeskanzlei, Schreibweisungen (CLDR differs).
//   - es: Real Academia Española, Ortografía. It prefers «» and accepts “”,
//     which are usual on screens. This package sets “”.
//   - nl: Onze Taal; pl: Słownik języka polskiego PWN; cs: Internetová
//     jazyková příručka; sv: Svenska skrivregler; fi: Kielitoimiston
//     ohjepankki; it, pt and cy: Unicode CLDR, delimiters.
//   - Units: BIPM, The International System of Units, 5.4.3. Separators of
//     thousands: Unicode CLDR, numbers.
package typography
