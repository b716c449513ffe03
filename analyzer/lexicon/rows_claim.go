package lexicon

// A Sign is a word that answers one of the questions by which claims are
// weighed (package claim); "none" answers none and shields a phrase.
type Sign struct{ Code string }
