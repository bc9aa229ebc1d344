//! Measurements; they are in `benches`, and `make bench` runs them.
