package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// The linker makes one script of a module and all it imports: the modules stand
// one after the other, each after those that it needs, without their import and
// export words. So names at the top of modules must differ from each other: the
// linker refuses two alike. Sources import by name, without renaming.
var (
	importNames = regexp.MustCompile(`(?m)^(?:import|export) (\{[^}]*\}) from '([^']+)';\n`)
	importText  = regexp.MustCompile(`(?m)^import (\w+) from '([^']+\.(?:css|txt))';\n`)
	importData  = regexp.MustCompile(`(?m)^import (\w+) from 'mihakk:weights';\n`)
	importOnly  = regexp.MustCompile(`(?m)^import '([^']+)';\n`)
	exported    = regexp.MustCompile(`(?m)^export ((?:async )?(?:class|function|const|let) (\w+))`)
	reexported  = regexp.MustCompile(`(?m)^export \{([^}]*)\} from`)
	declared    = regexp.MustCompile(`(?m)^(?:export )?(?:async )?(?:class|function|const|let) (\w+)`)
)

// A linker gathers the modules of one script.
type linker struct {
	seen  map[string]bool   // files that are linked or being linked
	names map[string]string // top-level names and the files that declare them
	heads []string          // imports of what is not ours
	body  strings.Builder
}

// script links a module, minifies it and puts hashed names in.
func (b *builder) script(entry string, names map[string]string) ([]byte, error) {
	l := &linker{seen: map[string]bool{}, names: map[string]string{}}
	file := filepath.Join(b.src, entry)
	if err := l.add(file); err != nil {
		return nil, err
	}
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var exports []string
	for _, m := range exported.FindAllSubmatch(source, -1) {
		exports = append(exports, string(m[2]))
	}
	for _, m := range reexported.FindAllSubmatch(source, -1) {
		exports = append(exports, string(m[1]))
	}
	code := strings.Join(l.heads, "") + l.body.String()
	if len(exports) > 0 {
		code += "export {" + strings.Join(exports, ",") + "};\n"
	}
	for plain, hashed := range names {
		code = strings.ReplaceAll(code, "'"+plain+"'", "'"+hashed+"'")
	}
	return shorten(entry, []byte(code))
}

// add appends a module after those that it imports.
func (l *linker) add(file string) error {
	if l.seen[file] {
		return nil
	}
	l.seen[file] = true
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	code := string(data)
	for _, re := range []struct {
		*regexp.Regexp
		path int
	}{{importNames, 2}, {importOnly, 1}} {
		for _, m := range re.FindAllStringSubmatch(code, -1) {
			if path := m[re.path]; strings.HasPrefix(path, ".") {
				err = l.add(filepath.Join(filepath.Dir(file), path))
			} else {
				l.heads = append(l.heads, m[0])
			}
			if err != nil {
				return err
			}
		}
		code = re.ReplaceAllString(code, "")
	}
	code = importData.ReplaceAllStringFunc(code, func(line string) string {
		return "const " + importData.FindStringSubmatch(line)[1] + " = " + weights() + ";\n"
	})
	if code, err = l.texts(file, code); err != nil {
		return err
	}
	for _, m := range declared.FindAllStringSubmatch(code, -1) {
		if other, taken := l.names[m[1]]; taken {
			return fmt.Errorf("%s is declared in %s and in %s", m[1], other, file)
		}
		l.names[m[1]] = file
	}
	l.body.WriteString(exported.ReplaceAllString(code, "$1"))
	return nil
}

// texts puts what is in imported style sheets and plain texts where their names
// are bound.
func (l *linker) texts(file, code string) (string, error) {
	var failed error
	code = importText.ReplaceAllStringFunc(code, func(line string) string {
		m := importText.FindStringSubmatch(line)
		data, err := os.ReadFile(filepath.Join(filepath.Dir(file), m[2]))
		if err == nil {
			data, err = shorten(m[2], data)
		}
		if err != nil {
			failed = err
			return ""
		}
		quoted, _ := json.Marshal(string(data))
		return "const " + m[1] + " = " + string(quoted) + ";\n"
	})
	return code, failed
}
