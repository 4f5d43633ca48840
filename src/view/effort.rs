//! What mobilisation brings: its pace in words, and each of its parts by itself.

use super::table::{Cell, Column, Table};
use crate::engine::{Diffusion, Evaluation, MobilisationPart, MobilisationReport, Park};
use crate::scenario::{LeverId, Scenario};

/// Years after the launch at which the pace is told.
const AFTER_YEARS: f64 = 3.0;

/// How many of those who will take part do so three years after the launch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// With the mobilisation, 0 to 1.
    pub with: f64,
    /// Without any, 0 to 1.
    pub without: f64,
}

/// The pace of a report, with the imitation coefficient `q` per year.
pub fn pace(report: &MobilisationReport, q: f64) -> Pace {
    let share = |p: f64| Diffusion { p, q }.share(AFTER_YEARS);
    Pace {
        with: share(report.p),
        without: share(report.p_without),
    }
}

/// What a part of the mobilisation brings in the horizon year, against none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// The part; `None` for all together.
    pub part: Option<MobilisationPart>,
    /// CO2e avoided more, t.
    pub co2_t: f64,
    /// Net savings more, EUR.
    pub savings_eur: f64,
}

impl Effort {
    /// Text key of its name.
    pub fn key(&self) -> &'static str {
        match self.part {
            Some(MobilisationPart::Pace) => "effort-pace",
            Some(MobilisationPart::Start) => "effort-start",
            Some(MobilisationPart::Subsidy) => "effort-subsidy",
            None => "effort-all",
        }
    }
}

/// What each part brings by itself, then all together. As long as four evaluations.
pub fn efforts(park: &Park, scenario: &Scenario, now: &Evaluation) -> Vec<Effort> {
    let mut without = scenario.clone();
    without.levers = without.levers.with(LeverId::Mobilisation, 0);
    let none = park.evaluate(&without);
    let mut efforts: Vec<Effort> = (MobilisationPart::ALL.into_iter())
        .map(|part| effort(Some(part), &park.evaluate(&part.alone(scenario)), &none))
        .collect();
    efforts.push(effort(None, now, &none));
    efforts
}

fn effort(part: Option<MobilisationPart>, with: &Evaluation, without: &Evaluation) -> Effort {
    let more = |series: fn(&Evaluation) -> &[f64]| {
        let last = |evaluation| series(evaluation).last().copied().unwrap_or(0.0);
        last(with) - last(without)
    };
    Effort {
        part,
        co2_t: more(|evaluation| &evaluation.outcome.co2.avoided_t),
        savings_eur: more(|evaluation| &evaluation.outcome.cost.opex_savings_eur),
    }
}

/// The parts as a table.
pub fn table_of(efforts: &[Effort]) -> Table {
    let row = |effort: &Effort| {
        vec![
            Cell::Key(effort.key().to_owned()),
            Cell::Number(effort.co2_t),
            Cell::Number(effort.savings_eur),
        ]
    };
    Table {
        columns: vec![
            Column::plain("table-effort"),
            Column::quantity("table-co2-avoided", "t CO2e"),
            Column::quantity("table-running", "EUR/yr"),
        ],
        rows: efforts.iter().map(row).collect(),
    }
}
