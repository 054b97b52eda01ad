package article

import "bytes"

// readText reads plain text: paragraphs parted by blank lines.
func (r *reader) readText(base int) error {
	src := r.running.source
	for i := base; i < len(src); {
		next := bytes.IndexByte(src[i:], '\n')
		if next < 0 {
			next = len(src) - i - 1
		}
		r.running.copy(i, i+next+1)
		i += next + 1
		r.end(Paragraph, 0)
	}
	return nil
}
