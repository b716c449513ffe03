package module

import "strings"

// asleep are functions of the runtime that this program does not come to; each
// group says why. They would trap. What only they lead to goes with them.
var asleep = names(
	// Nothing here asks for a trace, a profile, a plugin or a search for faults.
	"schedtrace printScavTrace typesEqual stkbucket setprofilebucket doRecordGoroutineProfile tryRecordGoroutineProfile profBuf_.read",
	"blockevent saveblockevent checkFinalizersAndCleanups runCheckmark setCheckmark dumpScanStats gcDumpObject dumpStacksRec preMallocgcDebug postMallocgcDebug godebugInc_.IncNonDefault",
	"findGoroutineLeaks findMaybeRunnableGoroutines allGsSnapshotSortedForGC synctestBubble_.changegstatus synctestBubble_.incActive synctestBubble_.decActive synctestBubble_.maybeWakeLocked",

	// Who faults ends, and says nothing.
	"mspan_.reportZombies badPointer hexdumper_.flushLine hexdumper_.write hexdumpWords tracebackHexdump dumpgstatus goroutineheader",
	"traceback1 traceback2 tracebackothers tracebackPCs printArgs printAncestorTraceback printcreatedby printcreatedby1 printOneCgoTraceback",
	"Frames_.Next printpanicval printpanics printindented dopanic_m startpanic_m fatalthrow fatalpanic throw fatal switchToCrashStack",
	"showframe isExportedRuntime callers gcallers fmtNSAsMS boundsError.Error TypeAssertionError_.Error",

	// Nothing recovers, and no goroutine ends.
	"recovery gorecover deferreturn deferconvert popDefer panic_.start panic_.nextDefer panic_.nextFrame panic_.initOpenCodedDefers goexit1 gdestroy",

	// There is one thread, no signal and no call of the system that could block.
	"newextram oneNewExtraM allocm newm startm mexit handoffp stoplockedm startlockedm p_.destroy stopTheWorldGC asyncPreempt2 scanConservative entersyscall reentersyscall exitsyscall cgocall",
	"netpollready netpollunblock netpolldisarm blockTimerChan unblockTimerChan timer_.maybeRunChan timer_.maybeRunAsync timerchandrain",

	// No object has a finalizer, a cleanup or an arena of its own.
	"addspecial freeSpecial queuefinalizer cleanupQueue_.enqueue mspan_.setUserArenaChunkToFault",
)

// names makes a set of lists of names.
func names(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for name := range strings.FieldsSeq(list) {
			set[name] = true
		}
	}
	return set
}

// isAsleep also takes in the functions of package runtime's tracer.
func isAsleep(name string) bool {
	name, ok := strings.CutPrefix(name, "runtime.")
	name = strings.TrimLeft(name, "_") // methods on pointers
	after, tracer := strings.CutPrefix(name, "trace")
	tracer = tracer && after != "" && 'A' <= after[0] && after[0] <= 'Z'
	switch name {
	case "traceLockInit", "traceAllocFreeEnabled", "traceAcquire", "traceAcquireEnabled", "traceRelease", "traceReader", "traceReaderAvailable":
		tracer = false // ask whether it runs
	}
	return ok && (tracer || asleep[name])
}
