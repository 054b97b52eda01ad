package export

import (
	"archive/zip"
	"encoding/xml"
	"html"
	"io"
	"strings"
	"time"
)

const (
	qtiSpace      = `xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"`
	manifestSpace = `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd"`
)

// writeQTI writes an IMS package: the manifest, a test, an item a card, and a page with the sources.
func writeQTI(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	out := zip.NewWriter(w)
	add := func(name, text string) error {
		// A fixed time, because the same deck is to give the same bytes; the format counts from 1980.
		member, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return err
		}
		_, err = io.WriteString(member, text)
		return err
	}
	names := make([]string, len(b.cards))
	for i, c := range b.cards {
		names[i] = "card-" + safeID(c.ID)
	}
	if err := add("imsmanifest.xml", b.manifest(names)); err != nil {
		return err
	}
	if err := add("test.xml", b.qtiTest(names)); err != nil {
		return err
	}
	if err := add("sources.html", b.sourcesPage()); err != nil {
		return err
	}
	for i, c := range b.cards {
		if err := add("items/"+names[i]+".xml", b.qtiItem(names[i], c)); err != nil {
			return err
		}
		b.report.Written++
	}
	return out.Close()
}

// esc is a text inside of an element or an attribute.
func esc(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}

func (b *book) manifest(names []string) string {
	var s strings.Builder
	s.WriteString(xml.Header + "<manifest identifier=\"annals-deck\" " + manifestSpace + ">\n")
	s.WriteString(" <metadata>\n  <schema>QTIv2.1 Package</schema>\n  <schemaversion>1.0.0</schemaversion>\n </metadata>\n <organizations/>\n <resources>\n")
	s.WriteString("  <resource identifier=\"test\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\">\n   <file href=\"test.xml\"/>\n   <dependency identifierref=\"sources\"/>\n")
	for _, name := range names {
		s.WriteString("   <dependency identifierref=\"" + name + "\"/>\n")
	}
	s.WriteString("  </resource>\n  <resource identifier=\"sources\" type=\"webcontent\" href=\"sources.html\">\n   <file href=\"sources.html\"/>\n  </resource>\n")
	for _, name := range names {
		href := "items/" + name + ".xml"
		s.WriteString("  <resource identifier=\"" + name + "\" type=\"imsqti_item_xmlv2p1\" href=\"" + href + "\">\n   <file href=\"" + href + "\"/>\n  </resource>\n")
	}
	s.WriteString(" </resources>\n</manifest>\n")
	return s.String()
}

func (b *book) qtiTest(names []string) string {
	var s strings.Builder
	s.WriteString(xml.Header + "<assessmentTest " + qtiSpace + " identifier=\"test\" title=\"" + esc(b.name) + "\" toolName=\"annals\">\n")
	s.WriteString(" <testPart identifier=\"part\" navigationMode=\"nonlinear\" submissionMode=\"individual\">\n")
	s.WriteString("  <assessmentSection identifier=\"section\" title=\"" + esc(b.name) + "\" visible=\"true\">\n")
	for _, name := range names {
		s.WriteString("   <assessmentItemRef identifier=\"" + name + "\" href=\"items/" + name + ".xml\"/>\n")
	}
	s.WriteString("  </assessmentSection>\n </testPart>\n</assessmentTest>\n")
	return s.String()
}

func (b *book) sourcesPage() string {
	var s strings.Builder
	s.WriteString("<!DOCTYPE html>\n<html lang=\"" + b.lang.String() + "\">\n<head><meta charset=\"utf-8\"><title>" + html.EscapeString(b.label.sources) + "</title></head>\n<body>\n")
	s.WriteString("<h1>" + html.EscapeString(b.label.sources) + "</h1>\n<ul>\n")
	for _, text := range b.creditLines() {
		s.WriteString("<li>" + html.EscapeString(text) + "</li>\n")
	}
	s.WriteString("</ul>\n</body>\n</html>\n")
	return s.String()
}
