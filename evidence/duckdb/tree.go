package duckdb

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"
)

// node is an expression as the database parses it. Fields that are not listed
// here make decoding fail, so a construct that nobody thought of is refused.
type node struct {
	Class    string `json:"class"`
	Type     string `json:"type"`
	Alias    string `json:"alias"`
	Location uint64 `json:"query_location"`

	// A function or operator sign.
	Function   string   `json:"function_name"`
	IsOperator bool     `json:"is_operator"`
	Schema     string   `json:"schema"`
	Catalog    string   `json:"catalog"`
	Distinct   bool     `json:"distinct"`
	Export     bool     `json:"export_state"`
	Filter     *node    `json:"filter"`
	OrderBys   ordering `json:"order_bys"`
	Children   []node   `json:"children"`

	// A comparison, or between.
	Left  *node `json:"left"`
	Right *node `json:"right"`
	Input *node `json:"input"`
	Lower *node `json:"lower"`
	Upper *node `json:"upper"`

	// A cast.
	Child   *node   `json:"child"`
	Cast    logical `json:"cast_type"`
	TryCast bool    `json:"try_cast"`

	// A case.
	Checks []check `json:"case_checks"`
	Else   *node   `json:"else_expr"`

	Column []string `json:"column_names"`
	Value  value    `json:"value"`
}

type ordering struct {
	Type   string  `json:"type"`
	Orders []order `json:"orders"`
}

type order struct {
	Type  string `json:"type"`
	Nulls string `json:"null_order"`
	By    node   `json:"expression"`
}

type check struct {
	When node `json:"when_expr"`
	Then node `json:"then_expr"`
}

// value is a constant.
type value struct {
	Null  bool            `json:"is_null"`
	Type  logical         `json:"type"`
	Value json.RawMessage `json:"value"`
}

// logical is a type of SQL.
type logical struct {
	ID   string `json:"id"`
	Info *struct {
		Type      string          `json:"type"`
		Alias     string          `json:"alias"`
		Extension json.RawMessage `json:"extension_info"`
		Width     int             `json:"width"`
		Scale     int             `json:"scale"`
	} `json:"type_info"`
}

// parts yields the expressions directly inside n.
func (n *node) parts() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for _, one := range []*node{n.Left, n.Right, n.Input, n.Lower, n.Upper, n.Child, n.Else, n.Filter} {
			if one != nil && !yield(one) {
				return
			}
		}
		for i := range n.Children {
			if !yield(&n.Children[i]) {
				return
			}
		}
		for i := range n.OrderBys.Orders {
			if !yield(&n.OrderBys.Orders[i].By) {
				return
			}
		}
		for i := range n.Checks {
			if !yield(&n.Checks[i].When) || !yield(&n.Checks[i].Then) {
				return
			}
		}
	}
}

// walk visits n and every expression inside it.
func (n *node) walk(visit func(*node)) {
	visit(n)
	for part := range n.parts() {
		part.walk(visit)
	}
}

// columns lists the names that an expression mentions.
func (n *node) columns() map[string]bool {
	names := map[string]bool{}
	n.walk(func(n *node) {
		if n.Class == "COLUMN_REF" && len(n.Column) == 1 {
			names[n.Column[0]] = true
		}
	})
	return names
}

// aggregates lists the outermost aggregate functions.
func (n *node) aggregates() []*node {
	if n.Class == "FUNCTION" && aggregates[n.Function] {
		return []*node{n}
	}
	var all []*node
	for part := range n.parts() {
		all = append(all, part.aggregates()...)
	}
	return all
}

