package export

import "unicode/utf8"

const hex = "0123456789abcdef"

// AppendString appends a JSON string. What could end a <script> or a line in
// JavaScript is escaped; bytes that are no UTF-8 become U+FFFD.
func AppendString(b []byte, s string) []byte {
	b = append(b, '"')
	for s != "" {
		n := plain(s)
		b = append(b, s[:n]...)
		if s = s[n:]; s == "" {
			break
		}
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r < utf8.RuneSelf:
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == utf8.RuneError && size == 1:
			b = append(b, "\ufffd"...)
		case r == 0x2028 || r == 0x2029:
			b = append(b, '\\', 'u', '2', '0', '2', hex[r&15])
		default:
			b = append(b, s[:size]...)
		}
		s = s[size:]
	}
	return append(b, '"')
}

// plain is how many bytes a string begins with that stand in JSON as they are:
// ASCII but for what is escaped, and runes of two bytes.
func plain(s string) int {
	for i := 0; i < len(s); {
		switch stands[s[i]] {
		case 1:
			i++
		case 2:
			if i+1 == len(s) || s[i+1]&0xC0 != 0x80 {
				return i
			}
			i += 2
		default:
			return i
		}
	}
	return len(s)
}

// stands tells of every byte how long the rune is that begins with it and stands
// in JSON as it is; 0 for what is looked at more closely.
var stands = func() (size [256]uint8) {
	for c := ' '; c < 0x7f; c++ {
		if c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' {
			size[c] = 1
		}
	}
	for c := 0xC2; c < 0xE0; c++ {
		size[c] = 2
	}
	return size
}()
