package question

type english struct{}

func (english) event(a asking) (event, bool)                  { return event{}, false }
func (english) when(ev event, a asking) (string, bool)        { return "", false }
func (english) name(ev event, a asking) (string, place, bool) { return "", place{}, false }
