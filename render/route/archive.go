package route

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/diptych-go/diptych/post"
)

// archive makes the lists of the years and months of an edition: years newest first, months
// as in a calendar. It makes none if the edition has no dated posts.
func (t *listTaker) archive(front *List) {
	if len(front.Posts) == 0 {
		return
	}
	archive, other := t.list(front, List{Kind: ArchiveList, folder: "archive/"})
	if archive == nil {
		t.lost(front.FilePath("archive/index.html"), other)
		return
	}
	type month struct {
		year  int
		month time.Month
	}
	years := map[int][]*post.Post{} // in the order of the front page
	months := map[month][]*post.Post{}
	for _, p := range front.Posts {
		when := p.Date.In(t.Location).Time()
		m := month{when.Year(), when.Month()}
		years[m.year] = append(years[m.year], p)
		months[m] = append(months[m], p)
	}
	for _, y := range slices.Backward(slices.Sorted(maps.Keys(years))) {
		year := t.period(archive, List{Kind: YearList, Year: y, folder: fmt.Sprintf("archive/%04d/", y), Posts: years[y]})
		for m := time.January; year != nil && m <= time.December; m++ {
			if posts := months[month{y, m}]; posts != nil {
				t.period(year, List{Kind: MonthList, Year: y, Month: m, folder: fmt.Sprintf("archive/%04d/%02d/", y, m), Posts: posts})
			}
		}
	}
}

// period makes the list of a year or a month. It returns nil if another page has its place.
func (t *listTaker) period(in *List, l List) *List {
	made, other := t.list(in, l)
	if made == nil {
		t.lost(in.Edition.Path(l.folder+"index.html"), other)
		return nil
	}
	t.further(made, 2)
	return made
}
