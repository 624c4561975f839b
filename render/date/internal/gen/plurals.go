package main

import (
	"fmt"
	"log"
	"slices"
	"strings"
)

// plurals holds CLDR's rules of cardinal plurals for whole numbers, and the same rules in Go.
type plurals struct {
	sets  map[string]map[string]string
	rules pool[string]
}

func readPlurals(s *source) *plurals {
	var d struct {
		Cardinal map[string]map[string]string `json:"plurals-type-cardinal"`
	}
	s.supplemental("plurals", &d)
	return &plurals{sets: d.Cardinal}
}

// of returns the number of the rule of a locale.
func (p *plurals) of(tag string) int {
	set := p.sets["und"]
	for parts := strings.Split(tag, "-"); len(parts) > 0; parts = parts[:len(parts)-1] {
		if s, ok := p.sets[strings.Join(parts, "-")]; ok {
			set = s
			break
		}
	}
	var b strings.Builder
	for i, name := range pluralNames {
		rule, _, _ := strings.Cut(set["pluralRule-count-"+name], "@")
		if i == 0 || strings.TrimSpace(rule) == "" {
			continue
		}
		if c := condition(rule); c != "false" {
			fmt.Fprintf(&b, "\t\tcase %s:\n\t\t\treturn %d\n", c, i)
		}
	}
	return p.rules.id(b.String(), b.String())
}

// condition returns a rule as a Go expression in n. The expression is right for whole numbers
// only, which have neither a fraction nor an exponent.
func condition(rule string) string {
	var alternatives []string
	for _, alternative := range strings.Split(rule, " or ") {
		var all []string
		for _, relation := range strings.Split(alternative, " and ") {
			all = append(all, conditionOf(strings.TrimSpace(relation)))
		}
		if slices.Contains(all, "false") {
			continue
		}
		all = slices.DeleteFunc(all, func(s string) bool { return s == "true" })
		if len(all) == 0 {
			return "true"
		}
		alternatives = append(alternatives, strings.Join(all, " && "))
	}
	if len(alternatives) == 0 {
		return "false"
	}
	return strings.Join(alternatives, " || ")
}

// conditionOf returns one relation of a rule, such as "i % 10 != 2..4,7", as a Go expression.
func conditionOf(relation string) string {
	left, right, not := strings.Cut(relation, "!=")
	if !not {
		left, right, _ = strings.Cut(relation, "=")
	}
	operand, mod, modulo := strings.Cut(strings.TrimSpace(left), "%")
	operand, mod = strings.TrimSpace(operand), strings.TrimSpace(mod)
	zero := false
	switch operand {
	case "n", "i":
	case "v", "w", "f", "t", "c", "e":
		zero = true
	default:
		log.Fatalf("the plural rule %q is new to the generator", relation)
	}
	value := "n"
	if modulo {
		value = "n%" + mod
	}
	var either []string
	hasZero := false
	for _, r := range strings.Split(strings.TrimSpace(right), ",") {
		low, high, isRange := strings.Cut(strings.TrimSpace(r), "..")
		hasZero = hasZero || low == "0"
		switch {
		case isRange && not:
			either = append(either, fmt.Sprintf("(%s < %s || %s > %s)", value, low, value, high))
		case isRange:
			either = append(either, fmt.Sprintf("%s >= %s && %s <= %s", value, low, value, high))
		case not:
			either = append(either, fmt.Sprintf("%s != %s", value, low))
		default:
			either = append(either, fmt.Sprintf("%s == %s", value, low))
		}
	}
	switch {
	case zero:
		return fmt.Sprint(hasZero != not)
	case not:
		return strings.Join(either, " && ")
	case len(either) == 1:
		return either[0]
	}
	return "(" + strings.Join(either, " || ") + ")"
}

func (p *plurals) write(f *file) {
	f.printf("\n// plural returns the place of the plural of n by a rule, in the order\n// %s.\n// n is not negative.\nfunc plural(rule uint8, n int) int {\n\tswitch rule {\n", strings.Join(pluralNames, ", "))
	for i, cases := range p.rules.list {
		if cases != "" {
			f.printf("\tcase %d:\n\t\tswitch {\n%s\t\t}\n", i, cases)
		}
	}
	f.printf("\t}\n\treturn 0\n}\n")
}
