"""`make size`: sizes of the release builds, and what loading them costs over the bare language."""

from __future__ import annotations

import gzip
import os
import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 30


def run(*command: str, folder: str = ".") -> None:
    done = subprocess.run(command, cwd=ROOT / folder, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")


def took(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT / "build", check=True)
    return (time.perf_counter() - began) * 1000


def over_bare(bare: list[str], loaded: list[str]) -> str:
    """The difference of medians; the two take turns, so that both see the same machine."""
    pairs = [(took(bare), took(loaded)) for _ in range(RUNS)]
    before, after = (statistics.median(times) for times in zip(*pairs, strict=True))
    return f"{after - before:5.1f} ms over {before:.1f} ms (at most 15; medians of {RUNS})"


def size(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:5.2f} MB"


def main() -> None:
    scratch = ROOT / "build/size"
    python = str(scratch / "venv/bin/python")
    run("build/venv/bin/python", "-m", "venv", str(scratch / "venv"))
    run("rm", "-rf", str(scratch / "wheels"))
    wheels = str(scratch / "wheels")
    maturin = "../build/venv/bin/maturin"
    run(maturin, "build", "-q", "--release", "-i", python, "-o", wheels, folder="bindings-python")
    (wheel,) = (scratch / "wheels").glob("*.whl")
    run(python, "-m", "pip", "install", "-q", "--force-reinstall", "--no-deps", str(wheel))
    print("Python wheel   ", size(wheel), "(at most 5)")
    print("Python import  ", over_bare([python, "-c", ""], [python, "-c", "from bojagi import *"]))

    run("cargo", "build", "-q", "--locked", "--release", "-p", "bojagi-node")
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    (addon,) = [path for path in target.glob("*bojagi_node.*") if path.suffix in {".so", ".dylib"}]
    package = scratch / "node_modules/bojagi"
    run("rm", "-rf", str(package))
    package.mkdir(parents=True)
    for part in ("index.js", "index.mjs", "package.json", "lib", "generated"):
        run("cp", "-r", f"bindings-node/{part}", str(package))
    loader = "console.log(require('./lib/platform.js').platform())"
    name = subprocess.check_output(["node", "-e", loader], cwd=package, text=True).strip()
    run("cp", str(addon), str(package / f"bojagi.{name}.node"))
    packed = len(gzip.compress(addon.read_bytes())) / 1e6
    print("Node addon     ", size(addon), f"(at most 6; {packed:.2f} MB gzip)")
    script = f"const t = performance.now(); require({str(package)!r})"
    load = ["node", "-e", script + "; console.log(performance.now() - t)"]
    times = [float(subprocess.check_output(load)) for _ in range(RUNS)]
    print("Node require   ", f"{statistics.median(times):5.1f} ms (at most 20; median of {RUNS})")


if __name__ == "__main__":
    main()
