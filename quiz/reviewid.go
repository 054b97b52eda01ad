package quiz

import (
	"fmt"
	"time"
)

// ReviewID names a row of the review log for good. Its order is the order of time: 41 bits of milliseconds since 2020-01-01
// UTC, 16 bits of the device that wrote it, 6 bits that tell apart the rows of one millisecond. Logs of several devices merge
// without renumbering. The zero value names no row.
type ReviewID int64

// Device tells apart the programs that write to one log at the same time; two that share a number could make the same id.
type Device uint16

const (
	reviewEpoch = 1577836800000 // 2020-01-01T00:00:00Z in Unix milliseconds
	deviceBits  = 16
	seqBits     = 6
	maxMilli    = 1<<41 - 1
	maxSeq      = 1<<seqBits - 1
)

// NextID is the id of a row written at now by device, where last is the greatest id known. It is greater than last even when
// the clock stands still or was set back: the log's own time then goes on until the clock has caught up. Instants before 2020
// count as its beginning; it is an error when the 69 years of the id space are over.
func NextID(last ReviewID, now time.Time, device Device) (ReviewID, error) {
	ms := max(now.UnixMilli()-reviewEpoch, last.Milli()-reviewEpoch, 1)
	if ms >= maxMilli {
		return 0, fmt.Errorf("make review id: the clock stands at %s: set it to a time before 2089", now.UTC().Format(time.DateOnly))
	}
	id := packID(ms, device, 0)
	switch {
	case id > last:
		return id, nil
	case last.Device() == device && int64(last)&maxSeq < maxSeq:
		return last + 1, nil
	default:
		return packID(ms+1, device, 0), nil
	}
}

func packID(ms int64, device Device, seq int64) ReviewID {
	return ReviewID(ms<<(deviceBits+seqBits) | int64(device)<<seqBits | seq)
}

// Milli is the instant of the row in Unix milliseconds, UTC.
func (id ReviewID) Milli() int64 { return int64(id)>>(deviceBits+seqBits) + reviewEpoch }

// Time is the instant of the row, in UTC.
func (id ReviewID) Time() time.Time { return time.UnixMilli(id.Milli()).UTC() }

// Device is the device that wrote the row.
func (id ReviewID) Device() Device { return Device(int64(id) >> seqBits & (1<<deviceBits - 1)) }

// SameMilli are the first and the last id that a row of the same millisecond can have.
func (id ReviewID) SameMilli() (first, last ReviewID) {
	const rest = 1<<(deviceBits+seqBits) - 1
	return id &^ rest, id | rest
}

// IDBefore is the least id that a row written at t or later can have: ids in [IDBefore(a), IDBefore(b)) are those of the
// period from a to b.
func IDBefore(t time.Time) ReviewID {
	return packID(min(max(t.UnixMilli()-reviewEpoch, 0), maxMilli), 0, 0)
}
