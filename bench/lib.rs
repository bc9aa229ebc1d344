//! Side-by-side measurements; they are in `benches`, and `make bench` runs them.
