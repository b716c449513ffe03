//go:build !wasip1

package gold

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Read reads every gold file of a folder with its article, which stands in the
// folder above or in articles beside it.
func Read(folder string) ([]Article, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, errors.New("no gold in " + folder)
	}
	all := make([]Article, len(files))
	for i, file := range files {
		if err := all[i].read(file); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// read reads one file and its article.
func (g *Article) read(file string) error {
	body, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, g); err != nil {
		return err
	}
	above := filepath.Dir(filepath.Dir(file))
	text, err := os.ReadFile(filepath.Join(above, "articles", g.Article))
	if errors.Is(err, fs.ErrNotExist) {
		text, err = os.ReadFile(filepath.Join(above, g.Article))
	}
	g.Text = []rune(string(text))
	return err
}
