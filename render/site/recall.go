package site

import "github.com/diptych-go/diptych/post"

// recall gives the posts the hashes of their bodies that an earlier write knew, so that
// nobody reads the bodies of files that have not changed.
func (w *write) recall() {
	if !w.sameGround() { // another program may hash otherwise
		return
	}
	for _, o := range w.plan.outputs {
		if p := o.isOf(); p != nil {
			if src := w.manifest.files.of(o.path).source; src != nil && src.path == p.Path {
				p.Recall(src.stamp, src.body)
			}
		}
	}
}

// sourceOf returns what a later write may recall of a post, or nil if the post has no stamp
// or no readable body.
func sourceOf(p *post.Post) *source {
	if p.Stamp() == (post.Stamp{}) {
		return nil
	}
	sum, err := p.BodySum()
	if err != nil {
		return nil
	}
	return &source{p.Stamp(), p.Path, sum}
}
