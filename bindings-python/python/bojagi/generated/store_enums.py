# Generated from core by `make generate`. Do not edit.
from bojagi._enums import OpenEnum
