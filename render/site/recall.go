package site

import "github.com/diptych-go/diptych/post"

// recall tells the posts what an earlier write knew of their bodies, so that nobody
// reads those whose files are as they were.
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

// sourceOf is what a later write may recall of a post, or nil.
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
