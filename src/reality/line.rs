//! A line of the page: what was published, what the engine gives, and how far apart they are.

use super::table::{LeftOut, Rebuilt};
use crate::catalog::{Datum, RangeBasis, Reading, cases};
use serde::{Deserialize, Serialize};

/// How much of a case is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grade {
    /// What goes in and what comes out.
    A,
    /// A ratio, or part of what goes in.
    B,
    /// An order of magnitude.
    C,
    /// A headline only.
    D,
}

impl Grade {
    /// Stable name, the end of the text key `reality-grade-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Grade::A => "A",
            Grade::B => "B",
            Grade::C => "C",
            Grade::D => "D",
        }
    }
}

/// How far ours may be from the published value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// 5 %: the same factor as the source.
    SameFactor,
    /// 10 %: our own factors.
    OwnFactors,
    /// 15 %: a ratio.
    Ratio,
    /// Shown without a judgement.
    Shown,
}

impl Rule {
    /// Largest relative difference, if one is set.
    pub fn tolerance(self) -> Option<f64> {
        match self {
            Rule::SameFactor => Some(0.05),
            Rule::OwnFactors => Some(0.10),
            Rule::Ratio => Some(0.15),
            Rule::Shown => None,
        }
    }
}

/// What the comparison says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Within the tolerance, or within the range that the source gives.
    Agrees,
    /// Beyond it: a known difference, with its reason.
    Differs,
    /// Shown without a judgement.
    Shown,
    /// Not rebuilt, with the reason.
    NotRebuilt,
}

impl Verdict {
    /// Stable name, the end of the text key `reality-verdict-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Agrees => "agrees",
            Verdict::Differs => "differs",
            Verdict::Shown => "shown",
            Verdict::NotRebuilt => "not-rebuilt",
        }
    }
}

/// A line of the page. Plain data: it crosses from a worker as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Case, such as `V01_rpas_strasbourg`; its name is the text `reality-case-<case>`.
    pub case: String,
    /// Which of its figures, such as `out.co2_2022`.
    pub figure: String,
    /// What it is, as the end of the text key `reality-figure-<label>`.
    pub label: String,
    /// How much of the case is published.
    pub grade: Grade,
    /// Published value.
    pub published: f64,
    /// Low end that the source gives.
    pub low: Option<f64>,
    /// High end that the source gives.
    pub high: Option<f64>,
    /// Unit of all values.
    pub unit: String,
    /// Source in words.
    pub source: String,
    /// Year of the source, `n.d.` when it has none.
    pub year: String,
    /// True when the figure was read in the source or computed from it.
    pub verified: bool,
    /// How it was read.
    pub reading: Reading,
    /// What the engine gives.
    pub ours: Option<f64>,
    /// Ours over the published value, less 1.
    pub difference: Option<f64>,
    /// Largest relative difference that counts as agreement.
    pub tolerance: Option<f64>,
    /// What the comparison says.
    pub verdict: Verdict,
    /// False when a parameter of the engine comes from this very case: agreement then says little.
    pub independent: bool,
    /// Reason in a sentence, as the end of the text key `reality-why-<why>`.
    pub why: String,
}

/// The line of a case that is rebuilt.
pub fn rebuilt(row: &Rebuilt) -> Line {
    let mut line = quoted(row.figure, row.label, row.grade, row.why);
    let ours = (row.compute)();
    line.independent = row.independent;
    line.tolerance = row.rule.tolerance();
    if !ours.is_finite() || !line.published.is_finite() {
        return line;
    }
    line.ours = Some(ours);
    let difference = (line.published != 0.0).then(|| ours / line.published - 1.0);
    line.difference = difference;
    let in_range = line
        .low
        .zip(line.high)
        .is_some_and(|(low, high)| (low..=high).contains(&ours));
    line.verdict = match line.tolerance {
        None => Verdict::Shown,
        Some(_) if in_range => Verdict::Agrees,
        Some(most) if difference.is_some_and(|difference| difference.abs() <= most) => {
            Verdict::Agrees
        }
        Some(_) => Verdict::Differs,
    };
    line
}

/// The line of a case that is not rebuilt.
pub fn left_out(row: &LeftOut) -> Line {
    quoted(row.figure, row.label, row.grade, row.why)
}

/// A line with what was published alone.
fn quoted(key: &str, label: &str, grade: Grade, why: &str) -> Line {
    let (case, figure) = key.split_once('.').unwrap_or((key, ""));
    let known = cases().get(key);
    let datum = known.map(|known| &known.datum);
    let text = |part: fn(&Datum) -> &String| datum.map(part).cloned().unwrap_or_default();
    let stated = datum.filter(|datum| datum.range_basis == RangeBasis::Stated);
    Line {
        case: case.to_owned(),
        figure: figure.to_owned(),
        label: label.to_owned(),
        grade,
        published: datum.map_or(f64::NAN, |datum| datum.value),
        low: stated.map(|datum| datum.low),
        high: stated.map(|datum| datum.high),
        unit: text(|datum| &datum.unit),
        source: text(|datum| &datum.source),
        year: text(|datum| &datum.year),
        verified: datum.is_some_and(|datum| datum.verified),
        reading: known.map_or(Reading::Memory, |known| known.reading),
        ours: None,
        difference: None,
        tolerance: None,
        verdict: Verdict::NotRebuilt,
        independent: true,
        why: why.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row on the yearly heat of Charleville: 28, no range.
    fn row(figure: &'static str, rule: Rule, compute: fn() -> f64) -> Line {
        rebuilt(&Rebuilt {
            figure,
            label: "heat",
            grade: Grade::A,
            rule,
            independent: true,
            why: "no-result",
            compute,
        })
    }

    #[test]
    fn the_tolerance_decides() {
        let heat = |rule, compute| row("W01_charleville.in.heat", rule, compute).verdict;
        // 29.4 is 5 % above 28, 29.5 more; 30.8 is 10 % above; 32.2 is 15 % above
        assert_eq!(heat(Rule::SameFactor, || 29.39), Verdict::Agrees);
        assert_eq!(heat(Rule::SameFactor, || 29.5), Verdict::Differs);
        assert_eq!(heat(Rule::OwnFactors, || 29.5), Verdict::Agrees);
        assert_eq!(heat(Rule::OwnFactors, || 25.1), Verdict::Differs);
        assert_eq!(heat(Rule::Ratio, || 25.1), Verdict::Agrees);
        assert_eq!(heat(Rule::Shown, || 25.1), Verdict::Shown);
    }

    #[test]
    fn within_the_range_of_the_source_is_agreement() {
        // 13 to 24 around 18.5: 23.9 is 29 % above the middle
        let gain = |compute| row("W06_battery_review.out.gain", Rule::SameFactor, compute);
        assert_eq!(gain(|| 23.9).verdict, Verdict::Agrees);
        assert_eq!(gain(|| 24.1).verdict, Verdict::Differs);
    }

    #[test]
    fn what_has_no_value_is_not_rebuilt() {
        let nothing = row("W01_charleville.in.heat", Rule::SameFactor, || f64::NAN);
        assert_eq!(nothing.verdict, Verdict::NotRebuilt);
        assert!(nothing.ours.is_none() && nothing.difference.is_none());
        let unknown = row(
            "W01_charleville.in.no_such_figure",
            Rule::SameFactor,
            || 1.0,
        );
        assert_eq!(unknown.verdict, Verdict::NotRebuilt);
    }
}
