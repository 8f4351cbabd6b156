1) from waits; copy waits to '/tmp/x'; select (1
