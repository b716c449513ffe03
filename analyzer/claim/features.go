package claim

// A Feature is a question that a fact-checking desk asks of a sentence.
type Feature int

// The questions. Where one comes from the guidelines for check-worthiness of
// CheckThat! or Full Fact's published model, their weights are the prior that
// the fitted ones are drawn to (package train).
const (
	Base Feature = iota // the intercept: how often a sentence of news is worth checking

	// What it counts and dates.
	Quantity   // does it give a figure?
	Quantities // more than one?
	Percentage // a share or rate?
	Money      // an amount of money?
	Large      // thousands or more?
	Ranking    // a place in an order?
	Duration   // a length of time?
	Dated      // does it say when?
	Named      // does it name who or where?
	Level      // does it say how much something is?

	// What it says.
	Change      // does something rise, fall, change?
	Comparison  // are quantities compared?
	Superlative // the first, largest, most?
	Cause       // does it say why?
	Accusation  // is somebody blamed?
	Denial      // is something denied?
	Law         // a law, rule, court, vote?
	Event       // who did what?
	Act         // does anybody do anything, in plain verbs?
	Deed        // does a named actor do something?
	Plan        // does somebody promise or plan?
	Prediction  // does it say what will be?
	Novelty     // is something new or revealed?
	Survey      // does it rest on a study, survey, statistics?

	// What it touches.
	Health     // could it harm health?
	Remedy     // does it say what heals or makes ill?
	Casualties // killed, hurt, missing people?
	Violence   // violence, or what could lead to it?
	Disaster   // accident or disaster?
	Economy    // money, prices, work?
	ManyPeople // thousands of people counted?
	People     // the public, families, workers, children?
	Deceit     // deception, manipulation?
	Rights     // rights, security, the basics of life?

	// Who says it.
	NamedSource    // does a named source say it?
	OfficialSource // an official one?
	DocumentSource // a document, study or medium?
	UnnamedSource  // an unnamed one?
	Warning        // does the source warn?

	// How it speaks.
	Opinion         // does the writer judge?
	ReportedOpinion // does a source judge?
	Speculation     // does the writer guess?
	Hedge           // does a source hedge?
	Emotive         // emotive words?
	Rhetoric        // figures of speech, address?
	Evaluative      // words that value: strong, clear, dangerous?
	Intensity       // very, wholly, never?
	Argument        // does it argue: therefore, yet, not only?
	Emphasis        // does it open as a plea does: indeed, thus, this is?
	Contrast        // does it open against what was said: but, however?
	Condition       // if, unless, whenever?
	Negation        // does it open by saying what is not?
	Abstract        // ideas rather than deeds?
	Dialect         // everyday speech?
	Address         // does it speak to "you"?
	Advice          // does it recommend?
	Call            // does a source call for something?
	Wish            // a wish, prayer, greeting?
	Question        // a question?
	Asks            // does somebody ask?
	Exclamation     // an exclamation?
	Personal        // personal experience?
	We              // does it speak of "us"?
	Testimony       // a scene, a story told?
	Vague           // vague quantities, actors, things?
	Background      // what everybody knows, what still is so?
	NoAnswer        // somebody did not answer, nothing is known?
	Position        // praise, protest, condemnation?
	Quotation       // mostly a person's own words?

	// Where it stands.
	Headline // headline or standfirst?
	Lead     // the first sentence of the story?
	Label    // heading, caption?
	Post     // an embedded post?
	Short    // fewer than six words?
	Brief    // fewer than ten?
	Long     // more than twenty-four?
	Silent   // no word that says that anything is or happened?
	Unending // cut off: ends without its statement?

	count // how many there are
)

// codes name the features in reports.
var codes = [count]string{
	Base: "base", Quantity: "quantity", Quantities: "quantities", Percentage: "percentage", Money: "money", Large: "large",
	Ranking: "ranking", Duration: "duration", Dated: "dated", Named: "named", Level: "level",
	Change: "change", Comparison: "comparison", Superlative: "superlative", Cause: "cause", Accusation: "accusation",
	Denial: "denial", Law: "law", Event: "event", Act: "act", Deed: "deed", Plan: "plan", Prediction: "prediction", Novelty: "novelty", Survey: "survey",
	Health: "health", Remedy: "remedy", Casualties: "casualties", Violence: "violence", Disaster: "disaster", Economy: "economy", ManyPeople: "many_people", People: "people",
	Deceit: "deceit",
	Rights: "rights", NamedSource: "named_source", OfficialSource: "official_source", DocumentSource: "document_source",
	UnnamedSource: "unnamed_source", Warning: "warning", Opinion: "opinion", ReportedOpinion: "reported_opinion",
	Speculation: "speculation", Hedge: "hedge", Emotive: "emotive", Rhetoric: "rhetoric", Evaluative: "evaluative",
	Intensity: "intensity", Argument: "argument", Emphasis: "emphasis", Contrast: "contrast", Condition: "condition", Negation: "negation",
	Abstract: "abstract", Dialect: "dialect", Address: "address", Advice: "advice", Call: "call",
	Wish: "wish", Question: "question", Asks: "asks", Exclamation: "exclamation", Personal: "personal", We: "we",
	Testimony: "testimony", Vague: "vague", Background: "background", NoAnswer: "no_answer", Position: "position",
	Quotation: "quotation", Headline: "headline", Lead: "lead", Label: "label", Post: "post",
	Short: "short", Brief: "brief", Long: "long", Silent: "silent", Unending: "unending",
}

// feature finds a feature by its code.
func feature(code string) (Feature, bool) {
	for f := range codes {
		if codes[f] == code {
			return Feature(f), true
		}
	}
	return 0, false
}
