package main

import "context"

func nil2() context.Context { return context.Background() }
