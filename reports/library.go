package reports

import (
	"embed"
	"io/fs"
)

//go:embed library
var shipped embed.FS

// Shipped holds the templates that come with the program.
func Shipped() fs.FS {
	sub, err := fs.Sub(shipped, "library")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}
