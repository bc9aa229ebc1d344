"""What `make generate` renders from core. Import from `bojagi` and the modules of providers instead."""
