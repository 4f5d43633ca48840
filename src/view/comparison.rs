//! What sharing changes for people, as two or three numbers beside each other: alone and together, there and needed.

use super::round_for_people;
use crate::engine::{
    CarpoolReport, Mobility, RestaurantReport, ShuttleReport, TrainingReport, Warning,
};
use std::cmp::Ordering;

/// Riders beyond which a service never pays: it spares nothing per rider.
const NEVER: f64 = 1e6;
/// Meals a day beyond which a restaurant never pays: it spares nothing per meal.
const NEVER_MEALS: f64 = 1e5;

/// A number in a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// How many.
    Count(f64),
    /// A part of a whole, 0 to 1.
    Share(f64),
}

/// One of the numbers that are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Text key of what it is.
    pub key: &'static str,
    /// The number.
    pub value: f64,
}

/// Numbers of one unit beside each other, with what they show.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Text key of the finding.
    pub finding: &'static str,
    /// What its sentence needs, by name.
    pub numbers: Vec<(&'static str, Number)>,
    /// The numbers, in the order to show.
    pub rows: Vec<Row>,
    /// Text key of what should be known besides, with the same numbers.
    pub note: Option<&'static str>,
    /// Symbol of their unit; `share` for parts of a whole.
    pub unit: &'static str,
}

impl Comparison {
    /// The largest of the numbers: the full length of a bar.
    pub fn largest(&self) -> f64 {
        let whole = if self.unit == SHARE { 1.0 } else { 0.0 };
        self.rows.iter().map(|row| row.value).fold(whole, f64::max)
    }
}

/// Unit of parts of a whole.
pub const SHARE: &str = "share";

