package lock_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/diptych-go/diptych/bilingual/lock"
	"github.com/diptych-go/diptych/post"
	"github.com/diptych-go/diptych/post/document"
	"golang.org/x/text/language"
)

// parse returns the document of a post.
func parse(path, text string) *document.Document {
	p, err := post.Parse(path, []byte(text))
	if err != nil {
		panic(err)
	}
	d, err := document.Parse(p)
	if err != nil {
		panic(err)
	}
	return d
}

// A program records a work whose languages are equal, and later asks which blocks of a
// language have changed. check.Checker does this for all works.
func Example() {
	sides := lock.Sides(
		parse("en/ferry.md", "The ferry runs daily.\n\nBring coins.\n"),
		parse("fr/ferry.md", "Le traversier circule chaque jour.\n\nApportez de la monnaie.\n"),
	)
	accepted := new(lock.Lock)
	accepted.Set("ferry", map[language.Tag]lock.Side{language.English: sides[0], language.French: sides[1]})

	edited := parse("en/ferry.md", "The ferry runs daily.\n\nBring coins or a card.\n")
	english, _ := accepted.Side("ferry", language.English)
	for i, b := range edited.Blocks() {
		if lock.HashBlock(b) != english.Blocks[i].Hash {
			fmt.Println(b.Place, b.Text)
		}
	}
	// Output:
	// en/ferry.md:3:1 Bring coins or a card.
}

// The lock is a file beside the content. At first there is none.
func ExampleRead() {
	dir, err := os.MkdirTemp("", "content")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	root, err := os.OpenRoot(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer root.Close()

	accepted, err := lock.Read(root.FS(), lock.Name)
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	accepted = accepted.Clone() // an empty one
	accepted.Set("ferry", map[language.Tag]lock.Side{language.French: {Fields: map[string]lock.Hash{"title": lock.HashText("Le traversier")}}})
	if err := accepted.Write(root, lock.Name); err != nil {
		fmt.Println(err)
		return
	}

	again, err := lock.Read(root.FS(), lock.Name)
	for id := range again.Works() {
		fmt.Println(id)
	}
	fmt.Printf("%s%v\n", again.Encode(), err)
	// Output:
	// true
	// ferry
	// diptych.lock 1
	// ferry fr title=jQKRsp13
	// <nil>
}
