//! The answers about what matters most, read.

use crate::engine::KpiId;
use crate::engine::sensitivity::Family;
use crate::numeric::order;
use serde::Deserialize;

/// What one uncertain figure does to the key figures when it is moved on its own: an entry of the answer of
/// [`OneByOne`](super::OneByOne). Key figures stand in the order of [`KpiId::ALL`].
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Moved {
    /// Catalog key.
    pub key: String,
    usual: Vec<Option<f64>>,
    at_low: Vec<Option<f64>>,
    at_high: Vec<Option<f64>>,
}

impl Moved {
    /// Change of a key figure when this one is at its low and at its high end; 0 where there is no such figure.
    pub fn change(&self, kpi: KpiId) -> (f64, f64) {
        let place = KpiId::ALL.iter().position(|other| *other == kpi);
        let of = |figures: &[Option<f64>]| figures.get(place?).copied().flatten();
        let usual = of(&self.usual);
        let end = |figures: &[Option<f64>]| {
            let pair = of(figures).zip(usual);
            pair.map_or(0.0, |(end, usual)| end - usual)
        };
        (end(&self.at_low), end(&self.at_high))
    }

    /// The larger of the two changes, without sign.
    pub fn reach(&self, kpi: KpiId) -> f64 {
        let (low, high) = self.change(kpi);
        low.abs().max(high.abs())
    }
}

/// Reads the answer of [`OneByOne`](super::OneByOne).
pub fn read_moved(bytes: &[u8]) -> Option<Vec<Moved>> {
    serde_json::from_slice(bytes).ok()
}

/// Those that move a key figure farthest, at most so many; the farthest first.
pub fn moved_most(all: &[Moved], kpi: KpiId, most: usize) -> Vec<Moved> {
    let moving = all.iter().filter(|moved| moved.reach(kpi) > 0.0);
    let mut moving: Vec<&Moved> = moving.collect();
    order::sort(&mut moving, |a, b| b.reach(kpi).total_cmp(&a.reach(kpi)));
    moving.into_iter().take(most).cloned().collect()
}

/// A source of uncertainty.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Source {
    Family(Family),
    Figure(String),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Influence {
    source: Source,
    first: f64,
    total: f64,
}

/// How much of the variance of a key figure each source explains: the answer of [`Variance`](super::Variance). Shares of
/// 0 to 1: alone, and alone or together with others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explained {
    /// By family, the one that explains most first.
    pub families: Vec<(Family, f64, f64)>,
    figures: Vec<(String, f64, f64)>,
}

impl Explained {
    /// Shares of a figure, by its key.
    pub fn of_figure(&self, key: &str) -> Option<(f64, f64)> {
        let mut figures = self.figures.iter();
        let found = figures.find(|(known, ..)| known == key);
        found.map(|(_, first, total)| (*first, *total))
    }
}

/// Reads the answer of [`Variance`](super::Variance).
pub fn read_explained(bytes: &[u8]) -> Option<Explained> {
    let all: Vec<Influence> = serde_json::from_slice(bytes).ok()?;
    let mut explained = Explained::default();
    for Influence {
        source,
        first,
        total,
    } in all
    {
        match source {
            Source::Family(family) => explained.families.push((family, first, total)),
            Source::Figure(key) => explained.figures.push((key, first, total)),
        }
    }
    Some(explained)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_farthest_comes_first() {
        let figures = |co2: f64| format!("[{co2},0,0,null,0,0,0,0]");
        let entry = |key: &str, low: f64, high: f64| {
            let (usual, low, high) = (figures(100.0), figures(low), figures(high));
            format!(r#"{{"key":"{key}","usual":{usual},"at_low":{low},"at_high":{high}}}"#)
        };
        let json = format!(
            "[{},{},{}]",
            entry("a", 95.0, 110.0),
            entry("b", 100.0, 100.0),
            entry("c", 130.0, 99.0)
        );
        let all = read_moved(json.as_bytes()).unwrap();
        // a: -5 and +10; b: nothing; c: +30 and -1
        assert_eq!(all[0].change(KpiId::Co2AvoidedT), (-5.0, 10.0));
        let most = moved_most(&all, KpiId::Co2AvoidedT, 8);
        let keys: Vec<&str> = most.iter().map(|moved| moved.key.as_str()).collect();
        assert_eq!(keys, ["c", "a"]);
        assert_eq!(moved_most(&all, KpiId::Co2AvoidedT, 1).len(), 1);
        // A payback that is never reached is no figure.
        assert_eq!(all[0].change(KpiId::PaybackYears), (0.0, 0.0));
    }

    #[test]
    fn shares_are_told_apart() {
        let json = br#"[{"source":{"family":"pace"},"first":0.5,"total":0.6},{"source":{"figure":"bass.q"},"first":0.1,"total":0.2}]"#;
        let explained = read_explained(json).unwrap();
        assert_eq!(explained.families, [(Family::Pace, 0.5, 0.6)]);
        assert_eq!(explained.of_figure("bass.q"), Some((0.1, 0.2)));
        assert_eq!(explained.of_figure("bass.p"), None);
        assert_eq!(read_explained(b"{}"), None);
    }
}
