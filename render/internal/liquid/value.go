package liquid

import "strings"

// maxBytes bounds the text that filters make of a value.
const maxBytes = 64 << 10

// Eval returns what an expression with filters means: {{ page.title | upcase }}. Arguments
// are written as in Liquid, | default: "x", or as in Nunjucks, | default("x"). An argument,
// or a part of a path, that is not known counts as empty. ok is false if expr is not such
// an expression, or if the filters have used up Left.
func (s *Scope) Eval(expr string) (v Value, ok bool) {
	sc := &scanner{expr, s}
	if v, ok = sc.operand(0); !ok {
		return v, false
	}
	for sc.take("|") {
		name := sc.name()
		if name == "" || s.Left != nil && *s.Left < 0 {
			return v, false
		}
		args, missing, ok := sc.args()
		if !ok {
			return v, false
		}
		v = s.filter(name, v, args)
		if v.Missing == "" {
			v.Missing = missing
		}
		if text, isText := v.Any.(string); isText && !s.spend(&text) {
			return v, false
		} else if isText {
			v.Any = text
		}
	}
	sc.space()
	return v, sc.s == ""
}

// spend counts a text that a filter has made, and cuts it to maxBytes. ok is false if the
// filters have used up Left.
func (s *Scope) spend(text *string) (ok bool) {
	if len(*text) > maxBytes {
		*text = (*text)[:maxBytes]
	}
	if s.Left == nil {
		return true
	}
	*s.Left -= len(*text)
	return *s.Left >= 0
}

// args reads the arguments of a filter. missing is the first of them that is not known.
func (sc *scanner) args() (args []any, missing string, ok bool) {
	var end string
	switch {
	case sc.take(":"):
	case strings.HasPrefix(sc.s, "("):
		sc.s = sc.s[1:]
		end = ")"
	default:
		return nil, "", true
	}
	if end != "" && sc.take(end) {
		return nil, "", true
	}
	for {
		before := *sc
		if named := sc.name(); named == "" || !sc.take(":") && (!sc.take("=") || strings.HasPrefix(sc.s, "=")) {
			*sc = before
		}
		arg, ok := sc.operand(0)
		if !ok {
			return nil, "", false
		}
		if missing == "" {
			missing = arg.Missing
		}
		args = append(args, arg.Any)
		if !sc.take(",") {
			return args, missing, end == "" || sc.take(end)
		}
	}
}

// True reports whether the condition of an if holds. It reads and, or, not, ==, !=, <, >,
// <=, >= and contains. As in Liquid, and and or are read from the right. known is false if
// the result depends on what is not known.
func (s *Scope) True(expr string) (truth, known bool) {
	sc := &scanner{expr, s}
	truth, known = sc.condition(0)
	sc.space()
	known = known && sc.s == ""
	return truth && known, known
}

// mostTerms bounds how many terms a condition has.
const mostTerms = 50

func (sc *scanner) condition(terms int) (holds, known bool) {
	if terms > mostTerms {
		return false, false
	}
	holds, known = sc.comparison()
	before := *sc
	switch word := sc.name(); word {
	case "and", "or":
		right, rightKnown := sc.condition(terms + 1)
		and := word == "and"
		switch { // one side may decide alone
		case known && holds != and, rightKnown && right != and:
			return !and, true
		}
		return right, known && rightKnown
	default:
		*sc = before
		return holds, known
	}
}

// comparison reads one term of a condition.
func (sc *scanner) comparison() (holds, known bool) {
	before := *sc
	if sc.name() == "not" {
		holds, known = sc.comparison()
		return !holds, known
	}
	*sc = before
	left, ok := sc.operand(0)
	if !ok {
		sc.s = "" // the rest cannot be read
		return false, false
	}
	for _, operator := range []string{"==", "!=", "<>", "<=", ">=", "<", ">", "contains", "in "} {
		if !sc.take(operator) {
			continue
		}
		right, ok := sc.operand(0)
		if !ok {
			sc.s = ""
			return false, false
		}
		return compare(operator, left.Any, right.Any), left.Known && right.Known
	}
	return truth(left.Any), left.Known
}

func compare(operator string, a, b any) bool {
	switch operator {
	case "==":
		return equal(a, b)
	case "!=", "<>":
		return !equal(a, b)
	case "in ":
		return contains(b, a)
	case "contains":
		return contains(a, b)
	}
	x, isNumber := number(a)
	y, both := number(b)
	order := strings.Compare(String(a), String(b))
	if isNumber && both {
		order = 0
		switch {
		case x < y:
			order = -1
		case x > y:
			order = 1
		}
	}
	if a == nil || b == nil {
		return false
	}
	switch operator {
	case "<":
		return order < 0
	case ">":
		return order > 0
	case "<=":
		return order <= 0
	default:
		return order >= 0
	}
}

// equal reports whether Liquid takes two values for equal. "" stands for empty and blank
// too.
func equal(a, b any) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return String(a) == String(b)
}

func contains(whole, part any) bool {
	if text, ok := whole.(string); ok {
		return part != nil && strings.Contains(text, String(part))
	}
	for _, item := range list(whole) {
		if equal(item, part) {
			return true
		}
	}
	return false
}
