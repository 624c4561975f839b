# Takes the linters that .golangci.yml does not enable out of golangci-lint's list of
# all: awk -f .ci/linters.awk .golangci.yml builder_linter.go

FNR == NR && /^  enable:/ { enabling = 1; next }
FNR == NR && enabling && /^    - / { keep[$2]; next }
FNR == NR { enabling = 0; next }

/^\t".*\/pkg\/golinters\// { # an import
	name = $0
	sub(/.*\//, "", name)
	sub(/".*/, "", name)
	if (!(name in keep)) next
}
/^\t\tlinter\.NewConfig\(/ { # the first line of an entry
	name = $0
	sub(/.*NewConfig\(/, "", name)
	sub(/\..*/, "", name)
	skip = !(name in keep) && name != "golinters"
}
/^\t\t\/\/ / || /^\t}/ { skip = 0 } # a comment between entries, or the end of all
!skip
