"""One measured figure: what, how much, against which target and which peer."""

import statistics
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """`value` and `target` in `unit`; `peer` was measured in the same run.

    A target may be on the ratio. Without a peer, its name says why there is none.
    """

    name: str
    value: float
    unit: str = "ms"
    target: float | None = None
    peer: float | None = None
    peer_name: str = ""
    target_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.peer if self.peer else None

    @property
    def met(self) -> bool:
        in_time = self.target is None or self.value <= self.target
        ratio = self.ratio
        return in_time and (
            self.target_ratio is None or ratio is None or ratio <= self.target_ratio
        )

    @property
    def mark(self) -> str:
        if self.target is None and self.target_ratio is None:
            return ""
        return "at target" if self.met else "MISSED"

    @property
    def peer_text(self) -> str:
        return (
            f"{self.text(self.peer)} {self.peer_name}" if self.peer is not None else self.peer_name
        )

    @property
    def ratio_text(self) -> str:
        wanted = f" (at most {self.target_ratio:.2g})" if self.target_ratio else ""
        return f"{self.ratio:.2f}{wanted}" if self.ratio else ""

    def text(self, amount: float | None) -> str:
        return "" if amount is None else f"{amount:,.1f} {self.unit}"

    def as_dict(self) -> dict[str, object]:
        return asdict(self) | {"ratio": self.ratio, "met": self.met}


def p95(samples: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(samples, n=20)[-1]
