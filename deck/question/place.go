package question

import "strings"

// placeEndings are the endings that tell the kind of a place.
var placeEndings = []string{
	"半岛", "群岛", "岛", "宾馆", "酒店", "饭店", "机场", "车站", "大会堂", "广场", "大厦", "公园", "大学", "学院", "教堂", "寺", "宫", "门", "桥", "港",
	"省", "市", "县", "区", "镇", "村", "州", "郡", "府", "道", "山", "河", "江", "湖", "海", "湾", "海峡", "城", "堡", "要塞", "国", "共和国", "王国", "帝国",
}

// placeKind is what kind of place a name tells; "" where it tells none.
func placeKind(name string) string {
	folded := fold(name)
	best := ""
	for _, e := range placeEndings {
		if strings.HasSuffix(folded, e) && len(e) > len(best) && folded != e {
			best = e
		}
	}
	return best
}
