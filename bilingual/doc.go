// Package bilingual ties posts into sets: the versions of one work in two
// languages or more.
//
//	[]*post.Post ──▶ rules make claims ──▶ Set, Set, Set … in a Collection
//
// A [Rule] reads what a post says of itself. Posts are tied where both are the
// same, or where one wants what the other is. [Pair] tries all rules, so that a
// site of any convention is paired without being told which:
//
//	key        translationKey: spring-fair in both; or translation_key, ref,
//	           lang-ref, lang_ref, page_id, trans_id, i18n_key, or a field you name
//	path       en/blog/fair.md and fr/blog/fair.md; content/en/… and content/fr/…;
//	           docs/fair.md and docs/fr/fair.md; fair.md and fair/index.md;
//	           en/_posts/2021-05-04-fair.md and fr/_posts/2021-05-05-fair.md
//	suffix     fair.md, fair.fr.md and fair.en.md; index.md and index.ca.md;
//	           2021-05-04-fair.md and 2021-05-04-fair-zh.md
//	alternate  altLangPage: /2024/05/01/foire names the other's address, path,
//	           slug or title; or altLang, alternate, trans_url, toggle,
//	           translations: {fr: /fr/foire/}, or a field you name
//	permalink  the same /fair/ in both, or /en/fair/ and /fr/fair/
//
// # What keeps them right
//
// What authors say of both posts comes first: keys, then posts that name each
// other. After that the rules are tried in their order, and of each the surest
// claims first. Two guards matter more than that order:
//
//   - Except by key, a post joins a set only if its language is free there.
//   - Posts with different keys are never tied.
//
// What cannot be known is kept and reported by [Collection.Faults], not guessed:
// which of two copies in one language is meant, whether posts with one path and
// two keys are one work after all, where an address leads that no post has. A
// name that two works in one language share ties neither to a third. Names of
// three kinds say nothing until you name their field: name, id and slug. An
// absolute url is some other page's, and a permalink with a pattern such as
// /:year/:title/ is no post's.
//
// Pairing drops no post, never fails as a whole, and does not depend on the order
// of the posts. Its cost is that of reading each post's claims once.
//
// # Why a pair is a pair
//
// [Set.Why] has the ties of a set: the rule, the name by which it tied, the two
// posts, and the place where it is written.
//
//	for _, tie := range set.Why() {
//		fmt.Printf("%s: tied to %s by %s %q\n", tie.Place, tie.To.Path, tie.Rule, tie.Name)
//	}
//	// fr/foire.md:3:17: tied to en/fair.md by key "spring-fair"
package bilingual
