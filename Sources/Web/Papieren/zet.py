"""Sets one paper: zet.py TEMPLATE, data as JSON on stdin, PDF on stdout. Exit 69 when typst is not installed."""
import sys

try:
    import typst
except ImportError:
    sys.exit(69)

template = sys.argv[1]
pdf = typst.compile(
    template,
    format="pdf",
    sys_inputs={"gegevens": sys.stdin.buffer.read().decode("utf-8")},
    pdf_standards=["a-2a", "ua-1"],
)
sys.stdout.buffer.write(pdf)
