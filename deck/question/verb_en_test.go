package question

import "testing"

func TestBaseFormOfPastTense(t *testing.T) {
	for past, want := range map[string]string{
		"signed": "sign", "invaded": "invade", "moved": "move", "captured": "capture", "stopped": "stop", "occurred": "occur",
		"visited": "visit", "united": "", "created": "create", "defeated": "defeat", "treated": "treat", "ended": "end",
		"founded": "found", "found": "find", "conquered": "conquer", "declared": "declare", "arrived": "arrive", "died": "die",
		"married": "marry", "carried": "carry", "joined": "join", "defined": "define", "executed": "execute", "ruled": "rule",
		"opened": "open", "convened": "convene", "developed": "develop", "escaped": "escape", "released": "release",
		"passed": "pass", "crossed": "cross", "established": "establish", "published": "publish", "promoted": "promote",
		"completed": "complete", "voted": "vote", "launched": "launch", "changed": "change", "belonged": "belong",
		"controlled": "control", "killed": "kill", "fell": "fall", "went": "go", "announced": "announce", "produced": "produce",
		"abdicated": "abdicate", "resigned": "resign", "retreated": "retreat", "attacked": "attack", "landed": "land",
		"sailed": "sail", "claimed": "claim", "named": "name", "resumed": "resume", "welcomed": "welcome", "discovered": "discover",
		"played": "play", "destroyed": "destroy", "agreed": "agree", "decreed": "decree", "freed": "free", "elected": "elect",
		"appointed": "appoint", "assassinated": "assassinate", "mobilized": "mobilize", "succeeded": "succeed", "ceded": "cede",
		"seceded": "secede", "exploded": "explode", "reached": "reach", "awarded": "award", "graduated": "graduate",
		"translated": "translate", "transferred": "transfer", "restored": "restore", "favored": "favor", "abandoned": "abandon",
		"imprisoned": "imprison", "commissioned": "commission", "issued": "issue", "argued": "argue", "besieged": "besiege",
		"merged": "merge", "pledged": "pledge", "staged": "stage", "charged": "charge", "managed": "manage", "banned": "ban",
		"planned": "plan", "formed": "form", "performed": "perform", "adopted": "adopt", "attempted": "attempt", "helped": "help",
		"worked": "work", "asked": "ask", "settled": "settle", "assembled": "assemble", "crippled": "cripple", "served": "serve",
		"evolved": "evolve", "appeared": "appear", "repaired": "repair", "acquired": "acquire", "retired": "", "hired": "hire",
		"expired": "expire", "failed": "fail", "exiled": "exile", "compiled": "compile", "fulfilled": "fulfill", "enrolled": "enroll",
		"wrote": "write", "built": "build", "red": "", "hundred": "", "raised": "raise", "closed": "close", "focused": "focus",
		"discussed": "discuss", "purchased": "purchase", "caused": "cause", "followed": "follow", "allowed": "allow", "borrowed": "borrow",
		"used": "use", "rescued": "rescue", "introduced": "introduce", "dissolved": "dissolve", "recognized": "recognize",
		"bombed": "bomb", "climbed": "climb", "described": "describe", "taxed": "tax", "annexed": "annex", "erupted": "erupt",
	} {
		if got := base(past); got != want {
			t.Errorf("base(%q) = %q, want %q", past, got, want)
		}
	}
}
