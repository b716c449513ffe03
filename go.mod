module mihakk

go 1.26.0
