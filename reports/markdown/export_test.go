package markdown

// Visible is what remains of a typed text before it is escaped.
var Visible = visible
