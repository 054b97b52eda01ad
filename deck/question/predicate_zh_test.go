package question

import (
	"testing"

	"annals/deck/language"
)

func TestPiecesThatBelongTogether(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"早在{d:1931年=1931}，战役只持续了三天，就已有上万人丧生，十万人受伤。", nil, when, "1931年", "哪一年，战役只持续了三天，就已有上万人丧生？"},
		{"{d:1931年=1931}，江口所有工厂，连同商铺，皆已停工，街头一片混乱。", nil, when, "1931年", "哪一年，江口所有工厂，连同商铺，皆已停工？"},
		{"{d:1931年=1931}，{p:王建国}，其不听多次劝告，下令向{l:洛阳}开火。", nil, when, "1931年", "王建国在哪一年下令向洛阳开火？"},
		{"{p:王建国}标志了{d:20世纪=19XX}共产主义的起源。", nil, when, "20世纪", "王建国标志了（____，哪个世纪）共产主义的起源。"},
		{"{d:1931年=1931}，两国军队在{l:洛阳}会战。", []string{"s:法国", "s:英国"}, when, "1931年", "哪一年，法国和英国的军队在洛阳会战？"},
	})
}