fn rows<const COUNT: usize>(rows: [(&'static str, f64); COUNT]) -> Vec<Row> {
    rows.map(|(key, value)| Row { key, value }).to_vec()
}

fn part(some: f64, whole: f64) -> f64 {
    if whole > 0.0 { some / whole } else { 0.0 }
}

/// A count as it is said: whole below ten thousand, so that two that are compared do not look the same.
pub fn whole_for_people(count: f64) -> f64 {
    const LARGE: f64 = 10_000.0;
    let whole = count.round();
    if whole.abs() < LARGE {
        whole
    } else {
        round_for_people(whole).0
    }
}

/// How many there are and how many are needed, as whole numbers that stand to each other as the exact ones do: 319.6 of 319.8
/// are too few, so 319 of 320 are.
fn whole(there: f64, needed: f64) -> (f64, f64) {
    let most = needed.ceil();
    if there >= needed {
        (there.round().max(most), most)
    } else {
        (there.round().min(most - 1.0).max(0.0), most)
    }
}

/// Who finds a partner to share a car with: within each company, and all together.
pub fn carpool(report: &CarpoolReport) -> Option<Comparison> {
    let chance = |found: f64| Number::Share(part(found, report.seekers));
    (report.seekers > 0.0).then(|| Comparison {
        finding: "report-carpool",
        numbers: vec![
            ("alone", chance(report.matched_alone)),
            ("together", chance(report.matched_together)),
            ("pool", Number::Count(report.pool)),
        ],
        rows: rows([
            ("report-carpool-seekers", report.seekers),
            ("report-carpool-alone", report.matched_alone),
            ("report-carpool-together", report.matched_together),
        ]),
        note: Some("report-carpool-pool"),
        unit: "people",
    })
}

/// Riders of a shuttle against those whom it needs; from the warning where too few keep it from running.
pub fn shuttle(report: Option<&ShuttleReport>, warnings: &[Warning]) -> Option<Comparison> {
    let Some(report) = report else {
        let (riders, needed) = of_warning(warnings, "shuttle-below-break-even", "riders")?;
        return Some(riders_of("report-shuttle-not-run", riders, needed, None));
    };
    let finding = if report.riders >= report.break_even {
        "report-shuttle-pays"
    } else {
        "report-shuttle-does-not-pay"
    };
    let more = (report.seats, report.break_even_co2);
    Some(riders_of(
        finding,
        report.riders,
        report.break_even,
        Some(more),
    ))
}

fn riders_of(
    finding: &'static str,
    riders: f64,
    needed: f64,
    more: Option<(f64, f64)>,
) -> Comparison {
    let finding = if needed >= NEVER {
        "report-shuttle-never"
    } else {
        finding
    };
    let (riders, needed) = whole(riders, needed);
    let mut all = rows([("report-shuttle-riders", riders)]);
    let mut add = |key, value: f64| {
        if value < NEVER {
            all.push(Row { key, value });
        }
    };
    add("report-shuttle-needed", needed);
    if let Some((seats, co2)) = more {
        add("report-shuttle-needed-co2", co2.ceil());
        add("report-shuttle-seats", seats);
    }
    Comparison {
        finding,
        numbers: vec![
            ("riders", Number::Count(riders)),
            ("needed", Number::Count(needed)),
        ],
        rows: all,
        note: None,
        unit: "riders",
    }
}

/// Two numbers that a warning states: how many there are by `name`, and how many are needed.
fn of_warning(warnings: &[Warning], code: &str, name: &'static str) -> Option<(f64, f64)> {
    let warning = warnings.iter().find(|warning| warning.code == code)?;
    let number = |name: &'static str| warning.args.get(name)?.parse::<f64>().ok();
    Some((number(name)?, number("needed")?))
}

/// Guests of a shared restaurant against those from which it pays.
pub fn restaurant(report: &RestaurantReport) -> Comparison {
    let never = report.break_even >= NEVER_MEALS;
    let finding = if never {
        "report-restaurant-never"
    } else if report.covers >= report.break_even {
        "report-restaurant-pays"
    } else {
        "report-restaurant-does-not-pay"
    };
    let (covers, needed) = whole(report.covers, report.break_even);
    let mut all = rows([("report-restaurant-covers", covers)]);
    if !never {
        all.extend(rows([("report-restaurant-needed", needed)]));
    }
    Comparison {
        finding,
        numbers: vec![
            ("covers", Number::Count(covers)),
            ("needed", Number::Count(needed)),
        ],
        rows: all,
        note: None,
        unit: "covers",
    }
}

/// Days of training that fill a session on the spot: each company alone, and together.
pub fn training(report: &TrainingReport) -> Option<Comparison> {
    let share = |days: f64| Number::Share(part(days, report.needed));
    (report.needed > 0.0).then(|| Comparison {
        finding: "report-training",
        numbers: vec![
            ("alone", share(report.alone)),
            ("together", share(report.together)),
        ],
        rows: rows([
            ("report-training-needed", report.needed),
            ("report-training-alone", report.alone),
            ("report-training-together", report.together),
        ]),
        note: None,
        unit: "days",
    })
}

/// How people come to work without and with the scenario: the share of the trips that are made alone in a car. What is found
/// is what the shares show in whole percent.
pub fn commute(mobility: &Mobility) -> Option<Comparison> {
    let percent = |share: f64| (100.0 * share).round();
    let (before, after) = (mobility.before.solo, mobility.after.solo);
    let less = part(
        mobility.car_km_before - mobility.car_km_after,
        mobility.car_km_before,
    );
    (before > 0.0).then(|| Comparison {
        finding: match percent(after).total_cmp(&percent(before)) {
            Ordering::Less if percent(less) > 0.0 => "report-commute",
            Ordering::Less => "report-commute-fewer",
            Ordering::Equal => "report-commute-same",
            Ordering::Greater => "report-commute-more",
        },
        numbers: vec![
            ("before", Number::Share(before)),
            ("after", Number::Share(after)),
            ("km", Number::Share(less)),
        ],
        rows: rows([
            ("report-commute-before", before),
            ("report-commute-after", after),
        ]),
        note: None,
        unit: SHARE,
    })
}
