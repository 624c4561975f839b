package main

import (
	"log"
	"os/exec"
	"syscall"
	"time"
)

// A usage is what one run of a program used.
type usage struct {
	processor, wall time.Duration
	peak            int64 // of memory, in KB
}

func (u usage) cpu() float64       { return u.processor.Seconds() }
func (u usage) seconds() float64   { return u.wall.Seconds() }
func (u usage) megabytes() float64 { return float64(u.peak) / 1024 }

// measure runs a program and keeps what it used. An exit status of 1 is allowed for our programs:
// it only reports faults of the content.
func (b *bench) measure(name string, args ...string) {
	cmd := exec.Command(args[0], args[1:]...)
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if _, exited := err.(*exec.ExitError); err != nil && !exited {
		log.Fatal(err)
	}
	state := cmd.ProcessState
	if code := state.ExitCode(); code > 1 || code < 0 || name[0] == 'H' && code != 0 {
		log.Fatalf("%v: %v", cmd, err)
	}
	b.took[name] = append(b.took[name], usage{state.UserTime() + state.SystemTime(), wall, state.SysUsage().(*syscall.Rusage).Maxrss})
}
