//! The ledger: everything an evaluation changes, line by line; every total is a sum of lines.

use serde::Serialize;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// CO2e avoided, kg (negative when added).
    Co2,
    /// Running saving, EUR (gross).
    Saving,
    /// Running cost of the action, EUR (negative).
    Running,
    /// Investment, EUR (negative).
    Investment,
    /// Subsidy received, EUR.
    Subsidy,
    /// Value that the investments keep at the horizon, EUR.
    Residual,
    /// Waste that no longer needs disposal, kg.
    Waste,
    /// Water saved, m3.
    Water,
    /// Final energy saved, kWh.
    Energy,
    /// Needs newly met inside the park, valued at their price, EUR.
    Local,
    /// Work created, FTE.
    Jobs,
}

/// Greenhouse-gas scope of a CO2 line, seen from the companies of the territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Direct: fuels burnt on site or in own vehicles.
    One,
    /// Bought electricity, heat, steam.
    Two,
    /// The rest of the chain.
    Three,
}

/// Process behind a CO2 line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Burning fuels, using electricity or heat.
    Energy,
    /// Making equipment and buildings.
    Equipment,
    /// Treating waste, and what recycling avoids.
    Waste,
    /// Freight and business trips.
    Transport,
    /// Commuting.
    Commuting,
    /// Making materials and supplies.
    Materials,
    /// Food.
    Food,
    /// Water.
    Water,
    /// Not a CO2 line.
    None,
}

/// One line: what one action does for one actor on one account, year by year, and where its size comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Index into the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Index of the actor that bears it; `None` for the territory as a whole.
    pub actor: Option<usize>,
    /// Account.
    pub account: Account,
    /// Process, for CO2.
    pub cause: Cause,
    /// Scope, for CO2.
    pub scope: Scope,
    /// Catalog keys of the uncertain inputs that the amount is proportional to.
    pub inputs: [Option<&'static str>; 3],
    /// Physical quantity in the horizon year that the factor was applied to.
    pub quantity: f64,
    /// Unit of that quantity, as in the catalog.
    pub unit: &'static str,
    /// Where its yearly amounts start in the ledger.
    pub offset: usize,
}

/// Lines and, beside them, their amounts: `years` values per line, contiguous.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Calendar years of the amounts.
    pub years: Vec<i32>,
    /// Lines in the order of posting.
    pub lines: Vec<Line>,
    /// Amounts, line after line.
    pub amounts: Vec<f64>,
}

impl Ledger {
    /// Amounts of a line by year.
    pub fn amounts_of(&self, line: &Line) -> &[f64] {
        &self.amounts[line.offset..line.offset + self.years.len()]
    }
}
