package source

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/sef-engine/sef/framework/diag"
)

// exhausting finds what a person would not write and the parser would not
// survive: nesting that exhausts its stack, which in Go ends the program, and
// texts in so many pieces that joining them takes hours. It reads the same
// tokens as the parser, since a bracket within quotes is text, and it never
// counts too little: a closing bracket that does not fit is ignored.
func exhausting(text []byte, name string) *hcl.Diagnostic {
	if !suspicious(text) {
		return nil
	}
	// Harm usually shows at once, and tokens take fifty times the space of
	// the text, so the beginning is tried alone.
	for n := 64 << 10; n < len(text); n *= 8 {
		if d := exhaustingToken(text[:n], name); d != nil {
			return d
		}
	}
	return exhaustingToken(text, name)
}

func exhaustingToken(text []byte, name string) *hcl.Diagnostic {
	tokens, _ := hclsyntax.LexConfig(text, name, hcl.InitialPos)
	open := []level{{}}
	for _, token := range tokens {
		top := &open[len(open)-1]
		top.count(token.Type)
		tooDeep, tooLong := top.run > MaxDepth, top.pieces > MaxPieces
		if closer, ok := closers[token.Type]; ok {
			open = append(open, level{closer: closer})
		} else if len(open) > 1 && token.Type == top.closer {
			open = open[:len(open)-1]
		}
		at := token.Range.Start.Byte
		switch {
		case tooLong:
			return textTooLong(position(text, name, at))
		case tooDeep, len(open) > MaxDepth+1:
			return nestingTooDeep(position(text, name, at))
		}
	}
	return nil
}

func textTooLong(place hcl.Range) *hcl.Diagnostic {
	return diag.Error(place, "Text too long",
		"This text has more than %d lines. Shorten it, or attach it as a "+
			"document.", MaxPieces)
}

func nestingTooDeep(place hcl.Range) *hcl.Diagnostic {
	return diag.Error(place, "Nesting too deep",
		"Brackets, operators or templates are nested more than %d deep here. "+
			"Write the values out plainly.", MaxDepth)
}

// level is what stands between one pair of brackets or quotes, or, outermost,
// the whole file.
type level struct {
	closer hclsyntax.TokenType
	run    int // of what nests without a bracket, since the last = or comma
	pieces int // of text
}

func (l *level) count(t hclsyntax.TokenType) {
	switch {
	case t == hclsyntax.TokenEqual, t == hclsyntax.TokenComma:
		l.run = 0
	case t == hclsyntax.TokenStringLit, t == hclsyntax.TokenQuotedLit:
		l.pieces++
	case nests[t]:
		l.run++
	}
}

// closers pairs each opening token with the one that ends its level.
var closers = map[hclsyntax.TokenType]hclsyntax.TokenType{
	hclsyntax.TokenOBrace:          hclsyntax.TokenCBrace,
	hclsyntax.TokenOBrack:          hclsyntax.TokenCBrack,
	hclsyntax.TokenOParen:          hclsyntax.TokenCParen,
	hclsyntax.TokenOQuote:          hclsyntax.TokenCQuote,
	hclsyntax.TokenOHeredoc:        hclsyntax.TokenCHeredoc,
	hclsyntax.TokenTemplateInterp:  hclsyntax.TokenTemplateSeqEnd,
	hclsyntax.TokenTemplateControl: hclsyntax.TokenTemplateSeqEnd,
}

// nests holds what puts one expression inside another without a bracket of
// its own: signs, operators, conditions, paths, the brackets of an index, and
// the directives of a template.
var nests = map[hclsyntax.TokenType]bool{
	hclsyntax.TokenBang:            true,
	hclsyntax.TokenMinus:           true,
	hclsyntax.TokenPlus:            true,
	hclsyntax.TokenStar:            true,
	hclsyntax.TokenSlash:           true,
	hclsyntax.TokenPercent:         true,
	hclsyntax.TokenAnd:             true,
	hclsyntax.TokenOr:              true,
	hclsyntax.TokenEqualOp:         true,
	hclsyntax.TokenNotEqual:        true,
	hclsyntax.TokenLessThan:        true,
	hclsyntax.TokenLessThanEq:      true,
	hclsyntax.TokenGreaterThan:     true,
	hclsyntax.TokenGreaterThanEq:   true,
	hclsyntax.TokenQuestion:        true,
	hclsyntax.TokenDot:             true,
	hclsyntax.TokenOBrack:          true,
	hclsyntax.TokenTemplateControl: true,
}

// harmless is how many bytes that could nest are let through unseen: a parser
// survives that many levels, and few files have more.
const harmless = 4096

// suspicious spares nearly every file the exact look, which costs half as much
// as parsing. It counts without knowing what is text, so it can be misled by
// brackets in quotes, but never about more than harmless levels.
func suspicious(text []byte) bool {
	depth, run, total, lines := 0, 0, 0, 0
	for _, b := range text {
		switch b {
		case '{', '[', '(':
			depth++
			total++
		case '}', ']', ')':
			depth = max(0, depth-1)
		case ',':
			run = 0
		case '=':
			run = 0
			total++
		case '-', '!', '?', '%', '.', '*', '+', '/', '&', '|', '<', '>':
			run++
			total++
		case '$':
			total++
		case '\n':
			lines++
		}
		if depth > MaxDepth || run > MaxDepth || total > harmless || lines > MaxPieces {
			return true
		}
	}
	return false
}
