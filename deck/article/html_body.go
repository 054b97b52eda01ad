package article

import "strings"

// What is no body of a page, by elements, roles, and the classes and ids that wikis and other sites use.
var (
	unseenElements  = set("script style noscript template title rt rp svg math map canvas")
	captionElements = set("figure figcaption caption")
	aroundElements  = set("nav aside footer button select textarea iframe object audio video dialog menu applet")
	aroundRoles     = set("navigation banner contentinfo complementary search menu menubar toolbar dialog")
	aroundMarks     = set(`toc toccolours infobox infobox_v2 infobox_v3 navbox navbox-styles vertical-navbox sidebar metadata ambox tmbox hatnote
		dablink rellink noprint mw-editsection mw-cite-backlink reference catlinks mw-jump-link printfooter mw-indicators
		gallery gallerybox sistersitebox side-box navigation breadcrumb breadcrumbs share sharing social cookie cookies advert
		advertisement ads comments comment-list related related-posts site-header site-footer navbar nav menu authority-control shortdescription sitesub
		contentsub jump-to-nav mw-navigation mw-panel mw-head mw-page-base mw-head-base siteNotice sitenotice footer mw-empty-elt
		mw-hidden-catlinks portal portalbox plainlinks-navbox pagination newsletter subscribe skip-link mw-inputbox-element error`)
	referenceMarks = set("references references-small reflist refbegin mw-references-wrap footnotes citation-list bibliography")
	captionMarks   = set("thumb thumbcaption thumbinner tright tleft wp-caption caption image-caption gallerytext")
)

// skips says whether the content of an element is no body, and why; what no reader of the page sees has no reason.
func (p *webPage) skips(t *tag) (reason Reason, ok bool) {
	switch {
	case unseenElements[t.name]:
		return NoReason, true
	case captionElements[t.name]:
		return Caption, true
	case aroundElements[t.name], aroundRoles[t.role], t.hidden, strings.Contains(strings.ReplaceAll(t.style, " ", ""), "display:none"),
		t.name == "header" && p.region == anywhere:
		return Navigation, true
	}
	for _, word := range strings.Fields(t.class + " " + t.id) {
		switch word = strings.ToLower(word); {
		case referenceMarks[word]:
			return References, true
		case captionMarks[word]:
			return Caption, true
		case aroundMarks[word]:
			return Navigation, true
		}
	}
	return NoReason, false
}
