//go:build !wasip1

package main

// prior is where each weight is drawn to. The weights of Full Fact's published
// model stand as they are (numbers 0.56, many people 0.44, health 0.38, violence
// 0.19, comparison and superlative 0.12, ambiguous -0.08, recommends -0.21,
// emotive -0.21, personal experience -0.22); what the guidelines count as
// verifiable is drawn up a little, what they count as no claim is drawn down.
var prior = model{
	"base": -1,

	"quantity": 0.56, "quantities": 0.2, "percentage": 0.2, "money": 0.2, "large": 0.2, "ranking": 0.12, "duration": 0.1,
	"dated": 0.2, "named": 0.1, "level": 0.2,

	"change": 0.3, "comparison": 0.12, "superlative": 0.12, "cause": 0.3, "accusation": 0.8, "denial": 0.4, "law": 0.3,
	"event": 0.4, "act": 0.2, "deed": 0.3, "plan": 0.1, "prediction": 0.1, "novelty": 0.2, "survey": 0.3,

	"health": 0.38, "remedy": 0.38, "casualties": 0.5, "violence": 0.4, "disaster": 0.4, "economy": 0.3, "many_people": 0.44, "people": 0.2, "deceit": 0.8, "rights": 0.2,

	"named_source": 0.2, "official_source": 0.3, "document_source": 0.3, "unnamed_source": 0.2, "warning": 0.1,

	"opinion": -0.6, "reported_opinion": -0.3, "speculation": -0.3, "hedge": -0.1, "emotive": -0.21, "rhetoric": -0.4,
	"evaluative": -0.1, "intensity": -0.3, "argument": -0.3, "emphasis": -0.3, "contrast": -0.2, "condition": -0.3, "negation": -0.2, "abstract": -0.1, "dialect": -0.5, "address": -0.5,
	"advice": -0.4, "call": -0.3, "wish": -0.8, "question": -1, "asks": -0.5, "exclamation": -0.6, "personal": -0.4,
	"we": -0.4, "testimony": -0.4, "vague": -0.2, "background": -0.2, "no_answer": -0.4, "position": -0.2, "quotation": -0.3,

	"headline": 0.2, "lead": 0.3, "label": -0.6, "post": -0.4, "short": -0.6, "brief": -0.3, "long": 0.2, "silent": -0.6, "unending": -0.5,
}
