package language

import (
	"strings"
	"testing"
)

func TestDetect(t *testing.T) {
	tests := []struct {
		text string
		want Language
	}{
		{"", None},
		{"1914–1918, 42%", None},
		{"The siege of the city lasted until 1643.", English},
		{"Traité signé à Genève", English},
		{"该国于1905年签订条约，双方开始谈判。", Simplified},
		{"該國於1905年簽訂條約，雙方開始談判。", Traditional},
		{"北京大火", Simplified},
		{"他在 Treaty of Westphalia 一文中说明了来龙去脉", Simplified},
		{"The Qing dynasty (清朝) ruled China until 1912 from Peking (北京).", English},
		{"條約簽訂後，他说：‘这’。戰爭結束。", Traditional},
		{"この条約は1905年に締結された。", None},
		{"「これは」と題する文書（條約之一）於1905年由兩國代表在東京簽訂，內容未曾公開。", Traditional},
		{"조약은 1905년에 체결되었다.", None},
		{"Договор был подписан в 1905 году.", None},
		{"\xff\xfe", None},
	}
	for _, test := range tests {
		if got := Detect(test.text); got != test.want {
			t.Errorf("Detect(%q) = %v, want %v", test.text, got, test.want)
		}
	}
}

func TestScriptsArePaired(t *testing.T) {
	simplified, traditional := []rune(simplifiedOnly), []rune(traditionalOnly)
	if len(simplified) != len(traditional) {
		t.Fatalf("%d characters against %d", len(simplified), len(traditional))
	}
	for i := range simplified {
		if strings.ContainsRune(traditionalOnly, simplified[i]) && simplified[i] != traditional[i] {
			t.Errorf("%c stands for itself and for %c", simplified[i], traditional[i])
		}
	}
}

func BenchmarkDetect(b *testing.B) {
	text := strings.Repeat("该国于1905年签订条约，双方开始谈判。The talks went on. ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Detect(text)
	}
}
