package opa

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/input"
)

var _ policies.Evaluator = (*Policies)(nil)

// RuleError is a rule that could not be evaluated: where, and why.
type RuleError struct {
	Rule  string
	Place policies.Place
	Err   error
}

// Error names the rule and its place.
func (e *RuleError) Error() string {
	return fmt.Sprintf("rule %s (%s:%d): %s", e.Rule, e.Place.File, e.Place.Line, e.Err)
}

// Unwrap gives the reason.
func (e *RuleError) Unwrap() error { return e.Err }

// ErrDeadline is the reason of a rule that did not finish in time.
var ErrDeadline = errors.New("it did not finish in time; look for a loop over " +
	"everything inside a loop over everything")

// ErrNoResult is the reason of a rule whose judged or finding is undefined.
var ErrNoResult = errors.New("it gave no result; judged must always have a value")

// Evaluate judges the document by every rule. Rules that read one another
// share one cache of what they have worked out; the others run beside them.
func (p *Policies) Evaluate(ctx context.Context, doc input.Document) (policies.Outcome, error) {
	value := valueOf(reflect.ValueOf(doc))
	out := policies.Outcome{Results: make([]policies.Result, len(p.rules))}
	errs := make([]error, len(p.parts))
	var all sync.WaitGroup
	for i, g := range p.parts {
		all.Go(func() {
			run := run{p: p, input: value, cache: topdown.NewVirtualCache()}
			errs[i] = run.group(ctx, g, &out)
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return policies.Outcome{}, err // the first in the order of rules
		}
	}
	return out, nil
}

// run is one evaluation of one document.
type run struct {
	p     *Policies
	input ast.Value
	cache topdown.VirtualCache
}

func (r run) rule(ctx context.Context, rule rule) (policies.Result, error) {
	out := policies.Result{Rule: rule.ID}
	fail := func(err error) (policies.Result, error) {
		if ctx.Err() != nil { // the run was given up, and no rule is to blame
			return out, ctx.Err()
		}
		return out, &RuleError{rule.ID, whereOf(err, rule.Place), plainly(err)}
	}
	judged, err := r.read(ctx, rule.path.Append(ast.StringTerm("judged")))
	if err != nil {
		return fail(err)
	}
	if out.Judged, err = counted(judged); err != nil {
		return fail(err)
	}
	found, err := r.read(ctx, rule.path.Append(ast.StringTerm("finding")))
	if err != nil {
		return fail(err)
	}
	if out.Findings, err = findings(found); err != nil {
		return fail(err)
	}
	return out, nil
}

// group evaluates rules that belong together. Groups write to different
// elements and fields of the outcome.
func (r run) group(ctx context.Context, g group, out *policies.Outcome) error {
	for _, i := range g.rules {
		result, err := r.rule(ctx, r.p.rules[i])
		if err != nil {
			return err
		}
		out.Results[i] = result
	}
	for _, f := range g.facts {
		value, err := r.read(ctx, f.path)
		if err == nil {
			err = convert(value, f.of(out))
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return &RuleError{f.path.String(), whereOf(err, policies.Place{}), plainly(err)}
		}
	}
	return nil
}

// read evaluates one document.
func (r run) read(ctx context.Context, ref ast.Ref) (ast.Value, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, r.p.deadline)
	defer cancel()
	query := rego.New(
		rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(ref)))),
		rego.Compiler(r.p.compiler),
		rego.Store(r.p.store),
		rego.Capabilities(sandbox()),
		rego.StrictBuiltinErrors(true),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) {
			return t.Value, nil
		}),
	)
	prepared, err := query.PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	set, err := guarded(ctx, func() (rego.ResultSet, error) {
		return prepared.Eval(ctx, rego.EvalParsedInput(r.input),
			rego.EvalVirtualCache(r.cache))
	})
	if err != nil {
		return nil, err
	}
	if len(set) != 1 || len(set[0].Expressions) != 1 {
		return nil, ErrNoResult
	}
	return set[0].Expressions[0].Value.(ast.Value), nil
}

// grace is how long a rule has to notice that its time is over. Some built-in
// functions never look.
const grace = time.Second

// guarded runs an evaluation beside the caller, so that one that crashes is an
// error and one that never looks at the clock is left behind.
func guarded(ctx context.Context, evaluate func() (rego.ResultSet, error)) (rego.ResultSet, error) {
	type outcome struct {
		set rego.ResultSet
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		defer func() {
			if crash := recover(); crash != nil {
				done <- outcome{err: fmt.Errorf("it crashed: %v", crash)}
			}
		}()
		set, err := evaluate()
		done <- outcome{set, err}
	}()
	select {
	case o := <-done:
		return o.set, o.err
	case <-ctx.Done():
	}
	select {
	case o := <-done:
		return o.set, o.err
	case <-time.After(grace):
		return nil, ctx.Err()
	}
}

// whereOf is the place that an error of evaluation names, else the rule's.
func whereOf(err error, otherwise policies.Place) policies.Place {
	var e *topdown.Error
	if errors.As(err, &e) && e.Location != nil && e.Location.File != "" {
		return policies.Place{File: e.Location.File, Line: e.Location.Row,
			Column: e.Location.Col}
	}
	return otherwise
}

// plainly says an error of evaluation in our words where we have some.
func plainly(err error) error {
	if topdown.IsCancel(err) || errors.Is(err, context.DeadlineExceeded) {
		return ErrDeadline
	}
	var e *topdown.Error
	if errors.As(err, &e) {
		return errors.New(e.Message) // without the place, which is told already
	}
	return err
}
