package message

// Key names a message.
type Key uint16

// The messages of help texts and flags.
const (
	HelpShort Key = iota
	HelpLong
	HelpExitCodes
	HelpAdd
	HelpAddLong
	HelpExtract
	HelpExtractLong
	HelpReview
	HelpReviewLong
	HelpDeck
	HelpDeckList
	HelpDeckShow
	HelpStats
	HelpConfig
	HelpConfigPath
	HelpConfigShow
	HelpConfigInit
	FlagConfig
	FlagDB
	FlagLang
	FlagPlain
	FlagYes
	FlagJSON
	FlagFormat
	FlagFrom
	FlagDeck
	FlagVerbose
	FlagNew
	FlagAsk
	FlagLimit

	// What to do about an error.
	HintUse
	HintHelp
	HintDidYouMean
	HintSettings
	HintEdit
	HintNoDeck
	HintNoFacts
	HintNewer
	HintNotOurs
	HintBusy
	HintFull
	HintCorrupt
	HintPermission

	// Home, adding articles, listings.
	Welcome
	WelcomeHow
	WelcomeSample
	WelcomeLabel
	Today
	HomeLabel
	HomeKeys
	HomeHelp
	PathLabel
	PathWanted
	AlreadyThere
	Found
	Updated
	LeftOut
	VerboseHint
	StartNow
	NoDecks
	DeckCounts
	SettingsWritten
	KeyStart
	KeyAdd
	KeyDecks
	KeyStats
	KeyQuit
	KeyHelp
	Yes
	No
	WrongNumber
	WrongKey
	EnterKey
	SpaceKey

	// A sitting.
	NothingDue
	Stopped
	Finished
	FinishedCounts
	ComesBackAt
	DueTomorrow
	PhaseNew
	PhaseLearning
	PhaseReview
	PhaseRelearning
	StatusSteps
	ChoiceLabel
	AnswerLabel
	RevealLabel
	RatingLabel
	KeyReveal
	KeyUndo
	KeySuspend
	KeyBury
	KeyFlag
	VerdictRight
	VerdictNearly
	VerdictPartly
	VerdictWrong
	VerdictNone
	YouSaid
	RatingAgain
	RatingHard
	RatingGood
	RatingEasy
	Suspended
	Buried
	Flagged
	Unflagged
	Undone
	NothingToUndo
	BecameLeech
	ReviewKeys
	Seconds
	Minutes
	Hours
	Days
	Months
	Years

	// Statistics.
	StatsNone
	StatsTotal
	StatsRetention
	StatsToday
	StatsStreak
	StatsDue

	keyCount
)
