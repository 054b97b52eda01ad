package question

import (
	"slices"
	"strings"
)

// auxiliaries come before their subject in a question as they are.
var auxiliaries = strings.Fields("was were is are am has have had will would could can may might must should did does do cannot")

// irregular are past tenses by their base form, as "past base". Forms that are also something else more often, as found and
// left, are listed all the same: the finder of the verb looks at the words around.
var irregular = pairsTable(`became become|began begin|bore bear|beat beat|bent bend|bound bind|bit bite|bled bleed|blew blow|broke break|bred breed|brought bring|broadcast broadcast|built build|burnt burn|burst burst|bought buy|caught catch|chose choose|clung cling|came come|cost cost|crept creep|cut cut|dealt deal|dug dig|drew draw|drank drink|drove drive|ate eat|fell fall|fed feed|felt feel|fought fight|found find|fled flee|flew fly|forbade forbid|foresaw foresee|forgot forget|forgave forgive|froze freeze|gave give|went go|grew grow|hung hang|heard hear|hid hide|hit hit|held hold|hurt hurt|kept keep|knelt kneel|knew know|laid lay|led lead|leapt leap|learnt learn|left leave|lent lend|let let|lay lie|lit light|lost lose|made make|meant mean|met meet|mistook mistake|outlived outlive|overcame overcome|overran overrun|oversaw oversee|overtook overtake|overthrew overthrow|paid pay|put put|quit quit|read read|rebuilt rebuild|rode ride|rang ring|rose rise|ran run|said say|saw see|sought seek|sold sell|sent send|set set|shook shake|shone shine|shot shoot|showed show|shrank shrink|shut shut|sang sing|sank sink|sat sit|slept sleep|slew slay|slid slide|spoke speak|spent spend|split split|spread spread|sprang spring|stood stand|stole steal|stuck stick|struck strike|strove strive|swore swear|swept sweep|swam swim|took take|taught teach|tore tear|told tell|thought think|threw throw|understood understand|undertook undertake|underwent undergo|upheld uphold|woke wake|wore wear|wed wed|wept weep|won win|withdrew withdraw|withheld withhold|withstood withstand|wrote write|rewrote rewrite|resold resell|retook retake|arose arise|awoke awake|befell befall|beset beset|foretold foretell|misled mislead|outran outrun|remade remake|repaid repay|reset reset|dwelt dwell|shed shed|strode stride|stung sting|swung swing|trod tread|wound wind`)

func pairsTable(s string) map[string]string {
	table := map[string]string{}
	for row := range strings.SplitSeq(s, "|") {
		past, base, _ := strings.Cut(row, " ")
		table[past] = base
	}
	return table
}

// notPast are words that end in -ed and are no verbs in the past.
var notPast = strings.Fields("red bed hundred sacred naked wicked rugged united allied indeed speed breed need seed feed weed deed exceed proceed succeed aged crossbred unprecedented so-called armed retired mixed limited combined wounded advanced supposed alleged related associated based known biased")

// keepsE are the endings of stems that had lost an e before -ed: invaded, moved, captured.
var keepsE = strings.Fields("v c z u dg ang eng ing ung rg lg as os us is es bas ys ns rs ps ts ks nc rc at ut it ot et ir ar ur or er in on an id ad od ud iz ik ak ok uk im am om um ap op ip yp up il ul ol al bl cl pl tl dl gl kl fl sl zl ag eg ib ob ub yz ys th ift")

// losesE are words and endings that look like those and never had the e.
var losesE = strings.Fields(`eat oat reat visit exit limit edit credit inherit inhabit orbit prohibit exhibit deposit profit benefit solicit merit audit vomit await
  permit commit admit submit pilot target market budget comet bullet riot pivot
  air pair repair chair appear clear near fear hear rear bear wear tear year gear ear soar roar favor honor author sponsor anchor labor harbor error terror tenor monitor tailor
  labour honour favour harbour pour tour detour
  ain oin ein train rain bargain captain imprison abandon reason season poison mention question commission petition station condition function partition occasion pardon ransom summon
  open happen threaten strengthen weaken lengthen widen worsen fasten listen christen hasten soften
  offer order enter conquer discover gather render surrender suffer answer consider remember differ murder number encounter center deliver recover register transfer alter barter batter better border bother
  broker bolster cater cluster counter cover empower falter filter flounder foster further garner hamper hinder hover linger lower master matter
  minister muster outnumber pester plaster plunder ponder power proffer quarter shatter shelter shoulder slaughter smother splinter squander
  stagger tender temper tower trigger usher utter wander waver whisper wither wonder
  avoid raid aid load spread head plead land
  eal eel ail oil eil oul model label travel cancel level rebel counsel channel appeal reveal repeal conceal seal steal sail fail
  develop envelop gallop worship gossip kidnap
  claim aim maim proclaim exclaim acclaim reclaim dream team loom doom blossom
  accord focus bias canvas
  look book cook hook soak leak break speak peak weak
  follow allow borrow endow show
  group loop troop sleep keep heap reap
  eed ood oad eam oom eek eak ook eap oop air ear our oar
  earth birth month oath`)

// base is the base form of a past tense, "" when word is none.
func base(word string) string {
	lower := strings.ToLower(word)
	if b, ok := irregular[lower]; ok {
		return b
	}
	if slices.Contains(notPast, lower) {
		return ""
	}
	if lower == "routed" {
		return "rout" // of armies, rather than by a route
	}
	return regularBase(lower)
}

// regularBase is the base form of a word in -ed.
func regularBase(word string) string {
	stem, ok := strings.CutSuffix(word, "ed")
	if !ok || len(stem) < 2 || !strings.ContainsAny(stem, "aeiouy") {
		return ""
	}
	switch {
	case strings.HasSuffix(stem, "i") && len(stem) > 2:
		return strings.TrimSuffix(stem, "i") + "y"
	case strings.HasSuffix(stem, "i"), strings.HasSuffix(stem, "e"), hasAnySuffix(stem, surelyE):
		return stem + "e"
	case doubled(stem):
		return stem[:len(stem)-1]
	case strings.HasSuffix(stem, "ss"), hasAnySuffix(stem, losesE):
		return stem
	case hasAnySuffix(stem, keepsE) && !strings.HasSuffix(stem, "en") && !strings.HasSuffix(stem, "el"):
		return stem + "e"
	}
	return stem
}

// surelyE are endings that keep their e where losesE would take it.
var surelyE = strings.Fields("creat ced ven")

// doubledL are the stems that doubled their l.
var doubledL = strings.Fields("patroll controll expell compell propell repell rebell excell cancell travell modell labell levell counsell channell quarrell signall fuell equall")

// doubled says whether the last consonant was doubled before -ed: stopped, controlled.
func doubled(stem string) bool {
	n := len(stem)
	if n < 4 || stem[n-1] != stem[n-2] {
		return false
	}
	return !strings.ContainsRune("slfz", rune(stem[n-1])) || slices.Contains(doubledL, stem)
}

func hasAnySuffix(s string, suffixes []string) bool {
	return slices.ContainsFunc(suffixes, func(x string) bool { return strings.HasSuffix(s, x) })
}
