package question

import (
	"testing"

	"annals/deck/language"
)

func TestNamesThatQualifyNouns(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1954年=1954}，四家厂商在{l:日本}工业中占据主导地位。", nil, where, "日本", ""},
		{"{d:1997年=1997}，{p:王建国}馆长退休。", nil, who, "王建国", "1997年，谁退休？"},
		{"{p:宋孝宗}{d:淳熙元年=1174}，江州升为定江府。", nil, who, "宋孝宗", "1174年，江州升为定江府，当时在位的是谁？"},
		{"{p:王建国}{d:1174年=1174}，江州升为定江府。", nil, who, "王建国", ""},
	})
}

func TestNoBlankWhereNobodyStands(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1295年=1295}，{p:王建国}把纺织技术带到{l:松江}的{p:乌泥泾}。", nil, who, "乌泥泾", ""},
		{"{d:1295年=1295}，{p:王建国}从{p:石垣岛}撤离，回到{l:松江}。", nil, who, "石垣岛", ""},
		{"{d:1950年=1950}，{l:北京}的天坛只用于祭天、{l:谷雨}和祈雨。", nil, where, "谷雨", ""},
	})
}
