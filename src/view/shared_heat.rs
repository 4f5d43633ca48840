//! Heat that the territory shares, month by month, beside what it needs and what thermodynamics allow.

use super::series::scale;
use super::table::{Cell, Column, Table};
use crate::engine::heat::MONTHS;
use crate::engine::{HeatResult, Park};
use crate::units::KWH_PER_MWH;

/// Heat of a territory by month, MWh.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatYear {
    /// Useful heat that its sites need without the scenario, up to 500 degrees Celsius.
    pub needed_mwh: [f64; MONTHS],
    /// Of it, what they receive from each other or from a common boiler.
    pub received_mwh: [f64; MONTHS],
    /// Most waste heat that could be used as it is, were everything connected at no loss.
    pub limit_mwh: [f64; MONTHS],
    /// Received as waste heat as it is, through heat pumps, and from wood, in the year.
    pub sources_mwh: [f64; 3],
    /// Length of pipe, m.
    pub network_m: f64,
    /// Share of the limit that is used as it is, 0 to 1; `None` when nothing could be.
    pub share_of_limit: Option<f64>,
}

impl HeatYear {
    /// The heat of a territory, with what an evaluation shares of it.
    pub fn of(park: &Park, result: &HeatResult) -> Self {
        let mut needed_mwh = [0.0; MONTHS];
        for need in park.heat.needs(&park.sites, &park.values, &|_| 1.0) {
            for (sum, kwh) in needed_mwh.iter_mut().zip(need.kwh) {
                *sum += kwh / KWH_PER_MWH;
            }
        }
        Self {
            needed_mwh,
            received_mwh: result.months_mwh,
            limit_mwh: result.limit_months_mwh,
            sources_mwh: [result.direct_mwh, result.lifted_mwh, result.wood_mwh],
            network_m: result.network_m,
            share_of_limit: result.share(),
        }
    }

    /// Need of the year, MWh.
    pub fn needed(&self) -> f64 {
        self.needed_mwh.iter().sum()
    }

    /// Received in the year, MWh.
    pub fn received(&self) -> f64 {
        self.received_mwh.iter().sum()
    }

    /// Limit of the year, MWh.
    pub fn limit(&self) -> f64 {
        self.limit_mwh.iter().sum()
    }

    /// A part of the need of the year, 0 to 1; 0 where nothing is needed.
    pub fn share_of_need(&self, mwh: f64) -> f64 {
        let needed = self.needed();
        if needed > 0.0 {
            (mwh / needed).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// The months as a table.
    pub fn table(&self) -> Table {
        let row = |month: usize| {
            let (needed, received) = (self.needed_mwh[month], self.received_mwh[month]);
            let amounts = [
                needed,
                received,
                (needed - received).max(0.0),
                self.limit_mwh[month],
            ];
            let mut cells = vec![Cell::Key(month_key(month))];
            cells.extend(amounts.map(Cell::Number));
            cells
        };
        let mut columns = vec![Column::plain("table-month")];
        columns.extend(HEADINGS.map(|key| Column::quantity(key, "MWh")));
        Table {
            columns,
            rows: (0..MONTHS).map(row).collect(),
        }
    }
}

const HEADINGS: [&str; 4] = [
    "table-heat-needed",
    "table-heat-received",
    "table-heat-own",
    "table-heat-limit",
];

/// Text key of the name of a month, 0 to 11.
pub fn month_key(month: usize) -> String {
    format!("month-{}", month + 1)
}

/// One month as it is drawn, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthBar {
    /// Left end.
    pub x: f64,
    /// Upper edge of the need.
    pub needed_y: f64,
    /// Upper edge of what is received.
    pub received_y: f64,
    /// Height of the limit.
    pub limit_y: f64,
}

/// Twelve bars over one another's feet, px.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthBars {
    /// Width of a bar.
    pub width: f64,
    /// Foot of the bars.
    pub bottom: f64,
    /// The months.
    pub bars: Vec<MonthBar>,
    /// Amounts to mark, MWh, with their heights.
    pub ticks: Vec<(f64, f64)>,
}

/// Lays the months out between `left` and `width`, `top` and `bottom`; all in px.
pub fn lay_months(
    year: &HeatYear,
    (left, width): (f64, f64),
    (top, bottom): (f64, f64),
) -> MonthBars {
    const GAP: f64 = 0.25;
    let all = [&year.needed_mwh, &year.received_mwh, &year.limit_mwh];
    let scale = scale::of_values(all.into_iter().flatten().copied());
    let y = |mwh: f64| bottom - (bottom - top) * mwh / scale.high;
    let each = (width - left).max(0.0) / MONTHS as f64;
    let bar = |month: usize| MonthBar {
        x: left + each * (month as f64 + GAP / 2.0),
        needed_y: y(year.needed_mwh[month]),
        received_y: y(year.received_mwh[month]),
        limit_y: y(year.limit_mwh[month]),
    };
    MonthBars {
        width: each * (1.0 - GAP),
        bottom,
        bars: (0..MONTHS).map(bar).collect(),
        ticks: scale.ticks.iter().map(|mwh| (*mwh, y(*mwh))).collect(),
    }
}
