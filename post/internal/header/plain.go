package header

// readPlain reads lines of name: value.
func (r *reader) readPlain(b []byte) {}
