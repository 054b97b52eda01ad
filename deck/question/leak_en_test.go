package question

import (
	"testing"

	"annals/deck/language"
)

func TestGivenNames(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} replaced {p:Karl Hope} as mayor.", nil, who, "Karl Ward", "On 9 May 1901, who replaced Karl Hope as mayor?"},
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} founded the {o:Ward Company}.", nil, who, "Karl Ward", ""},
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} opened Karl's Mill in {l:Bergen}.", nil, who, "Karl Ward", ""},
	})
}
