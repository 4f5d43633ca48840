"""Compares the network simplex with LEMON's, in C++, as the Python package POT ships it (`ot.emd2`).

Both solve the same instances in one run, turn by turn, and must find the same value. LEMON's form of the problem balances supply and demand, so
it is given one customer more who takes what is left over at no cost (made before the clock starts); ours takes the problem as
it is. Shortest time of all rounds, mean of the instances of a size. `ot.emd2` checks its input and makes arrays of dual prices; the second
column of LEMON is its compiled part alone, without any Python.

Usage: python3 benches/transport.py (with POT installed; `make bench` calls it)
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

TURNS = 4
ROUNDS = 5


def import_pot():
    try:
        import numpy
        import ot
    except ImportError as missing:
        print(f"transport: no comparison with LEMON, {missing} (pip install POT)")
        sys.exit(0)
    try:
        from ot.lp.emd_wrap import emd_c
    except ImportError:
        emd_c = None
    return numpy, ot, emd_c


def read(numpy, file):
    lines = file.read_text().splitlines()
    supply, demand, *cost = ([float(word) for word in line.split()] for line in lines)
    supply, demand, cost = (numpy.array(part) for part in (supply, demand, cost))
    rest = supply.sum() - demand.sum()
    balanced = numpy.append(demand, rest)
    free = numpy.zeros((len(supply), 1))
    return supply, balanced, numpy.ascontiguousarray(numpy.hstack([cost, free]))


def shortest(solve, instance):
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        answer = solve(*instance)
        best = min(best, time.perf_counter() - start)
    return answer, best * 1e3


def our_times(binary):
    output = subprocess.run([binary, "--times", str(ROUNDS)], capture_output=True, text=True, check=True)
    rows = (line.split() for line in output.stdout.splitlines())
    return {(int(size), int(seed)): (float(value), float(time)) for size, seed, value, time in rows}


def built_bench():
    command = ["cargo", "bench", "--quiet", "--bench", "transport", "--no-run", "--message-format=json"]
    root = pathlib.Path(__file__).resolve().parent.parent
    output = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True).stdout
    messages = map(json.loads, output.splitlines())
    return next(found for message in messages if (found := message.get("executable")))


def main():
    numpy, ot, emd_c = import_pot()
    binary = built_bench()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([binary, "--write", folder], check=True)
        files = sorted(pathlib.Path(folder).glob("*.txt"))
        instances = {tuple(int(part) for part in file.stem.split("-")): read(numpy, file) for file in files}
    times = {}
    for _ in range(TURNS):
        for key, (value, ours) in our_times(binary).items():
            instance = instances[key]
            found, through_python = shortest(ot.emd2, instance)
            if abs(found - value) > 1e-9 * abs(value):
                sys.exit(f"transport: {key} costs {value} by us and {found} by LEMON")
            compiled = float("nan")
            if emd_c:
                _, compiled = shortest(lambda a, b, cost: emd_c(a, b, cost, 100_000, 1), instance)
            before = times.get(key, (float("inf"),) * 3)
            times[key] = tuple(map(min, before, (ours, through_python, compiled)))
    print(f"transport problems, ms (POT {ot.__version__}; same instances, same values)")
    print(f"{'size':>9} {'ours':>9} {'ot.emd2':>9} {'ratio':>7} {'LEMON alone':>12} {'ratio':>7}")
    for size in sorted({size for size, _ in times}):
        rows = [row for (other, _), row in times.items() if other == size]
        ours, through_python, compiled = (sum(column) / len(rows) for column in zip(*rows))
        shape = f"{size} x {size}"
        print(
            f"{shape:>9} {ours:9.4f} {through_python:9.4f} {ours / through_python:7.3f}"
            f" {compiled:12.4f} {ours / compiled:7.3f}"
        )


main()
