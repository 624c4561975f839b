package post

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/adrg/frontmatter"
)

// BenchmarkLoad loads posts and, for comparison, reads and decodes the same files with
// adrg/frontmatter alone, one after the other.
func BenchmarkLoad(b *testing.B) {
	const posts = 1000
	dir, size := b.TempDir(), 0
	for i := range posts {
		src := fmt.Appendf(nil, "---\ntitle: Le traversier %d\ndescription: \"L'horaire d'été commence\"\ndate: 2024-05-%02d\nauthors: [Ada Roy, Jules Roy]\ntags:\n  - horaire\n  - traversier\ntranslationKey: ferry-%d\n---\n", i, 1+i%28, i)
		for range 40 {
			src = append(src, "Le premier départ est à 6 h 30, le dernier à 22 h, tous les jours sauf le lundi.\n\n"...)
		}
		size += len(src)
		file := filepath.Join(dir, "fr", fmt.Sprintf("d%d", i%10), fmt.Sprintf("traversier-%d.md", i))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(file, src, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("Load", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			if all, err := Load(os.DirFS(dir)); err != nil || len(all) != posts {
				b.Fatalf("%d posts, %v", len(all), err)
			}
		}
	})
	b.Run("frontmatter", func(b *testing.B) {
		b.SetBytes(int64(size))
		b.ReportAllocs()
		for b.Loop() {
			files, _ := filepath.Glob(filepath.Join(dir, "fr", "*", "*.md"))
			for _, file := range files {
				f, err := os.Open(file)
				if err != nil {
					b.Fatal(err)
				}
				var fields map[string]any
				_, err = frontmatter.Parse(f, &fields)
				if f.Close(); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

// BenchmarkParse reads the front matter of one post.
func BenchmarkParse(b *testing.B) {
	for name, src := range map[string]string{
		"YAML": "---\ntitle: Le traversier\ndate: 2024-05-01\nauthors: [Ada Roy, Jules Roy]\ntags: [horaire, traversier]\n---\nTexte.\n",
		"TOML": "+++\ntitle = 'Le traversier'\ndate = 2024-05-01\nauthors = ['Ada Roy', 'Jules Roy']\ntags = ['horaire', 'traversier']\n+++\nTexte.\n",
		"JSON": "{\"title\": \"Le traversier\", \"date\": \"2024-05-01\", \"authors\": [\"Ada Roy\", \"Jules Roy\"], \"tags\": [\"horaire\", \"traversier\"]}\nTexte.\n",
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse("fr/traversier.md", []byte(src)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
