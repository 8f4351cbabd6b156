package identifiers

import "bytes"

// ReadArchive reads an Office file with other limits than the usual, so that
// tests of what exceeds them stay small.
func ReadArchive(content []byte, text int, unpacked int64) Document {
	w := &writer{line: 1, limit: text}
	return unpack(bytes.NewReader(content), int64(len(content)), 0, w, &unpacked)
}
