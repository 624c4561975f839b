// Package bilingual finds which posts are the same work in several languages. It
// puts the posts of a work into a [Set], and all sets into a [Collection].
//
//	posts, err := post.Load(fsys)
//	works := bilingual.Pair(posts)
//	for set := range works.All() {
//		fmt.Println(set.ID(), set.Languages())
//	}
//
//	[]*post.Post ──▶ rules make claims ──▶ Set, Set, Set … in a Collection
//
// # Rules
//
// A [Rule] reads from a post its names and the names of the translations that it wants.
// Two posts are tied if they share a name, or if one wants a name that the other has.
// [Pair] tries all rules, so you don't have to say which convention a site follows:
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
// The rule path also pairs the sites that Docusaurus builds.
//
// The rules are tried in this order:
//
//  1. Keys, whatever the languages of the posts.
//  2. Posts that name each other.
//  3. The rules in the order of the list, each with its surest names first.
//
// Except by key, a post joins a set only if the set has no post in its language.
// Posts with different keys are never tied.
//
// # What is not guessed
//
// [Collection.Faults] reports what cannot be known:
//
//   - two posts of one work in the same language
//   - posts with the same path and different keys
//   - a translation that a post names and that does not exist
//   - a name that two works in one language share; it ties nothing
//   - the language of posts that name none, if their words and the other posts do not show it
//
// The fields name, id and slug are not read as keys unless you name them: ByKey("id").
//
// Pairing drops no post and never fails. Its result does not depend on the order of the
// posts. Each rule is asked about a post once. Pairing reads at most 250 names and 100
// translations of a post under each rule.
//
// # Why a pair is a pair
//
// [Set.Why] returns the ties of a set: the rule, the name by which it tied, the
// two posts, and the place where the name is written.
//
//	for _, tie := range set.Why() {
//		fmt.Printf("%s: tied to %s by %s %q\n", tie.Place, tie.To.Path, tie.Rule, tie.Name)
//	}
//	// fr/foire.md:3:17: tied to en/fair.md by key "spring-fair"
package bilingual
