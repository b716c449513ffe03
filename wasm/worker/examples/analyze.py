"""Prints the claims of an article by rank, with Python's standard library:
python3 analyze.py article.txt https://mihakk.example"""
import json
import sys
import urllib.error
import urllib.request

file, service = sys.argv[1:]
with open(file, encoding="utf-8", newline="") as f:
    text = f.read()
request = urllib.request.Request(
    service + "/v1/analyze",
    # Python counts in code points.
    data=json.dumps({"text": text, "offsets": "codepoint", "layers": ["claims"]}).encode(),
    headers={"Content-Type": "application/json"},
)
try:
    with urllib.request.urlopen(request) as answer:
        report = json.load(answer)
except urllib.error.HTTPError as error:
    sys.exit(json.load(error)["detail"])
for claim in sorted(report["claims"], key=lambda c: c["rank"]):
    print(f'{claim["score"]:.2f}', text[claim["start"]:claim["end"]])
