// Package chrono holds historical dates.
package chrono

// Date is a closed interval of days with a precision, a qualifier and the calendar it was written in.
type Date struct{}
