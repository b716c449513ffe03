package api

// extract gives the article of a page.
func extract(page string) string { return page }
