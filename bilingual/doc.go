// Package bilingual ties posts into sets: the versions of one work in two
// languages or more.
//
//	[]*post.Post ──▶ rules make claims ──▶ Set, Set, Set … in a Collection
//
// A [Rule] reads what a post says of itself: a translationKey, its path, the
// end of its file's name, the address of its translation, its permalink. Posts
// are tied where both are the same, or where one wants what the other is. [Pair]
// tries all rules, in an order that puts what an author wrote before what a path
// suggests:
//
//	key        translationKey: spring-fair in both
//	path       en/blog/fair.md and fr/blog/fair.md
//	suffix     fair.md and fair.fr.md
//	alternate  altLangPage: /2024/05/01/foire names the other's address
//	permalink  /en/news/fair/ and /fr/news/fair/
//
// Two guards matter more than that order. Except by key, a post joins a set only
// if its language is free there. Posts with different keys are never tied.
// Pairing drops no post and never fails as a whole: what cannot be known, such as
// which of two copies is meant, is kept and told by [Collection.Faults].
package bilingual
