// Worker serves page and API: natively on PORT, on the edge under
// github.com/syumai/workers.
package main

import (
	"cmp"
	"log"
	"net/http"
	"os"

	"mihakk/wasm/api"
)

func main() {
	log.Fatal(http.ListenAndServe("localhost:"+cmp.Or(os.Getenv("PORT"), "9900"), api.Handler()))
}
