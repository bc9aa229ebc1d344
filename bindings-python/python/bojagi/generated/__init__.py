"""What `make generate` renders from core. Import from `bojagi` and `bojagi.ncloud` instead."""
