//go:build !js

// Worker serves page and API: natively on PORT (9900), with the built site of
// SITE (site/dist); on the edge under github.com/syumai/workers.
package main

import (
	"cmp"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"mihakk/wasm/api"
)

func main() {
	handler := api.New(api.FromEnv(os.Getenv))
	dir := cmp.Or(os.Getenv("SITE"), "site/dist")
	if page, err := os.Stat(dir); err == nil && page.IsDir() {
		handler = both(handler, newSite(os.DirFS(dir)))
	} else {
		dir = "no site"
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(os.Getenv("HOST"), cmp.Or(os.Getenv("PORT"), "9900")))
	if err != nil {
		log.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	fmt.Printf("http://localhost:%s (API and %s)\n", port, dir)
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		ErrorLog:          log.New(io.Discard, "", 0), // what fails is answered, never logged
	}
	log.Fatal(server.Serve(listener))
}

// both gives the API its paths and the site the rest.
func both(service, site http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if api.Handles(r.URL.Path) {
			service.ServeHTTP(w, r)
		} else {
			site.ServeHTTP(w, r)
		}
	})
}