// statement is the answer of json_serialize_sql.
type statement struct {
	Error      bool   `json:"error"`
	Message    string `json:"error_message"`
	Statements []struct {
		Node struct {
			Type   string            `json:"type"`
			Select []json.RawMessage `json:"select_list"`
			From   struct {
				Type   string          `json:"type"`
				Table  string          `json:"table_name"`
				Schema string          `json:"schema_name"`
				Alias  string          `json:"alias"`
				Sample json.RawMessage `json:"sample"`
			} `json:"from_table"`
			Where     json.RawMessage   `json:"where_clause"`
			Group     []json.RawMessage `json:"group_expressions"`
			Having    json.RawMessage   `json:"having"`
			Qualify   json.RawMessage   `json:"qualify"`
			Sample    json.RawMessage   `json:"sample"`
			Modifiers []json.RawMessage `json:"modifiers"`
		} `json:"node"`
	} `json:"statements"`
}

// errShape is for text that parses, but not as one expression.
var errShape = errors.New("it is not one expression")

// errConstruct is for an expression with parts that no measure has.
var errConstruct = errors.New("it uses a construct that measures do not have")

// syntaxError is the parser's own message; it quotes only the expression.
type syntaxError string

func (e syntaxError) Error() string { return string(e) }

// marker stands for the table while an expression is parsed.
const marker = "rows_of_the_shape"

// parse lets the database parse an expression. It is not run.
func (w *Warehouse) parse(ctx context.Context, expression string) (*node, error) {
	trees, err := w.serialized(ctx, []string{expression})
	if err != nil {
		return nil, err
	}
	return read(trees[0])
}

// serialized are the trees of expressions, as the database writes them. One
// that it cannot parse has a tree that says so.
func (w *Warehouse) serialized(ctx context.Context, expressions []string) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, w.deadline)
	defer cancel()
	columns, selects := make([]string, len(expressions)), make([]any, len(expressions))
	for i, e := range expressions {
		columns[i] = "CAST(json_serialize_sql(CAST(? AS VARCHAR)) AS VARCHAR)"
		selects[i] = "SELECT (\n" + e + "\n) FROM " + marker
	}
	texts, into := nulls(len(expressions))
	err := w.db.QueryRowContext(ctx, "SELECT "+strings.Join(columns, ", "), selects...).Scan(into...)
	if err != nil {
		return nil, w.failed(ctx, "parsing an expression", err)
	}
	trees := make([]string, len(texts))
	for i, text := range texts {
		trees[i] = text.String
	}
	return trees, nil
}

// read takes the tree of one expression.
func read(tree string) (*node, error) {
	var s statement
	if err := json.Unmarshal([]byte(tree), &s); err != nil {
		return nil, fmt.Errorf("reading a parsed expression: %w", err)
	}
	return s.expression()
}

// expression demands that the text was one expression and nothing else.
func (s *statement) expression() (*node, error) {
	if s.Error {
		return nil, syntaxError(s.Message)
	}
	if len(s.Statements) != 1 {
		return nil, errShape
	}
	n := s.Statements[0].Node
	plain := n.Type == "SELECT_NODE" && len(n.Select) == 1 &&
		n.From.Type == "BASE_TABLE" && n.From.Table == marker &&
		n.From.Schema == "" && n.From.Alias == "" && none(n.From.Sample) &&
		none(n.Where) && none(n.Having) && none(n.Qualify) && none(n.Sample) &&
		len(n.Group) == 0 && len(n.Modifiers) == 0
	if !plain {
		return nil, errShape
	}
	var out node
	d := json.NewDecoder(bytes.NewReader(n.Select[0]))
	d.DisallowUnknownFields()
	if err := d.Decode(&out); err != nil {
		return nil, named(n.Select[0])
	}
	return &out, nil
}

// named says which construct an expression has that no measure has. Quotes
// inside its texts are escaped, so they are not mistaken for one.
func named(raw json.RawMessage) error {
	for _, c := range []struct{ class, says string }{
		{"SUBQUERY", "It asks a query of its own. A measure reads the rows of one shape only."},
		{"WINDOW", "It uses a window (over). A measure counts or adds up rows."},
		{"LAMBDA", "It uses a lambda. Write the condition out."},
		{"STAR", "It has a star. Write count(*), or name a column."},
	} {
		if bytes.Contains(raw, []byte(`"class":"`+c.class+`"`)) {
			return refusal(c.says)
		}
	}
	return errConstruct
}

func none(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }
