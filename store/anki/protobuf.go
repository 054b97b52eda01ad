package anki

import (
	"encoding/binary"
	"errors"
)

// errMessage is the error for bytes that are no message of Protocol Buffers.
var errMessage = errors.New("not a protobuf message")

// eachField calls visit for each field of a message: numbers come as value, texts and messages inside as data. Fields of fixed
// size come as neither.
func eachField(message []byte, visit func(number, value uint64, data []byte)) error {
	for len(message) > 0 {
		key, n := binary.Uvarint(message)
		if n <= 0 {
			return errMessage
		}
		message = message[n:]
		var value uint64
		var data []byte
		size := uint64(0)
		switch key & 7 {
		case 0:
			if value, n = binary.Uvarint(message); n <= 0 {
				return errMessage
			}
			size = uint64(n)
		case 1:
			size = 8
		case 2:
			length, n := binary.Uvarint(message)
			if n <= 0 {
				return errMessage
			}
			message = message[n:]
			if length > uint64(len(message)) {
				return errMessage
			}
			size, data = length, message[:length]
		case 5:
			size = 4
		default:
			return errMessage
		}
		if size > uint64(len(message)) {
			return errMessage
		}
		message = message[size:]
		visit(key>>3, value, data)
	}
	return nil
}
