package name

import "testing"

func TestSureKind(t *testing.T) {
	for _, c := range []struct {
		name string
		want Kind
	}{
		{"Norway", State}, {"Vienna", Place}, {"Kingdom of Navarre", State}, {"Lake Mjosa", Place}, {"Nordland Bank", Organization}, {"University of Bergen", Organization},
		{"King Olaf", Person}, {"Wild Rovers", NoKind}, {"French", NoKind}, {"Ward", NoKind}, {"shogunate", NoKind}, {"Kim Jong Un", NoKind}, {"Skogby FC", Organization}, {"League of Nations", Organization}, {"Central Powers", NoKind}, {"", NoKind},
	} {
		if got := SureKind(c.name); got != c.want {
			t.Errorf("SureKind(%q) = %v, want %v", c.name, got, c.want)
		}
	}
}
